package dev.atoll.core.display;

import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.change.Side;

import java.util.Optional;

/// A stretch of the document that is hidden behind a placeholder.
///
/// Folds may lie in each other; the outer one is what shows, and the inner one is still there when the outer
/// one opens.
///
/// @param from the first offset hidden
/// @param to the offset after the last hidden
/// @param placeholder what is shown instead, without line breaks
public record Fold(int from, int to, String placeholder) implements Decoration {
    /// Checks that something is hidden and that the placeholder has no line break.
    ///
    /// @throws IllegalArgumentException when not
    public Fold {
        if (from < 0 || to <= from || placeholder.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("fold from " + from + " to " + to);
        }
    }

    /// The fold in the text after changes, or nothing when all it hid is gone. It does not grow at its ends.
    public Optional<Fold> map(ChangeSet changes) {
        int newFrom = changes.mapOffset(from, Side.AFTER);
        int newTo = changes.mapOffset(to, Side.BEFORE);
        return newFrom < newTo ? Optional.of(new Fold(newFrom, newTo, placeholder)) : Optional.empty();
    }
}
