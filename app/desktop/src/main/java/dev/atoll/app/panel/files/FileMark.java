package dev.atoll.app.panel.files;

import dev.atoll.app.words.Words;

/// What stands out about a file or a folder in the tree.
///
/// @param letter stands behind the name; empty if the colour says all
/// @param words said of it to who does not see the colour; empty if there is nothing to say
/// @param style the style class of the row
public record FileMark(String letter, String words, String style) {
    /// Nothing.
    public static final FileMark NONE = new FileMark("", "", "");

    /// It is none of what is worked on.
    public static final FileMark IGNORED = new FileMark("", Words.of("panel.files.is-ignored-by-git"), "git-ignored");
}
