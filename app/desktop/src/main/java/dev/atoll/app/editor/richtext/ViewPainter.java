package dev.atoll.app.editor.richtext;

import dev.atoll.api.feature.Diagnostic;
import dev.atoll.api.feature.DiagnosticTag;
import dev.atoll.api.feature.Severity;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.editor.RowGeometry;
import dev.atoll.app.editor.RowSpan;
import dev.atoll.app.editor.ToldBrackets;
import dev.atoll.app.editor.ViewPicture;
import dev.atoll.app.editor.gutter.GutterRow;
import dev.atoll.app.editor.gutter.GutterRow.FoldState;
import dev.atoll.app.editor.overlay.Overlay;
import dev.atoll.app.editor.overlay.Overlay.Squiggle;
import dev.atoll.app.editor.overlay.Underlay;
import dev.atoll.core.change.Side;
import dev.atoll.core.range.Range;
import dev.atoll.core.selection.SelectionRange;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Paints what a view shows besides its text, from the state and the places of the rows, when either has changed.
final class ViewPainter {
    private final EditorView view;
    private final EditorPane pane;
    private boolean stale = true;

    ViewPainter(EditorView view, EditorPane pane) {
        this.view = view;
        this.pane = pane;
        pane.focusedProperty().addListener(observable -> focusChanged());
    }

    /// Asks for everything to be painted in the next frame.
    void invalidate() {
        stale = true;
    }

    private void focusChanged() {
        invalidate();
        pane.carets().restart(pane.isFocused());
        pane.requestLayout();
    }

    /// Paints, if something has changed since the last time.
    ///
    /// @param shown what the rows are
    void paint(AreaGeometry rows, DisplayRows shown) {
        var map = view.state().display();
        int last = Math.min(rows.lastRow(), map.rowCount() - 1);
        if (!stale || last < rows.firstRow()) {
            return;
        }
        stale = false;
        var picture = new ViewPicture(map, rows.firstRow(), last);
        pane.underlay().paint(rows, underneath(picture));
        pane.overlay().paint(rows, over(picture));
        pane.carets().setSteady(!view.options().caretBlinks());
        pane.carets().show(rows, carets(picture, rows), view.options().overwrites());
        pane.carets().setVisible(pane.isFocused());
        var beside = beside(picture);
        pane.gutter()
                .paint(
                        rows,
                        row -> row >= rows.firstRow() && row <= last ? beside[row - rows.firstRow()] : GutterRow.BLANK);
        int caretRow =
                map.rowAt(map.toDisplay(view.state().selection().primary().head(), Side.AFTER));
        pane.sticky()
                .show(StickyLine.of(view.decorations().definitions(), map, rows, caretRow), shown, rows, pane.gutter());
    }

    private Underlay.Picture underneath(ViewPicture picture) {
        var selection = view.state().selection();
        var current = selection.isEmpty() ? picture.line(selection.primary().head()) : List.<RowSpan>of();
        var guides = view.options().indentGuides()
                ? picture.indentGuides(view.options().rules().indent())
                : List.<RowSpan>of();
        var selected = new ArrayList<RowSpan>();
        for (var range : selection.ranges()) {
            if (!range.isEmpty()) {
                selected.addAll(picture.spans(range.from(), range.to()));
            }
        }
        return new Underlay.Picture(
                current,
                guides,
                view.options().rulers(),
                view.options().whiteSpace() ? picture.blanks() : List.of(),
                selected,
                brackets(picture),
                marks(picture),
                glows(picture),
                picture.placeholders(),
                pane.isFocused());
    }

    private List<RowSpan> brackets(ViewPicture picture) {
        var spans = new ArrayList<RowSpan>();
        for (var bracket : ToldBrackets.shown(view)) {
            spans.addAll(picture.spans(bracket.start(), bracket.end()));
        }
        return spans;
    }

    private List<RowSpan> carets(ViewPicture picture, RowGeometry rows) {
        var carets = new ArrayList<RowSpan>();
        for (SelectionRange range : view.state().selection().ranges()) {
            for (var caret : picture.caret(range)) {
                double x = rows.x(caret.row(), caret.from());
                if (x >= 0 && x <= rows.width()) {
                    carets.add(caret);
                }
            }
        }
        return carets;
    }

