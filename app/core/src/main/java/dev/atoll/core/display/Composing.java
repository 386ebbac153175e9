package dev.atoll.core.display;

import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.change.Side;

/// The text that an input method is composing: shown at the caret, not in the document until it is committed.
///
/// @param offset where it is shown
/// @param text what is shown, without line breaks and not empty
public record Composing(int offset, String text) implements Decoration {
    /// Checks that there is a text and that it has no line break.
    ///
    /// @throws IllegalArgumentException when not
    public Composing {
        if (offset < 0 || text.isEmpty() || text.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("composing text at " + offset);
        }
    }

    /// The composing text in the document after changes.
    public Composing map(ChangeSet changes) {
        return new Composing(changes.mapOffset(offset, Side.AFTER), text);
    }
}
