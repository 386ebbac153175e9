package dev.atoll.api.feature;

/// What a foldable stretch is.
public enum FoldKind {
    REGION,
    COMMENT,
    IMPORTS
}
