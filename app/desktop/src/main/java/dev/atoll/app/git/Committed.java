package dev.atoll.app.git;

/// What the last commit has of a file.
public sealed interface Committed {
    /// Its bytes.
    ///
    /// @param commit the commit's name in 40 digits
    @SuppressWarnings("ArrayRecordComponent")
    record Kept(String commit, byte[] bytes) implements Committed {}

    /// Nothing: the file is new, or git knows it not.
    record Unknown() implements Committed {}

    /// Something that is not the file's text.
    ///
    /// @param sentence why, for the user
    record Elsewhere(String sentence) implements Committed {}
}
