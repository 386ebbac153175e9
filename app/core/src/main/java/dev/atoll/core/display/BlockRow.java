package dev.atoll.core.display;

import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.change.Side;

import java.util.Optional;

/// A row of its own above or below a line that is not in the document, such as a code lens or a spacer.
///
/// It is hidden while the line's edge that it stands at is hidden by a fold.
///
/// @param offset an offset in the line it belongs to
/// @param side above the line with {@link Side#BEFORE}, below it with {@link Side#AFTER}
/// @param text what the row shows, without line breaks; may be empty
/// @param style a name by which the view chooses its look
public record BlockRow(int offset, Side side, String text, String style) implements Decoration {
    /// Checks that the text has no line break.
    ///
    /// @throws IllegalArgumentException when it has one
    public BlockRow {
        if (offset < 0 || text.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("block row at " + offset);
        }
    }

    /// The row in the text after changes, or nothing when the text around its offset is gone.
    public Optional<BlockRow> map(ChangeSet changes) {
        if (changes.deletes(offset)) {
            return Optional.empty();
        }
        Side stays = side == Side.BEFORE ? Side.AFTER : Side.BEFORE;
        return Optional.of(new BlockRow(changes.mapOffset(offset, stays), side, text, style));
    }
}
