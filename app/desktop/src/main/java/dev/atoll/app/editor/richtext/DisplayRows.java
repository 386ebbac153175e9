package dev.atoll.app.editor.richtext;

import dev.atoll.app.editor.Palette;
import dev.atoll.app.editor.SyntaxStyle;
import dev.atoll.core.display.BlockRow;
import dev.atoll.core.display.Composing;
import dev.atoll.core.display.Decoration;
import dev.atoll.core.display.DisplayMap;
import dev.atoll.core.display.Fold;
import dev.atoll.core.display.Inlay;
import dev.atoll.core.display.RowChange;
import dev.atoll.core.display.RowSegment;
import dev.atoll.core.display.SoftSplit;
import dev.atoll.core.range.RangeSet;
import dev.atoll.core.text.Graphemes;
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
/// @param columns which part of long rows is coloured
record DisplayRows(
        DisplayMap map,
        RangeSet<String> highlights,
        RangeSet<String> meanings,
        Palette palette,
        ColouredColumns columns)
        implements Rows {
    private static final String FOLD = "fold";
    private static final int WHOLE = -1;

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
        boolean cut = ColouredColumns.cut(map, row);
        for (var segment : segments) {
            if (segment.source() == null) {
                highlight(segment, cut ? text.length() : WHOLE, spans);
            } else {
                spans.add(palette.style(scope(segment.source())), segment.text().length());
            }
            text.append(segment.text());
        }
        return new Paragraph<>(RowStyle.PLAIN, RowDocument.OPS, text.toString(), spans.create());
    }

    private static String scope(Decoration source) {
        return switch (source) {
            case Fold _ -> FOLD;
            case Inlay inlay -> inlay.style();
            case BlockRow block -> block.style();
            case Composing _ -> "";
            case SoftSplit _ -> "";
        };
    }

    /// @param column where the piece begins in a row that is coloured in part, or [#WHOLE]
    private void highlight(RowSegment piece, int column, StyleSpansBuilder<SyntaxStyle> spans) {
        int from = column == WHOLE ? piece.from() : within(piece, columns.from() - column);
        int to = column == WHOLE ? piece.to() : within(piece, columns.to() - column);
        var filling = new Filling(piece.from(), spans);
        if (from < to) {
            for (var range : highlights.under(meanings, from, to)) {
                filling.add(range.from(), range.to(), range.value());
            }
        }
        filling.plainTo(piece.to());
    }

    /// The offset that is so many code units behind the start of a piece, or at its nearest end; not inside of what a
    /// reader takes for one character.
    private int within(RowSegment piece, int behind) {
        int offset = Math.clamp((long) piece.from() + behind, piece.from(), piece.to());
        return offset == piece.to() ? offset : Math.max(piece.from(), Graphemes.atOrBefore(map.text(), offset));
    }

    /// Whether other rows have the same colours, as far as that is known without reading them.
    @SuppressWarnings("ReferenceEquality") // telling two large sets apart would cost more than comparing visible rows
    boolean sameColours(DisplayRows other) {
        return highlights == other.highlights && meanings == other.meanings && columns.equals(other.columns);
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
