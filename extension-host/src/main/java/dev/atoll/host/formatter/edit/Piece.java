package dev.atoll.host.formatter.edit;

import java.util.ArrayList;
import java.util.List;

/// A stretch of a text.
///
/// @param whole the text
/// @param start where the stretch begins
/// @param end where it ends
record Piece(String whole, int start, int end) {
    static boolean blank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    static int endOfBlank(String text, int from, int end) {
        int at = from;
        while (at < end && blank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// The text without its white space.
    String ink() {
        var ink = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            if (!blank(whole.charAt(i))) {
                ink.append(whole.charAt(i));
            }
        }
        return ink.toString();
    }

    /// Its lines, each with its break.
    List<Piece> lines() {
        var lines = new ArrayList<Piece>();
        for (int at = start; at < end; ) {
            int next = whole.indexOf('\n', at);
            int stop = next < 0 || next >= end ? end : next + 1;
            lines.add(new Piece(whole, at, stop));
            at = stop;
        }
        return lines;
    }

    /// Its words and other characters, without the white space between them.
    List<Piece> words() {
        var words = new ArrayList<Piece>();
        for (int at = endOfBlank(whole, start, end); at < end; ) {
            int stop = at + 1;
            while (stop < end && letter(whole.charAt(at)) && letter(whole.charAt(stop))) {
                stop++;
            }
            words.add(new Piece(whole, at, stop));
            at = endOfBlank(whole, stop, end);
        }
        return words;
    }

    private static boolean letter(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || Character.isSurrogate(c);
    }
}
