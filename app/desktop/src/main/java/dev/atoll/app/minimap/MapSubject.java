package dev.atoll.app.minimap;

import dev.atoll.app.editor.Decorations;
import dev.atoll.core.display.DisplayMap;

/// What is to be painted.
///
/// @param map the rows
/// @param decorations what is shown besides the text, in the map's text
/// @param tabWidth how many columns a tab goes to
/// @param window which rows
/// @param width of the strip, in pixels
record MapSubject(DisplayMap map, Decorations decorations, int tabWidth, MapWindow window, int width) {
    /// Whether another subject leads to the same picture, as far as that is known without reading the text.
    @SuppressWarnings("ReferenceEquality") // both are immutable, and telling two apart would cost more than painting
    boolean looksLike(MapSubject other) {
        return map == other.map
                && decorations == other.decorations
                && tabWidth == other.tabWidth
                && window.first() == other.window.first()
                && window.shown() == other.window.shown()
                && width == other.width;
    }
}
