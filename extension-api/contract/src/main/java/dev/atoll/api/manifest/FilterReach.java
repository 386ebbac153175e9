package dev.atoll.api.manifest;

import java.util.Arrays;
import java.util.Optional;

/// What a filter works on. Where nothing is selected, all of them mean the whole document.
public enum FilterReach {
    /// Each selection, exactly as it is.
    SELECTION("selection"),
    /// The whole lines of each selection.
    LINES("lines"),
    /// The whole document, whatever is selected.
    DOCUMENT("document");

    private final String word;

    FilterReach(String word) {
        this.word = word;
    }

    /// Its word in manifests.
    public String word() {
        return word;
    }

    /// The one of that word, if there is one.
    public static Optional<FilterReach> of(String word) {
        return Arrays.stream(values()).filter(reach -> reach.word.equals(word)).findFirst();
    }
}
