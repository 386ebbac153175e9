package dev.atoll.app.navigate.edit;

import dev.atoll.api.document.Span;
import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.text.Text;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class LinkedSpansTest {
    private static final Text TEXT = Text.of("<ab></ab>");
    private static final LinkedSpans NAMES = new LinkedSpans(List.of(new Span(1, 3), new Span(6, 8)));

    private static ChangeSet change(Change change) {
        return ChangeSet.of(TEXT.length(), change);
    }

    @Test
    void anEditInOneStretchIsMadeInAll() {
        LinkedSpans.Mirrored mirrored =
                NAMES.mirror(change(Change.replace(7, 8, "xy"))).orElseThrow();
        assertThat(mirrored.changes().apply(TEXT).string()).isEqualTo("<axy></axy>");
        assertThat(mirrored.after().spans()).containsExactly(new Span(1, 4), new Span(7, 10));
    }

    @Test
    void whatIsTypedAtAnEndBelongsToTheName() {
        assertThat(NAMES.mirror(change(Change.insert(3, "c")))
                        .orElseThrow()
                        .changes()
                        .apply(TEXT)
                        .string())
                .isEqualTo("<abc></abc>");
        assertThat(NAMES.mirror(change(Change.insert(1, "c")))
                        .orElseThrow()
                        .changes()
                        .apply(TEXT)
                        .string())
                .isEqualTo("<cab></cab>");
    }

    @Test
    void aNameMayBecomeEmptyAndBeTypedAnew() {
        LinkedSpans.Mirrored emptied = NAMES.mirror(change(Change.delete(1, 3))).orElseThrow();
        Text between = emptied.changes().apply(TEXT);
        assertThat(between.string()).isEqualTo("<></>");
        ChangeSet typed = ChangeSet.of(between.length(), Change.insert(1, "p"));
        assertThat(emptied.after()
                        .mirror(typed)
                        .orElseThrow()
                        .changes()
                        .apply(between)
                        .string())
                .isEqualTo("<p></p>");
    }

    @Test
    void editsOutsideAndWhatIsNoNameAreNotMirrored() {
        assertThat(NAMES.mirror(change(Change.insert(0, "x")))).isEmpty();
        assertThat(NAMES.mirror(change(Change.delete(2, 5)))).isEmpty();
        assertThat(NAMES.mirror(change(Change.insert(2, " ")))).isEmpty();
        assertThat(NAMES.mirror(change(Change.insert(2, ">")))).isEmpty();
    }
}
