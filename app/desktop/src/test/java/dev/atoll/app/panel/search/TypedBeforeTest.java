package dev.atoll.app.panel.search;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TypedBeforeTest {
    private final TypedBefore before = new TypedBefore();

    @Test
    void walkingGoesBackAndReturnsToWhatStoodThere() {
        before.keep("one");
        before.keep("two");
        assertThat(before.older("now")).isEqualTo("two");
        assertThat(before.older("two")).isEqualTo("one");
        assertThat(before.older("one")).isEqualTo("one");
        assertThat(before.newer("one")).isEqualTo("two");
        assertThat(before.newer("two")).isEqualTo("now");
        assertThat(before.newer("now")).isEqualTo("now");
    }

    @Test
    void whatStandsThereAlreadyIsNoStepBack() {
        before.keep("one");
        before.keep("two");
        assertThat(before.older("two")).isEqualTo("one");
        assertThat(before.newer("one")).isEqualTo("two");
    }

    @Test
    void whatIsTypedAgainIsTheNewestAndListedOnce() {
        before.keep("one");
        before.keep("two");
        before.keep("one");
        before.keep("");
        assertThat(before.older("")).isEqualTo("one");
        assertThat(before.older("one")).isEqualTo("two");
        assertThat(before.older("two")).isEqualTo("two");
    }

    @Test
    void onlyTheNewestAreKept() {
        for (int i = 0; i < 100; i++) {
            before.keep("q" + i);
        }
        String oldest = "";
        for (int i = 0; i < 100; i++) {
            oldest = before.older(oldest);
        }
        assertThat(oldest).isEqualTo("q50");
    }

    @Test
    void typingBeginsAnew() {
        before.keep("one");
        before.keep("two");
        before.older("");
        before.typed();
        assertThat(before.older("x")).isEqualTo("two");
        assertThat(before.newer("two")).isEqualTo("x");
    }
}
