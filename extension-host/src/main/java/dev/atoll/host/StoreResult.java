package dev.atoll.host;

/// What became of a change to the installed extensions.
public sealed interface StoreResult {
    /// It is made, and survives whatever happens.
    ///
    /// @param extension as it is now; after it was removed, as it was
    record Done(InstalledExtension extension) implements StoreResult {}

    /// It is not made; all is as it was before.
    ///
    /// @param sentence why, and what to do
    record Refused(String sentence) implements StoreResult {}
}
