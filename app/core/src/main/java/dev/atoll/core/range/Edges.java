package dev.atoll.core.range;

import dev.atoll.core.change.Side;

/// What happens to ranges when text is inserted exactly at one of their ends.
public enum Edges {
    /// The ranges keep to the text they had: what is inserted at an end stays outside.
    EXCLUSIVE(Side.AFTER, Side.BEFORE),
    /// The ranges take in what is inserted at either end.
    INCLUSIVE(Side.BEFORE, Side.AFTER);

    private final Side from;
    private final Side to;

    Edges(Side from, Side to) {
        this.from = from;
        this.to = to;
    }

    Side from() {
        return from;
    }

    Side to() {
        return to;
    }
}
