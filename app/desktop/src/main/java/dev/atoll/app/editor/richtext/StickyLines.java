package dev.atoll.app.editor.richtext;

import dev.atoll.app.editor.Palette;
import dev.atoll.app.editor.SyntaxStyle;
import dev.atoll.app.editor.Tone;
import dev.atoll.app.editor.gutter.Gutter;
import dev.atoll.app.words.Words;
import dev.atoll.core.display.DisplayMap;
import org.fxmisc.richtext.model.Paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The lines of the definitions around the first visible row, which stay above the text: with their numbers, in their
/// own colours, scrolled to the right as the text is.
///
/// Nodes are made anew only when a line or its colours are others; scrolling moves those that are there.
final class StickyLines extends Region {
    private final Palette palette;
    private final Rectangle clip = new Rectangle();
    private final Region edge = new Region();
    private List<Strip> strips = List.of();

    /// What a strip shows: equal ones share their nodes.
    private record Look(Paragraph<RowStyle, String, SyntaxStyle> words, int number, RowFaces faces) {}

    /// @param line where it stays
    /// @param band its background
    private record Strip(StickyLine line, Look look, Band band) {}

    StickyLines(Palette palette) {
        this.palette = palette;
        setManaged(false);
        setClip(clip);
        // no place of it that is not a line takes the mouse
        setPickOnBounds(false);
        getStyleClass().add("sticky-lines");
        edge.getStyleClass().add("sticky-edge");
        edge.setManaged(false);
        edge.setMouseTransparent(true);
    }

    /// Shows lines.
    ///
    /// @param shown what the text's rows are
    /// @param rows where they are
    /// @param gutter the strip that the lines' numbers stand in
    void show(List<StickyLine> lines, DisplayRows shown, AreaGeometry rows, Gutter gutter) {
        if (lines.isEmpty() && strips.isEmpty()) {
            return;
        }
        resizeRelocate(0, 0, gutter.getWidth() + rows.width(), rows.height());
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        var next = new ArrayList<Strip>();
        for (int i = 0; i < lines.size(); i++) {
            var look = look(lines.get(i), shown, rows.faces());
            boolean same = i < strips.size() && strips.get(i).look.equals(look);
            next.add(new Strip(lines.get(i), look, same ? strips.get(i).band : new Band(look)));
        }
        var nodes = new ArrayList<Node>();
        if (!next.isEmpty()) {
            nodes.add(edge);
        }
        // an outer line lies over those that are pushed out below it
        next.reversed().forEach(strip -> nodes.add(strip.band));
        if (!nodes.equals(getChildren())) {
            getChildren().setAll(nodes);
            // they are seen in this frame, for which style sheets have spoken already
            nodes.forEach(Node::applyCss);
        }
        strips = next;
        strips.forEach(strip -> strip.band.place(strip.line, rows, gutter));
        if (!strips.isEmpty()) {
            double end = strips.getLast().line.top() + rows.rowHeight();
            edge.resizeRelocate(0, Math.rint(end), getWidth(), 1);
        }
    }

    private static Look look(StickyLine line, DisplayRows shown, RowFaces faces) {
        DisplayMap map = shown.map();
        return new Look(shown.paragraph(line.row()), map.lineOfRow(line.row()) + 1, faces);
    }

    /// The offset in the text of a line at a place, or nothing where no line is.
    ///
    /// @param x pixels from the left edge of the view
    /// @param y pixels from its upper edge
    OptionalInt offsetAt(double x, double y, DisplayMap map) {
        for (var strip : strips) {
            double top = strip.line.top();
            if (y >= top && y < top + strip.look.faces.rowHeight()) {
                int row = strip.line.row();
                int column = strip.band.column(x);
                return OptionalInt.of(map.toDocument(Math.min(map.rowStart(row) + column, map.rowEnd(row))));
            }
        }
        return OptionalInt.empty();
    }

    private void clicked(MouseEvent event, Band band) {
        if (event.getButton() != MouseButton.PRIMARY || event.isShortcutDown()) {
            return;
        }
        strips.stream()
                .filter(strip -> strip.band == band)
                .findFirst()
                .ifPresent(strip -> strip.line.click().accept(strip.line.name()));
        event.consume();
    }

    /// One line, over the gutter and the text.
    private final class Band extends Region {
        private final Text number;
        private final TextFlow words = new TextFlow();
        private final Pane frame = new Pane(words);
        private final Rectangle window = new Rectangle();
        private final RowFaces faces;

        Band(Look look) {
            faces = look.faces;
            number = new Text(Integer.toString(look.number));
            number.setFont(faces.regular());
            number.setManaged(false);
            look.words
                    .getStyledSegments()
                    .forEach(segment -> words.getChildren().add(faces.word(segment)));
            faces.dress(words);
            words.setManaged(false);
            frame.setManaged(false);
            frame.setClip(window);
            getChildren().addAll(frame, number);
            getStyleClass().add("sticky-line");
            setManaged(false);
            setCursor(Cursor.HAND);
            setAccessibleRole(AccessibleRole.BUTTON);
            setAccessibleText(Words.of(
                    "editor.richtext.line",
                    String.valueOf(look.number),
                    look.words.getText().strip()));
            addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked(event, this));
        }

        void place(StickyLine line, AreaGeometry rows, Gutter gutter) {
            double left = gutter.getWidth();
            double wide = Math.max(rows.width(), words.prefWidth(-1));
            resizeRelocate(0, line.top(), left + rows.width(), rows.rowHeight());
            frame.resizeRelocate(left, 0, rows.width(), rows.rowHeight());
            window.setWidth(rows.width());
            window.setHeight(rows.rowHeight());
            words.resizeRelocate(rows.left() - RowFaces.TEXT_INSET, 0, wide, rows.rowHeight());
            words.layout();
            number.setFill(palette.paint(Tone.NUMBER));
            number.relocate(
                    gutter.numbersEnd() - number.getLayoutBounds().getWidth(),
                    rows.baseline() - number.getBaselineOffset());
        }

        int column(double x) {
            double inWords = x - frame.getLayoutX() - words.getLayoutX();
            return words.getHitInfo(new Point2D(inWords, faces.rowHeight() / 2)).getInsertionIndex();
        }
    }
}
