package dev.atoll.api.feature;

import dev.atoll.api.document.Span;

/// What is known of brackets at a place; words and tags that belong together are brackets, too.
public sealed interface BracketsHere {
    /// Two that belong together, one of which is at the place.
    ///
    /// @param open the earlier one
    /// @param close the later one
    record Pair(Span open, Span close) implements BracketsHere {}

    /// There is none, though what is written there may look like one, as in a string.
    record None() implements BracketsHere {}

    /// The place is not understood: what is around it is unfinished, or in another language.
    record Unknown() implements BracketsHere {}
}
