package dev.atoll.core.edit;

import dev.atoll.core.selection.Selection;
import dev.atoll.core.selection.SelectionRange;
import dev.atoll.core.state.ViewState;
import dev.atoll.core.text.Text;

/// The parts of names: `parse`, `HTML` and `Text` of `parseHTMLText`, `max` and `size` of `MAX_SIZE`. Outside of names
/// a
/// part is a word or a run of signs, as in [Words].
public final class WordParts {
    private WordParts() {}

    private enum Kind {
        UPPER,
        LOWER,
        DIGIT,
        JOINT
    }

    /// The carets at the end of the next part.
    public static Selection right(ViewState view, boolean extend) {
        return view.selection().each(range -> moved(range, next(view.display().text(), range.head()), extend));
    }

    /// The carets at the start of the part before.
    public static Selection left(ViewState view, boolean extend) {
        return view.selection()
                .each(range -> moved(range, previous(view.display().text(), range.head()), extend));
    }

    private static SelectionRange moved(SelectionRange range, int head, boolean extend) {
        return extend ? SelectionRange.of(range.anchor(), head) : SelectionRange.caret(head);
    }

    private static int next(Text text, int offset) {
        int end = Words.next(text, offset);
        int start = end;
        while (start > offset && isNamePart(text.charAt(start - 1))) {
            start--;
        }
        if (start == end) {
            return end;
        }
        return start + next(text.string(start, end), 0);
    }

    private static int previous(Text text, int offset) {
        int start = Words.previous(text, offset);
        int end = start;
        while (end < offset && isNamePart(text.charAt(end))) {
            end++;
        }
        if (start == end) {
            return start;
        }
        String name = text.string(start, end);
        int at = 0;
        int part = next(name, at);
        while (part < name.length()) {
            at = part;
            part = next(name, at);
        }
        return start + at;
    }

    private static boolean isNamePart(char unit) {
        return unit == '_' || Character.isLetterOrDigit(unit) || Character.isSurrogate(unit);
    }

    /// The end of the part that begins at an index of a name, with the joints before it.
    static int next(String name, int from) {
        int at = from;
        while (at < name.length() && kind(name, at) == Kind.JOINT) {
            at++;
        }
        if (at == name.length()) {
            return at;
        }
        Kind first = kind(name, at);
        int end = skip(name, at, first);
        if (first == Kind.UPPER) {
            boolean many = end - at > Character.charCount(name.codePointAt(at));
            boolean goesOn = end < name.length() && kind(name, end) == Kind.LOWER;
            // the last capital of several begins the next part
            if (goesOn) {
                end = many ? end - Character.charCount(name.codePointBefore(end)) : skip(name, end, Kind.LOWER);
            }
        }
        return end;
    }

    private static int skip(String name, int from, Kind kind) {
        int at = from;
        while (at < name.length() && kind(name, at) == kind) {
            at += Character.charCount(name.codePointAt(at));
        }
        return at;
    }

    private static Kind kind(String name, int at) {
        int point = name.codePointAt(at);
        if (Character.isUpperCase(point) || Character.isTitleCase(point)) {
            return Kind.UPPER;
        }
        if (Character.isDigit(point)) {
            return Kind.DIGIT;
        }
        return point == '_' || point == '-' || Character.isWhitespace(point) ? Kind.JOINT : Kind.LOWER;
    }
}
