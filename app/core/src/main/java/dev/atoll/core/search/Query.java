package dev.atoll.core.search;

import dev.atoll.core.text.CodePoints;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// What is searched for: the pattern as typed and how it is read.
///
/// @param pattern the characters to find, or a regular expression of {@link Pattern}
/// @param regex whether the pattern is a regular expression
/// @param matchCase whether capital letters differ from small ones
/// @param wholeWord whether a match must not go on as a word at either end
public record Query(String pattern, boolean regex, boolean matchCase, boolean wholeWord) {
    /// A search for characters whose case counts.
    public static Query literal(String pattern) {
        return new Query(pattern, false, true, false);
    }

    /// A search by a regular expression whose case counts.
    public static Query regex(String pattern) {
        return new Query(pattern, true, true, false);
    }

    /// This query regardless of case.
    public Query ignoringCase() {
        return new Query(pattern, regex, false, wholeWord);
    }

    /// This query for whole words only.
    public Query wholeWords() {
        return new Query(pattern, regex, matchCase, true);
    }

    /// What the query comes to: something to search with, or the reason why not.
    public sealed interface Reading {
        /// A query that can be searched with.
        ///
        /// @param finder what finds its matches
        record Ready(Finder finder) implements Reading {}

        /// Nothing to search for.
        record Empty() implements Reading {}

        /// A regular expression with a mistake.
        ///
        /// @param message what is wrong, in a sentence
        /// @param index the code unit of the pattern where, or -1
        record Mistaken(String message, int index) implements Reading {}
    }

    /// Reads the query.
    public Reading read() {
        if (pattern.isEmpty()) {
            return new Reading.Empty();
        }
        if (!regex && (matchCase || pattern.chars().noneMatch(unit -> Character.isSurrogate((char) unit)))) {
            return new Reading.Ready(new LiteralFinder(pattern, matchCase, wholeWord));
        }
        int flags = Pattern.MULTILINE | (regex ? 0 : Pattern.LITERAL);
        if (!matchCase) {
            flags |= Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        }
        try {
            return new Reading.Ready(new RegexFinder(Pattern.compile(pattern, flags), wholeWord, regex));
        } catch (PatternSyntaxException e) {
            return new Reading.Mistaken(e.getDescription(), e.getIndex());
        }
    }

    /// Whether nothing around a match continues it as a word.
    static boolean isWhole(CharSequence chars, int from, int to) {
        boolean openBefore = from > 0
                && from < chars.length()
                && CodePoints.isWordPart(Character.codePointBefore(chars, from))
                && CodePoints.isWordPart(Character.codePointAt(chars, from));
        boolean openAfter = to > 0
                && to < chars.length()
                && CodePoints.isWordPart(Character.codePointBefore(chars, to))
                && CodePoints.isWordPart(Character.codePointAt(chars, to));
        return !openBefore && !openAfter;
    }
}
