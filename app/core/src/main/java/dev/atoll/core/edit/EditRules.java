package dev.atoll.core.edit;

import java.util.List;
import java.util.Optional;

/// What edit commands know of a document's language and of its style.
///
/// @param indent how it is indented
/// @param brackets the pairs that are closed, matched and indented by
/// @param comments how comments are written
public record EditRules(IndentStyle indent, List<BracketPair> brackets, CommentTokens comments) {
    /// Takes a copy of the pairs.
    public EditRules {
        brackets = List.copyOf(brackets);
    }

    /// The rules of a text without a language: four spaces, the usual brackets and quotation marks, no comments.
    public static EditRules plain() {
        List<BracketPair> pairs = List.of(
                new BracketPair('(', ')'),
                new BracketPair('[', ']'),
                new BracketPair('{', '}'),
                new BracketPair('"', '"'));
        return new EditRules(IndentStyle.spaces(4), pairs, CommentTokens.NONE);
    }

    /// These rules with another style of indentation.
    public EditRules withIndent(IndentStyle other) {
        return new EditRules(other, brackets, comments);
    }

    /// These rules with other comments.
    public EditRules withComments(CommentTokens other) {
        return new EditRules(indent, brackets, other);
    }

    /// The pair that a character opens.
    public Optional<BracketPair> openedBy(int unit) {
        return brackets.stream().filter(pair -> pair.open() == unit).findFirst();
    }

    /// The pair that a character closes.
    public Optional<BracketPair> closedBy(int unit) {
        return brackets.stream().filter(pair -> pair.close() == unit).findFirst();
    }
}
