package dev.atoll.app.icon;

import java.nio.ByteBuffer;
import java.util.List;

/// What an icon looks like.
public sealed interface Picture {
    /// Shapes, the lowest first.
    ///
    /// @param left the left end of what is seen
    /// @param top its upper end
    /// @param width how wide it is
    /// @param height how high it is
    record Drawn(double left, double top, double width, double height, List<Shape> shapes) implements Picture {
        /// Copies the list.
        public Drawn {
            shapes = List.copyOf(shapes);
        }
    }

    /// Pixels.
    ///
    /// @param png a picture in PNG whose size was checked
    record Pixels(ByteBuffer png) implements Picture {}

    /// A letter of a typeface, in a colour of its own or that of the text beside it.
    ///
    /// @param letter one shape without a colour
    /// @param colour as CSS writes it; empty for the colour of the text
    record Letter(Drawn letter, String colour) implements Picture {}
}
