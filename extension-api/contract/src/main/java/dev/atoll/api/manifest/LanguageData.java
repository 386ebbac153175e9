package dev.atoll.api.manifest;

import java.util.List;

/// A language as the editor itself must know it, without asking an extension.
///
/// @param id its name towards machines, such as `json`
/// @param name its name towards people
/// @param files how its files are told
/// @param comments how it writes comments
/// @param brackets pairs that are matched and folded
/// @param autoClose pairs that close themselves while typing
/// @param indentation how lines are indented
public record LanguageData(
        String id,
        String name,
        FilePatterns files,
        CommentTokens comments,
        List<BracketPair> brackets,
        List<AutoClosePair> autoClose,
        IndentationRules indentation) {
    /// Copies both lists.
    public LanguageData {
        brackets = List.copyOf(brackets);
        autoClose = List.copyOf(autoClose);
    }
}
