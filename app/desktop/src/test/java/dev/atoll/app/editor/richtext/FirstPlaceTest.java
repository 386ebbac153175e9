package dev.atoll.app.editor.richtext;

import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

final class FirstPlaceTest {
    private final List<Integer> shown = new ArrayList<>();
    private final FirstPlace place = new FirstPlace();

    @Test
    void whatIsToBeShownFollowsTheTextAndIsShownOnce() {
        place.await(5, shown::add);
        place.map(ChangeSet.of(20, Change.insert(0, "abc")));
        assertThat(place.arrive()).isTrue();
        assertThat(place.arrive()).isFalse();
        assertThat(shown).containsExactly(8);
    }

    @Test
    void theLastWishCounts() {
        place.await(5, _ -> shown.add(-1));
        place.await(7, shown::add);
        place.arrive();
        assertThat(shown).containsExactly(7);
    }
}
