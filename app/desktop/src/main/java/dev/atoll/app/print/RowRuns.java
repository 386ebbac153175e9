package dev.atoll.app.print;

import dev.atoll.core.range.Range;
import dev.atoll.core.text.Columns;
import dev.atoll.core.text.Graphemes;
import dev.atoll.core.text.Text;

import java.util.ArrayList;
import java.util.List;

/// A row cut into pieces that are drawn at once: letters of one scope, each as wide as a cell. Tabs and blanks are left
/// out, and what is wider than a cell is a piece of its own, so that everything stands under what it stands under in
/// the view, whatever typeface draws it.
final class RowRuns {
    /// Some letters.
    ///
    /// @param column of the first, counted in cells from the row's beginning
    /// @param letters to be drawn there
    /// @param scope what they mean; empty for plain text
    record Run(int column, String letters, String scope) {}

    private final String row;
    private final int tabWidth;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder letters = new StringBuilder();
    private String scope = "";
    private int began;

    private RowRuns(String row, int tabWidth) {
        this.row = row;
        this.tabWidth = tabWidth;
    }

    /// Cuts a row.
    ///
    /// @param start where the row begins in the whole text
    /// @param scopes of the whole text, sorted and without overlaps
    static List<Run> of(String row, int start, List<Range<String>> scopes, int tabWidth) {
        RowRuns runs = new RowRuns(row, tabWidth);
        runs.cut(start, scopes);
        return List.copyOf(runs.runs);
    }

    private void cut(int start, List<Range<String>> scopes) {
        Text text = Text.of(row);
        int column = 0;
        int next = 0;
        for (int at = 0; at < row.length(); ) {
            while (next < scopes.size() && scopes.get(next).to() <= start + at) {
                next++;
            }
            boolean inside = next < scopes.size() && scopes.get(next).from() <= start + at;
            int end = Graphemes.next(text, at);
            int width = Columns.width(row, at, column, tabWidth);
            add(row.substring(at, end), column, width, inside ? scopes.get(next).value() : "");
            column += width;
            at = end;
        }
        flush();
    }

    private void add(String grapheme, int column, int width, String meaning) {
        boolean plain = grapheme.length() == 1 && width == 1;
        if (grapheme.isBlank()) {
            flush();
        } else {
            if (!plain || !meaning.equals(scope) || letters.isEmpty()) {
                flush();
                began = column;
                scope = meaning;
            }
            letters.append(grapheme);
            if (!plain) {
                flush();
            }
        }
    }

    private void flush() {
        if (!letters.isEmpty()) {
            runs.add(new Run(began, letters.toString(), scope));
            letters.setLength(0);
        }
    }
}
