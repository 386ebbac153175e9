package dev.atoll.app.navigate.edit;

import dev.atoll.api.document.Span;
import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.change.Side;
import dev.atoll.core.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Stretches that have the same text and keep it.
///
/// @param spans sorted, without overlaps
record LinkedSpans(List<Span> spans) {
    LinkedSpans {
        spans = List.copyOf(spans);
    }

    /// An edit in one stretch, done in all.
    ///
    /// @param changes in all stretches, against the text before
    /// @param elsewhere only those in the other stretches, against the text before
    /// @param after where the stretches are then
    record Mirrored(ChangeSet changes, ChangeSet elsewhere, LinkedSpans after) {}

    /// Whether an offset is in a stretch or at an end of one.
    boolean touch(int offset) {
        return spans.stream().anyMatch(span -> contains(span, offset, offset));
    }

    private static boolean contains(Span span, int from, int to) {
        return span.start() <= from && to <= span.end();
    }

    /// Whether all stretches have the same text.
    boolean agree(Text text) {
        return spans.stream().allMatch(span -> span.end() <= text.length())
                && spans.stream()
                                .map(span -> text.string(span.start(), span.end()))
                                .distinct()
                                .count()
                        <= 1;
    }

    /// What an edit becomes; nothing if it is not inside of one stretch, or puts something into it that is no part of a
    /// name.
    Optional<Mirrored> mirror(ChangeSet changes) {
        Optional<Span> edited = spans.stream()
                .filter(span ->
                        changes.changes().stream().allMatch(change -> contains(span, change.from(), change.to())))
                .findFirst();
        boolean names = changes.changes().stream().allMatch(change -> isName(change.insert()));
        if (edited.isEmpty() || !names) {
            return Optional.empty();
        }
        List<Change> all = new ArrayList<>();
        List<Change> elsewhere = new ArrayList<>();
        for (Span span : spans) {
            int shift = span.start() - edited.get().start();
            for (Change change : changes.changes()) {
                Change copy = new Change(change.from() + shift, change.to() + shift, change.insert());
                all.add(copy);
                if (shift != 0) {
                    elsewhere.add(copy);
                }
            }
        }
        ChangeSet whole = ChangeSet.of(changes.oldLength(), all);
        return Optional.of(new Mirrored(whole, ChangeSet.of(changes.oldLength(), elsewhere), map(whole)));
    }

    private static boolean isName(Text text) {
        return text.string()
                .codePoints()
                .allMatch(point -> Character.isLetterOrDigit(point) || "_-:.".indexOf(point) >= 0);
    }

    /// The stretches after changes; what is written at an end belongs to them.
    LinkedSpans map(ChangeSet changes) {
        return new LinkedSpans(spans.stream()
                .map(span -> {
                    int start = changes.mapOffset(span.start(), Side.BEFORE);
                    return new Span(start, Math.max(start, changes.mapOffset(span.end(), Side.AFTER)));
                })
                .toList());
    }
}
