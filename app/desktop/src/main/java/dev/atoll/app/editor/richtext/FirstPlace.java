package dev.atoll.app.editor.richtext;

import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.change.Side;
import org.jspecify.annotations.Nullable;

import java.util.function.IntConsumer;

/// What a view is to show first, kept until it has a size: nothing can be brought to the middle of a view without a
/// height.
final class FirstPlace {
    private int offset;
    private @Nullable IntConsumer show;

    /// This is shown first, instead of what was to be shown before.
    ///
    /// @param place an offset of the document
    /// @param how takes where that is by then
    void await(int place, IntConsumer how) {
        offset = place;
        show = how;
    }

    /// The text changed.
    void map(ChangeSet changes) {
        if (show != null) {
            offset = changes.mapOffset(offset, Side.AFTER);
        }
    }

    /// The view has a size: shows what was kept.
    ///
    /// @return whether there was something to show
    boolean arrive() {
        IntConsumer how = show;
        if (how == null) {
            return false;
        }
        show = null;
        how.accept(offset);
        return true;
    }
}