    private Overlay.Picture over(ViewPicture picture) {
        var squiggles = new ArrayList<Squiggle>();
        var faded = new ArrayList<RowSpan>();
        var struck = new ArrayList<RowSpan>();
        var visible = view.visible();
        for (Range<Diagnostic> range : view.decorations().diagnostics().between(visible.start(), visible.end())) {
            var found = range.value();
            var spans = picture.spans(range.from(), range.to());
            boolean unnecessary = found.tags().contains(DiagnosticTag.UNNECESSARY);
            if (unnecessary) {
                faded.addAll(spans);
            }
            if (found.tags().contains(DiagnosticTag.DEPRECATED)) {
                struck.addAll(spans);
            }
            // what a hint says of needless text is said by fading it
            if (found.severity() != Severity.HINT || found.tags().isEmpty()) {
                spans.forEach(span -> squiggles.add(new Squiggle(span, found.severity())));
            }
        }
        return new Overlay.Picture(squiggles, picture.composing(), faded, struck, Swatches.of(picture));
    }

    private List<Underlay.Mark> marks(ViewPicture picture) {
        var marks = new ArrayList<Underlay.Mark>();
        var visible = view.visible();
        view.decorations().marks().forEachBetween(visible.start(), visible.end(), range -> {
            for (var span : picture.spans(range.from(), range.to())) {
                marks.add(new Underlay.Mark(span, range.value()));
            }
        });
        return marks;
    }

    private List<Underlay.Glowing> glows(ViewPicture picture) {
        var glows = new ArrayList<Underlay.Glowing>();
        var visible = view.visible();
        view.decorations()
                .glows()
                .values()
                .forEach(group -> group.forEachBetween(visible.start(), visible.end(), range -> {
                    for (var span : picture.spans(range.from(), range.to())) {
                        glows.add(new Underlay.Glowing(span, range.value()));
                    }
                }));
        return glows;
    }

    private GutterRow[] beside(ViewPicture picture) {
        var map = picture.map();
        int count = picture.lastRow() - picture.firstRow() + 1;
        var folds = foldStates(picture, count);
        var marks = marks(picture, count);
        var offers = offers(picture, count);
        var changes = ChangedRows.of(view, picture);
        int currentLine = map.text().lineAt(view.state().selection().primary().head());
        boolean lit = view.state().selection().isEmpty();
        var result = new GutterRow[count];
        for (int i = 0; i < count; i++) {
            int row = picture.firstRow() + i;
            boolean starts = map.startsLine(row);
            int line = map.lineOfRow(row);
            boolean current = line == currentLine && row >= map.rowOfLine(line);
            result[i] = new GutterRow(
                    starts ? line + 1 : 0, current, current && lit, folds[i], marks[i], offers[i], changes.get(i));
        }
        return result;
    }

    private FoldState[] foldStates(ViewPicture picture, int count) {
        var states = new FoldState[count];
        Arrays.fill(states, FoldState.NONE);
        var visible = view.visible();
        view.decorations().foldable().forEachBetween(visible.start(), visible.end(), range -> {
            int index = picture.index(range.from());
            if (index >= 0) {
                states[index] = FoldState.OPEN;
            }
        });
        for (var fold : picture.map().folds()) {
            int index = picture.index(fold.from());
            if (index >= 0) {
                states[index] = FoldState.FOLDED;
            }
        }
        return states;
    }

    private boolean[] offers(ViewPicture picture, int count) {
        var offers = new boolean[count];
        var visible = view.visible();
        var text = picture.map().text();
        view.decorations().offers().forEachBetween(visible.start(), visible.end(), range -> {
            int line = text.lineAt(range.from());
            int index = picture.map().rowOfLine(line) - picture.firstRow();
            if (index >= 0 && index < count) {
                offers[index] = true;
            }
        });
        return offers;
    }

    private @Nullable Severity[] marks(ViewPicture picture, int count) {
        var marks = new @Nullable Severity[count];
        var visible = view.visible();
        view.decorations().diagnostics().forEachBetween(visible.start(), visible.end(), range -> {
            int index = picture.index(range.from());
            if (index >= 0) {
                var severity = range.value().severity();
                var before = marks[index];
                marks[index] = before == null || severity.compareTo(before) < 0 ? severity : before;
            }
        });
        return marks;
    }
}
