package dev.atoll.core.edit;

import dev.atoll.core.text.CodePoints;

import java.util.List;
import java.util.Optional;

/// What edit commands know of a document's language and of its style.
///
/// @param indent how it is indented
/// @param brackets the pairs that are closed, matched and indented by
/// @param comments how comments are written
/// @param openers words at a line's end behind which the next line is indented deeper, besides brackets
/// @param closers words at a line's beginning that stand one level less deep, besides brackets
public record EditRules(
        IndentStyle indent,
        List<BracketPair> brackets,
        CommentTokens comments,
        List<String> openers,
        List<String> closers) {
    /// Takes copies of the lists.
    public EditRules {
        brackets = List.copyOf(brackets);
        openers = List.copyOf(openers);
        closers = List.copyOf(closers);
    }

    /// The rules of a text without a language: four spaces, the usual brackets and quotation marks, no comments.
    public static EditRules plain() {
        List<BracketPair> pairs = List.of(
                new BracketPair('(', ')'),
                new BracketPair('[', ']'),
                new BracketPair('{', '}'),
                new BracketPair('"', '"'));
        return new EditRules(IndentStyle.spaces(4), pairs, CommentTokens.NONE, List.of(), List.of());
    }

    /// These rules with another style of indentation.
    public EditRules withIndent(IndentStyle other) {
        return new EditRules(other, brackets, comments, openers, closers);
    }

    /// These rules with other comments.
    public EditRules withComments(CommentTokens other) {
        return new EditRules(indent, brackets, other, openers, closers);
    }

    /// The pair that a character opens.
    public Optional<BracketPair> openedBy(int unit) {
        return brackets.stream().filter(pair -> pair.open() == unit).findFirst();
    }

    /// The pair that a character closes.
    public Optional<BracketPair> closedBy(int unit) {
        return brackets.stream().filter(pair -> pair.close() == unit).findFirst();
    }

    /// Whether the line after one is indented deeper by a word at its end. Where there may be a comment it is not.
    ///
    /// @param line without blanks at its end
    boolean opens(String line) {
        boolean comment = !comments.line().isEmpty() && line.contains(comments.line());
        return !comment && openers.stream().anyMatch(word -> endsWith(line, word));
    }

    private static boolean endsWith(String line, String word) {
        int start = line.length() - word.length();
        return line.endsWith(word)
                && !word.isEmpty()
                && (start == 0
                        || !CodePoints.isWordPart(word.charAt(0))
                        || !CodePoints.isWordPart(line.charAt(start - 1)));
    }
}
