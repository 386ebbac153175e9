package dev.atoll.app.session;

import org.jspecify.annotations.Nullable;

/// How large a window's panels are, in its units.
///
/// @param side the width of panels beside the text; nothing if the user has not chosen one
/// @param foot the height of panels under the text; nothing if the user has not chosen one
public record PanelSizes(@Nullable Double side, @Nullable Double foot) {
    private static final double MOST = 10_000;

    /// The sizes without what no window has.
    public PanelSizes {
        side = sensible(side);
        foot = sensible(foot);
    }

    private static @Nullable Double sensible(@Nullable Double size) {
        return size != null && size > 0 && size < MOST ? size : null;
    }
}
