package dev.atoll.app.git;

/// What has become of a file since the last commit, the gravest last.
public enum FileState {
    /// Git knows it not.
    UNTRACKED("U", "is new and unknown to git"),
    /// It will come with the next commit.
    ADDED("A", "is new"),
    /// It is gone.
    DELETED("D", "is gone"),
    /// It has changed.
    MODIFIED("M", "has changed"),
    /// Two changes of it were not brought together.
    CONFLICT("!", "has changes that conflict");

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
