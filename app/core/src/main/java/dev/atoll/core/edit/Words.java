package dev.atoll.core.edit;

import dev.atoll.core.selection.SelectionRange;
import dev.atoll.core.text.CodePoints;
import dev.atoll.core.text.Graphemes;
import dev.atoll.core.text.Text;

/// The borders between words, signs and white space.
///
/// A word is a run of letters, digits, marks and `_`; a run of other visible characters is a stretch by itself.
/// White space before a stretch belongs to the step over it, but a step crosses one line break at most.
public final class Words {
    private Words() {}

    private enum Kind {
        WORD,
        SIGN,
        BLANK,
        BREAK
    }

    /// The end of the next word or run of signs.
    public static int next(Text text, int offset) {
        int at = offset;
        if (at < text.length() && kindAfter(text, at) == Kind.BREAK) {
            at++;
        }
        at = skipAfter(text, at, Kind.BLANK);
        if (at == text.length() || kindAfter(text, at) == Kind.BREAK) {
            return at;
        }
        return Graphemes.atOrAfter(text, skipAfter(text, at, kindAfter(text, at)));
    }

    /// The start of the word or run of signs before.
    public static int previous(Text text, int offset) {
        int at = offset;
        if (at > 0 && kindBefore(text, at) == Kind.BREAK) {
            at--;
        }
        at = skipBefore(text, at, Kind.BLANK);
        if (at == 0 || kindBefore(text, at) == Kind.BREAK) {
            return at;
        }
        return Graphemes.atOrBefore(text, skipBefore(text, at, kindBefore(text, at)));
    }

    /// The word around an offset; where there is none, the run of signs or white space; empty in an empty line.
    public static SelectionRange at(Text text, int offset) {
        Kind after = offset < text.length() ? kindAfter(text, offset) : Kind.BREAK;
        Kind before = offset > 0 ? kindBefore(text, offset) : Kind.BREAK;
        boolean left = after == Kind.BREAK || (after != Kind.WORD && before == Kind.WORD);
        Kind kind = left ? before : after;
        if (kind == Kind.BREAK) {
            return SelectionRange.caret(offset);
        }
        return SelectionRange.of(skipBefore(text, offset, kind), skipAfter(text, offset, kind));
    }

    private static int skipAfter(Text text, int offset, Kind kind) {
        int at = offset;
        while (at < text.length() && kindAfter(text, at) == kind) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static int skipBefore(Text text, int offset, Kind kind) {
        int at = offset;
        while (at > 0 && kindBefore(text, at) == kind) {
            at -= Character.charCount(text.codePointBefore(at));
        }
        return at;
    }

    private static Kind kindAfter(Text text, int offset) {
        return kind(text.codePointAt(offset));
    }

    private static Kind kindBefore(Text text, int offset) {
        return kind(text.codePointBefore(offset));
    }

    private static Kind kind(int point) {
        if (point == '\n') {
            return Kind.BREAK;
        }
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            return Kind.BLANK;
        }
        return CodePoints.isWordPart(point) ? Kind.WORD : Kind.SIGN;
    }
}
