package dev.atoll.api.manifest;

/// What a package holds.
public enum PackageKind {
    /// A module that speaks the contract of this project.
    EXTENSION,
    /// Languages and other data, without code.
    DATA
}
