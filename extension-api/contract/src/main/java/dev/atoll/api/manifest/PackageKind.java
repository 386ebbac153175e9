package dev.atoll.api.manifest;

/// What a package holds.
public enum PackageKind {
    /// A module that speaks the contract of this project.
    EXTENSION,
    /// A tree-sitter grammar with its queries, which the host itself runs.
    GRAMMAR,
    /// Somebody else's formatter, whose module knows nothing of this project.
    FORMATTER,
    /// Somebody's program for a command line that turns one text into another.
    FILTER,
    /// Languages and other data, without code.
    DATA
}
