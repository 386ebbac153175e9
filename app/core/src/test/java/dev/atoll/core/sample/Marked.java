package dev.atoll.core.sample;

import dev.atoll.core.selection.Selection;
import dev.atoll.core.selection.SelectionRange;
import dev.atoll.core.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// A text with its selection, written as one string: `¦` is a head, `«` and `»` enclose a range, whose head is
/// at the end that has the `¦` just inside.
///
/// @param text the text
/// @param selection the selection
public record Marked(Text text, Selection selection) {
    /// Reads a marked string.
    public static Marked of(String marked) {
        StringBuilder plain = new StringBuilder();
        List<SelectionRange> ranges = new ArrayList<>();
        int open = -1;
        int head = -1;
        for (int i = 0; i < marked.length(); i++) {
            char each = marked.charAt(i);
            switch (each) {
                case '«' -> open = plain.length();
                case '»' -> {
                    int close = plain.length();
                    boolean backward = head == open && head != close;
                    ranges.add(backward ? SelectionRange.of(close, open) : SelectionRange.of(open, close));
                    open = -1;
                    head = -1;
                }
                case '¦' -> {
                    head = plain.length();
                    if (open < 0) {
                        ranges.add(SelectionRange.caret(head));
                    }
                }
                default -> plain.append(each);
            }
        }
        return new Marked(Text.of(plain), Selection.of(ranges, 0));
    }

    /// Writes a text and its selection as a marked string.
    public static String string(Text text, Selection selection) {
        TreeMap<Integer, String> marks = new TreeMap<>();
        for (SelectionRange range : selection.ranges()) {
            if (range.isEmpty()) {
                marks.merge(range.head(), "¦", String::concat);
            } else {
                marks.merge(range.from(), range.isBackward() ? "«¦" : "«", String::concat);
                marks.merge(range.to(), range.isBackward() ? "»" : "¦»", String::concat);
            }
        }
        StringBuilder result = new StringBuilder(text.string());
        marks.descendingMap().forEach(result::insert);
        return result.toString();
    }

    /// The marked string.
    public String string() {
        return string(text, selection);
    }
}
