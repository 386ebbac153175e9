package dev.atoll.api.manifest;

import java.util.Arrays;
import java.util.Optional;

/// By which words a formatter is told how lines are indented and how wide they may be.
public enum FormatterLayout {
    /// It is not told: it has one way of its own.
    NONE("none"),
    /// `indentWidth`, `useTabs` and `lineWidth`, as dprint has them for all its plug-ins.
    GLOBAL("global"),
    /// `indent_style`, `indent_width` and `line_width`.
    SNAKE("snake"),
    /// `indent`, a number of blanks; 0 stands for tabs.
    INDENT("indent");

    private final String word;

    FormatterLayout(String word) {
        this.word = word;
    }

    /// The word in manifests.
    public String word() {
        return word;
    }

    /// What that word stands for, if for anything.
    public static Optional<FormatterLayout> of(String word) {
        return Arrays.stream(values())
                .filter(layout -> layout.word.equals(word))
                .findFirst();
    }
}
