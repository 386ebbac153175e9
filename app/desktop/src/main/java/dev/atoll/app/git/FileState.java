package dev.atoll.app.git;

import dev.atoll.app.words.Words;

/// What has become of a file since the last commit, the gravest last.
public enum FileState {
    /// Git knows it not.
    UNTRACKED("U", Words.of("git.is-new-and-unknown-to")),
    /// It will come with the next commit.
    ADDED("A", Words.of("git.is-new")),
    /// It is gone.
    DELETED("D", Words.of("git.is-gone")),
    /// It has changed.
    MODIFIED("M", Words.of("git.has-changed")),
    /// Two changes of it were not brought together.
    CONFLICT("!", Words.of("git.has-changes-that-conflict"));

    private final String letter;
    private final String words;

    FileState(String letter, String words) {
        this.letter = letter;
        this.words = words;
    }

    /// The letter that stands for it.
    public String letter() {
        return letter;
    }

    /// What is said of the file.
    public String words() {
        return words;
    }
}
