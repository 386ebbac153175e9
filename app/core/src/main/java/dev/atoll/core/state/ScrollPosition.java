package dev.atoll.core.state;

import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.change.Side;

/// Where a view is scrolled to, kept by the text at its top so that edits above do not move what is seen.
///
/// @param offset the offset of the first character of the topmost row
/// @param above how much of that row is above the view's top edge, in pixels
/// @param left how far the view is scrolled to the right, in pixels
public record ScrollPosition(int offset, double above, double left) {
    /// The start of the text.
    public static final ScrollPosition START = new ScrollPosition(0, 0, 0);

    /// The position in the text after changes.
    public ScrollPosition map(ChangeSet changes) {
        int mapped = changes.mapOffset(offset, Side.BEFORE);
        return mapped == offset ? this : new ScrollPosition(mapped, above, left);
    }
}
