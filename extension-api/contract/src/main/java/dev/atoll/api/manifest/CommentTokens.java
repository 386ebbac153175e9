package dev.atoll.api.manifest;

import java.util.Optional;

/// How a language writes comments.
///
/// @param line what starts a comment that ends with its line
/// @param block what surrounds a comment of any length
public record CommentTokens(Optional<String> line, Optional<BracketPair> block) {
    /// A language without comments.
    public static final CommentTokens NONE = new CommentTokens(Optional.empty(), Optional.empty());
}
