package dev.atoll.api.feature;

/// What a hint tells.
public enum HintKind {
    TYPE_OF,
    PARAMETER,
    OTHER
}
