package dev.atoll.app.recent;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class TypedBeforeTest {
    private final List<String> kept = new ArrayList<>(List.of("two", "one"));
    private final TypedBefore<String> before = new TypedBefore<>(() -> kept);

    @Test
    void walkingGoesBackAndReturnsToWhatStoodThere() {
        assertThat(before.older("now")).isEqualTo("two");
        assertThat(before.older("two")).isEqualTo("one");
        assertThat(before.older("one")).isEqualTo("one");
        assertThat(before.newer("one")).isEqualTo("two");
        assertThat(before.newer("two")).isEqualTo("now");
        assertThat(before.newer("now")).isEqualTo("now");
    }

    @Test
    void whatStandsThereAlreadyIsNoStepBackAndNoneForward() {
        assertThat(before.older("two")).isEqualTo("one");
        assertThat(before.newer("one")).isEqualTo("two");
        assertThat(before.older("two")).isEqualTo("one");
    }

    @Test
    void nothingBeforeLeavesWhatStandsThere() {
        kept.clear();
        assertThat(before.older("x")).isEqualTo("x");
        assertThat(before.newer("x")).isEqualTo("x");
    }

    @Test
    void aWalkIsNotDisturbedByWhatIsKeptMeanwhile() {
        assertThat(before.older("")).isEqualTo("two");
        kept.addFirst("three");
        assertThat(before.older("two")).isEqualTo("one");
    }

    @Test
    void typingBeginsAnew() {
        before.older("");
        before.typed();
        assertThat(before.older("x")).isEqualTo("two");
        assertThat(before.newer("two")).isEqualTo("x");
    }
}
