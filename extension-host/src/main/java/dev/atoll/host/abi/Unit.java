package dev.atoll.host.abi;

/// What a side of a [Result] carries when it carries nothing.
public enum Unit {
    /// The only value.
    UNIT
}
