package dev.atoll.app.editor.richtext;

import dev.atoll.app.editor.Palette;
import dev.atoll.app.editor.SyntaxStyle;
import dev.atoll.core.display.BlockRow;
import dev.atoll.core.display.Composing;
import dev.atoll.core.display.DisplayMap;
import dev.atoll.core.display.Fold;
import dev.atoll.core.display.Inlay;
import dev.atoll.core.display.RowChange;
import dev.atoll.core.display.RowSegment;
import dev.atoll.core.display.SoftSplit;
import dev.atoll.core.range.RangeSet;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.StyleSpansBuilder;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// The rows of a display map, coloured by scopes.
///
/// @param map what is shown
/// @param highlights the scopes, in the map's text
/// @param meanings scopes that lie over them
/// @param palette the look of each scope
record DisplayRows(DisplayMap map, RangeSet<String> highlights, RangeSet<String> meanings, Palette palette)
        implements Rows {
    private static final String FOLD = "fold";

    @Override
    public int count() {
        return map.rowCount();
    }

    @Override
    public int length() {
        return map.length();
    }

    @Override
    public int start(int row) {
        return map.rowStart(row);
    }

    @Override
    public int length(int row) {
        return map.rowEnd(row) - map.rowStart(row);
    }

    @Override
    public int rowAt(int offset) {
        return map.rowAt(offset);
    }

    @Override
    public String text(int from, int to) {
        return map.string(from, to);
    }

    @Override
    public Paragraph<RowStyle, String, SyntaxStyle> paragraph(int row) {
        var segments = map.segments(row);
        if (segments.isEmpty()) {
            return new Paragraph<>(RowStyle.PLAIN, RowDocument.OPS, "", palette.style(""));
        }
        var text = new StringBuilder();
        var spans = new StyleSpansBuilder<SyntaxStyle>();
        for (var segment : segments) {
            text.append(segment.text());
            style(segment, spans);
        }
        return new Paragraph<>(RowStyle.PLAIN, RowDocument.OPS, text.toString(), spans.create());
    }

    private void style(RowSegment segment, StyleSpansBuilder<SyntaxStyle> spans) {
        switch (segment.source()) {
            case null -> highlight(segment.from(), segment.to(), spans);
            case Fold fold -> spans.add(palette.style(FOLD), segment.text().length());
            case Inlay inlay ->
                spans.add(palette.style(inlay.style()), segment.text().length());
            case BlockRow block ->
                spans.add(palette.style(block.style()), segment.text().length());
            case Composing composing ->
                spans.add(palette.style(""), segment.text().length());
            case SoftSplit split -> spans.add(palette.style(""), segment.text().length());
        }
    }

    private void highlight(int from, int to, StyleSpansBuilder<SyntaxStyle> spans) {
        var filling = new Filling(from, spans);
        for (var range : highlights.under(meanings, from, to)) {
            filling.add(range.from(), range.to(), range.value());
        }
        filling.plainTo(to);
    }

    /// Whether other rows have the same colours, as far as that is known without reading them.
    @SuppressWarnings("ReferenceEquality") // telling two large sets apart would cost more than comparing visible rows
    boolean sameColours(DisplayRows other) {
        return highlights == other.highlights && meanings == other.meanings;
    }

    /// Spans from left to right, with plain text in the gaps.
    private final class Filling {
        private final StyleSpansBuilder<SyntaxStyle> spans;
        private int at;

        Filling(int from, StyleSpansBuilder<SyntaxStyle> spans) {
            this.at = from;
            this.spans = spans;
        }

        void add(int from, int to, String scope) {
            plainTo(from);
            if (to > at) {
                spans.add(palette.style(scope), to - at);
                at = to;
            }
        }

        void plainTo(int to) {
            if (to > at) {
                spans.add(palette.style(""), to - at);
                at = to;
            }
        }
    }

    /// The rows between two that look different than they did.
    ///
    /// @param before what each row showed, with the same text
    List<RowChange> differences(
            IntFunction<Paragraph<RowStyle, String, SyntaxStyle>> before, int firstRow, int lastRow) {
        var changed = new ArrayList<RowChange>();
        for (int row = firstRow; row <= Math.min(lastRow, count() - 1); row++) {
            if (!paragraph(row).equals(before.apply(row))) {
                boolean joins = !changed.isEmpty() && changed.getLast().newTo() == row;
                int from = joins ? changed.removeLast().newFrom() : row;
                changed.add(new RowChange(from, row + 1, from, row + 1));
            }
        }
        return changed;
    }
}
