package dev.atoll.api.manifest;

import java.util.List;

/// How the editor indents a language on Enter, without asking an extension.
///
/// @param size columns of one step
/// @param insertSpaces spaces rather than tab characters
/// @param increaseAfter a line that ends with one of these, blanks aside, is followed by a deeper one
/// @param decreaseBefore a line that starts with one of these, blanks aside, stands one step less deep; words move out
///     when they are whole, so one that ends with a blank or colon does not move while it may be another's beginning
public record IndentationRules(
        int size, boolean insertSpaces, List<String> increaseAfter, List<String> decreaseBefore) {
    /// Four spaces, never deeper or less deep by itself.
    public static final IndentationRules PLAIN = new IndentationRules(4, true, List.of(), List.of());

    /// Copies both lists.
    public IndentationRules {
        increaseAfter = List.copyOf(increaseAfter);
        decreaseBefore = List.copyOf(decreaseBefore);
    }
}
