package dev.atoll.core.display;

import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.change.Side;

import java.util.Optional;

/// Text that is shown inside a line but is not in the document, such as a type hint or a suggestion.
///
/// @param offset where it is shown
/// @param side the character it belongs to: with {@link Side#BEFORE} a caret at the offset with that side
///   stands before it all the same, but a soft split at the offset keeps it on the earlier row
/// @param text what is shown, without line breaks and not empty
/// @param style a name by which the view chooses its look
public record Inlay(int offset, Side side, String text, String style) implements Decoration {
    /// Checks that there is a text and that it has no line break.
    ///
    /// @throws IllegalArgumentException when not
    public Inlay {
        if (offset < 0 || text.isEmpty() || text.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("inlay at " + offset);
        }
    }

    /// The inlay in the text after changes, or nothing when the text on both its sides is gone.
    public Optional<Inlay> map(ChangeSet changes) {
        if (changes.deletes(offset)) {
            return Optional.empty();
        }
        return Optional.of(new Inlay(changes.mapOffset(offset, side), side, text, style));
    }
}
