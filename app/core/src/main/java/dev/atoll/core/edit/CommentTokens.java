package dev.atoll.core.edit;

/// How comments are written; an empty string where a language has none of a kind.
///
/// @param line what starts a comment to the end of the line
/// @param open what starts a comment that is closed
/// @param close what closes it
public record CommentTokens(String line, String open, String close) {
    /// A language without comments.
    public static final CommentTokens NONE = new CommentTokens("", "", "");

    /// Whether comments to the end of the line exist.
    public boolean hasLine() {
        return !line.isEmpty();
    }

    /// Whether comments that are closed exist.
    public boolean hasBlock() {
        return !open.isEmpty() && !close.isEmpty();
    }
}
