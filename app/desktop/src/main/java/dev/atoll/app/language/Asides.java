package dev.atoll.app.language;

import dev.atoll.api.document.Span;
import dev.atoll.core.change.ChangeSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Stretches that are seen though the text around them is not, and for which of them colours were asked: for each by
/// itself, and once.
final class Asides {
    private List<Span> waiting = new ArrayList<>();
    private List<Span> asked = new ArrayList<>();

    /// These are seen now, and no others. What is not seen any more is forgotten.
    void show(List<Span> spans) {
        asked.retainAll(spans);
        waiting = new ArrayList<>(spans);
        waiting.removeAll(asked);
    }

    /// All colours may be others now.
    void askAgain() {
        waiting.addAll(asked);
        asked.clear();
    }

    /// The text changed.
    void map(ChangeSet changes) {
        waiting = moved(waiting, changes);
        asked = moved(asked, changes);
    }

    private static List<Span> moved(List<Span> spans, ChangeSet changes) {
        var moved = new ArrayList<Span>();
        for (var span : spans) {
            var now = Late.span(span, changes);
            if (now.length() > 0) {
                moved.add(now);
            }
        }
        return moved;
    }

    /// Whether none waits to be asked for.
    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /// The one that is asked for now.
    Optional<Span> next() {
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        var next = waiting.removeFirst();
        asked.add(next);
        return Optional.of(next);
    }
}
