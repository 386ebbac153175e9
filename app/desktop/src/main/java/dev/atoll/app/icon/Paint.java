package dev.atoll.app.icon;

import java.util.List;

/// What a shape is filled or drawn with.
public sealed interface Paint {
    /// One colour.
    ///
    /// @param colour as CSS writes it, such as `#1a2b3c`, `teal` or `rgb(1, 2, 3)`
    /// @param opacity how much of it is seen, from 0 to 1
    record Plain(String colour, double opacity) implements Paint {}

    /// Colours that go over into each other.
    ///
    /// @param from where they begin, or the middle of the rings
    /// @param to where they end; of rings, as far to the right of the middle as the outermost one
    /// @param rings whether they go over in rings rather than along a line
    /// @param ofShape whether places are shares of the shape's own width and height
    /// @param stops the colours
    record Gradient(Affine.Point from, Affine.Point to, boolean rings, boolean ofShape, List<Stop> stops)
            implements Paint {
        /// Copies the list.
        public Gradient {
            stops = List.copyOf(stops);
        }
    }

    /// A colour of a gradient.
    ///
    /// @param at where it is whole, from 0 to 1
    record Stop(double at, Plain colour) {}
}
