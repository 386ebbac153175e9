package dev.atoll.app.navigate.jump;

import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.change.Side;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Where the user has been, as a browser keeps pages: going back keeps what lies ahead until the next jump.
///
/// @param <F> files
final class Trail<F> {
    private static final int LONGEST = 100;

    /// A place that the user has been at.
    ///
    /// @param file where
    /// @param offset the caret's, in the file's present text
    /// @param <F> files
    record Spot<F>(F file, int offset) {}

    private final ArrayDeque<Spot<F>> behind = new ArrayDeque<>();
    private final ArrayDeque<Spot<F>> ahead = new ArrayDeque<>();

    /// The user jumps away from a place.
    void leave(Spot<F> here) {
        ahead.clear();
        push(behind, here);
    }

    /// The place before, if there is one; the user goes there.
    Optional<Spot<F>> back(Optional<Spot<F>> here) {
        return step(behind, ahead, here);
    }

    /// The place that was gone back from, if there is one; the user goes there.
    Optional<Spot<F>> forward(Optional<Spot<F>> here) {
        return step(ahead, behind, here);
    }

    private static <F> Optional<Spot<F>> step(
            ArrayDeque<Spot<F>> from, ArrayDeque<Spot<F>> to, Optional<Spot<F>> here) {
        while (here.isPresent() && here.get().equals(from.peekLast())) {
            from.removeLast();
        }
        Spot<F> next = from.pollLast();
        if (next != null) {
            here.ifPresent(spot -> push(to, spot));
        }
        return Optional.ofNullable(next);
    }

    private static <F> void push(ArrayDeque<Spot<F>> spots, Spot<F> spot) {
        if (!spot.equals(spots.peekLast())) {
            spots.addLast(spot);
        }
        if (spots.size() > LONGEST) {
            spots.removeFirst();
        }
    }

    /// A file's text has changed.
    void map(F file, ChangeSet changes) {
        each(spot -> spot.file().equals(file)
                ? new Spot<>(file, changes.mapOffset(Math.min(spot.offset(), changes.oldLength()), Side.BEFORE))
                : spot);
    }

    /// A file has another name.
    void rename(F file, F other) {
        each(spot -> spot.file().equals(file) ? new Spot<>(other, spot.offset()) : spot);
    }

    /// A file cannot be gone back to any more.
    void forget(F file) {
        behind.removeIf(spot -> spot.file().equals(file));
        ahead.removeIf(spot -> spot.file().equals(file));
    }

    private void each(UnaryOperator<Spot<F>> change) {
        for (ArrayDeque<Spot<F>> spots : List.of(behind, ahead)) {
            List<Spot<F>> all = new ArrayList<>(spots);
            spots.clear();
            all.forEach(spot -> spots.addLast(change.apply(spot)));
        }
    }
}
