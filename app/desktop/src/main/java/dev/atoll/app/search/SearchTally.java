package dev.atoll.app.search;

/// How far a search has come.
///
/// @param files the files that were looked at
/// @param binary those of them that are not text
/// @param tooLarge those that are too large
/// @param unreadable those that could not be read
/// @param cut whether there are more matches than are listed
public record SearchTally(int files, int binary, int tooLarge, int unreadable, boolean cut) {
    /// Nothing was looked at.
    public static SearchTally none() {
        return new SearchTally(0, 0, 0, 0, false);
    }
}
