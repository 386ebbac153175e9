package dev.atoll.app.language;

import dev.atoll.api.document.Span;
import dev.atoll.core.change.ChangeSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The stretches of a document that are on the screen, one a view, which are asked about one after the other: a newer
/// question would take the place of an older one that waits.
final class Screens {
    private List<Span> shown = List.of();
    private List<Span> waiting = new ArrayList<>();

    /// These are on the screen now, the most wanted first.
    ///
    /// @return whether they are others than before
    boolean show(List<Span> wanted) {
        List<Span> seen = wanted.stream().filter(span -> span.length() > 0).toList();
        boolean others = !seen.equals(shown);
        shown = seen;
        return others;
    }

    /// All of them are to be asked about, again.
    void askAll() {
        waiting = new ArrayList<>(shown);
    }

    /// The text changed.
    void map(ChangeSet changes, UnaryOperator<Span> clamped) {
        shown = moved(shown, changes, clamped);
        waiting = new ArrayList<>(moved(waiting, changes, clamped));
    }

    private static List<Span> moved(List<Span> spans, ChangeSet changes, UnaryOperator<Span> clamped) {
        return spans.stream()
                .map(span -> clamped.apply(Late.span(span, changes)))
                .filter(span -> span.length() > 0)
                .toList();
    }

    /// Whether any is still to be asked about.
    boolean more() {
        return !waiting.isEmpty();
    }

    /// The one to ask about now.
    Optional<Span> next() {
        return waiting.isEmpty() ? Optional.empty() : Optional.of(waiting.removeFirst());
    }
}
