package dev.atoll.app.icon;

import java.util.Optional;

/// One shape of a drawing.
///
/// @param path its outline, as the path data of SVG, checked
/// @param evenOdd whether what is enclosed an even number of times is outside
/// @param place where it lies in the drawing
/// @param ink what it is painted with
public record Shape(String path, boolean evenOdd, Affine place, Ink ink) {
    /// What a shape is painted with.
    ///
    /// @param fill what is inside
    /// @param line the outline
    /// @param width how wide the outline is
    /// @param round whether its ends and corners are round
    /// @param opacity how much of all is seen, from 0 to 1
    public record Ink(Optional<Paint> fill, Optional<Paint> line, double width, boolean round, double opacity) {}
}
