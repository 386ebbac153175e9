package dev.atoll.core.edit;

import dev.atoll.core.change.Change;
import dev.atoll.core.edit.RangeEdits.RangeEdit;
import dev.atoll.core.selection.SelectionRange;
import dev.atoll.core.state.Origin;
import dev.atoll.core.state.Transaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Writing the selected text, or the word at each caret, in another case. The same text stays selected; carets go to
/// its end.
public final class Cases {
    private Cases() {}

    /// `ALL CAPITALS`.
    public static Transaction upper(EditTarget target) {
        return each(target, text -> text.toUpperCase(Locale.ROOT));
    }

    /// `all small letters`.
    public static Transaction lower(EditTarget target) {
        return each(target, text -> text.toLowerCase(Locale.ROOT));
    }

    /// `Each Word With A Capital`.
    public static Transaction title(EditTarget target) {
        return each(target, Cases::title);
    }

    /// `joinedLikeThis`.
    public static Transaction camel(EditTarget target) {
        return each(target, text -> {
            String joined = parts(text).stream().map(Cases::title).collect(Collectors.joining());
            int first = joined.isEmpty() ? 0 : Character.charCount(joined.codePointAt(0));
            return joined.substring(0, first).toLowerCase(Locale.ROOT) + joined.substring(first);
        });
    }

    /// `JoinedLikeThis`.
    public static Transaction pascal(EditTarget target) {
        return each(target, text -> parts(text).stream().map(Cases::title).collect(Collectors.joining()));
    }

    /// `joined_like_this`.
    public static Transaction snake(EditTarget target) {
        return each(target, text -> joined(text, "_"));
    }

    /// `joined-like-this`.
    public static Transaction kebab(EditTarget target) {
        return each(target, text -> joined(text, "-"));
    }

    private static Transaction each(EditTarget target, UnaryOperator<String> written) {
        return RangeEdits.each(target, Origin.COMMAND, range -> {
            SelectionRange word = range.isEmpty() ? Words.at(target.text(), range.head()) : range;
            String before = target.text().string(word.from(), word.to());
            // a caret between blanks has no word
            String after = before.isBlank() ? before : lines(before, written);
            int end = after.length();
            int anchor = range.isEmpty() || range.isBackward() ? end : 0;
            int head = range.isBackward() ? 0 : end;
            if (range.isEmpty() && after.equals(before)) {
                int caret = range.head() - word.from();
                return new RangeEdit(Change.replace(word.from(), word.to(), after), caret, caret);
            }
            return new RangeEdit(Change.replace(word.from(), word.to(), after), anchor, head);
        });
    }

    /// Each line by itself: a line break is part of no word.
    private static String lines(String text, UnaryOperator<String> written) {
        return text.lines().map(written).collect(Collectors.joining("\n")) + (text.endsWith("\n") ? "\n" : "");
    }

    private static String title(String text) {
        StringBuilder result = new StringBuilder(text.length());
        boolean inWord = false;
        for (int point : text.codePoints().toArray()) {
            boolean letter = Character.isLetterOrDigit(point) || (inWord && (point == '\'' || point == '’'));
            String one = Character.toString(point);
            result.append(inWord ? one.toLowerCase(Locale.ROOT) : titled(one));
            inWord = letter;
        }
        return result.toString();
    }

    private static String titled(String one) {
        return Character.toString(Character.toTitleCase(one.codePointAt(0)));
    }

    private static String joined(String text, String seam) {
        return parts(text).stream().map(part -> part.toLowerCase(Locale.ROOT)).collect(Collectors.joining(seam));
    }

    /// The words that a name or phrase is made of, by its capitals, `_`, `-` and white space.
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = WordParts.next(text, at);
            String part = text.substring(at, end).replaceAll("[_\\-\\s]+", "");
            if (!part.isEmpty()) {
                parts.add(part);
            }
            at = end;
        }
        return parts;
    }
}
