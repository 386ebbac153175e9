package dev.atoll.app.editor.richtext;

import dev.atoll.app.editor.EditorOptions;
import dev.atoll.app.editor.SyntaxStyle;
import org.fxmisc.richtext.model.StyledSegment;

import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The fonts of one setting of the options, their measures, and how rows and words are dressed with them.
///
/// Fonts and fills are set on the nodes directly: a style sheet look-up for each word would cost most of a page's
/// scrolling.
final class RowFaces {
    static final double TEXT_INSET = 4;

    private final Font regular;
    private final Font bold;
    private final Font italic;
    private final Font boldItalic;
    private final int tabSize;
    private final double rowHeight;
    private final double above;
    private final double baseline;
    private final double cellWidth;
    private final boolean even;

    RowFaces(EditorOptions options) {
        regular = face(options, FontWeight.NORMAL, FontPosture.REGULAR);
        bold = face(options, FontWeight.BOLD, FontPosture.REGULAR);
        italic = face(options, FontWeight.NORMAL, FontPosture.ITALIC);
        boldItalic = face(options, FontWeight.BOLD, FontPosture.ITALIC);
        tabSize = options.tabWidth();
        var measure = new Text("WiWiWiWiWi");
        even = Stream.of(bold, italic, boldItalic).allMatch(face -> width(measure, face) == width(measure, regular));
        measure.setText("0000000000");
        measure.setFont(regular);
        double height = measure.getLayoutBounds().getHeight();
        rowHeight = Math.max(Math.ceil(height), Math.rint(options.textSize() * options.lineHeight()));
        above = Math.floor((rowHeight - height) / 2);
        baseline = above + measure.getBaselineOffset();
        cellWidth = measure.getLayoutBounds().getWidth() / 10;
    }

    Font regular() {
        return regular;
    }

    double rowHeight() {
        return rowHeight;
    }

    /// The distance from a row's upper edge to its text.
    double above() {
        return above;
    }

    /// The distance from a row's upper edge to the line its letters stand on.
    double baseline() {
        return baseline;
    }

    double cellWidth() {
        return cellWidth;
    }

    /// Gives a row its height, whatever fonts its characters need, and its tab stops.
    void dress(TextFlow row) {
        row.setPadding(new Insets(above, 0, 0, TEXT_INSET));
        row.setMinHeight(rowHeight);
        row.setPrefHeight(rowHeight);
        row.setMaxHeight(rowHeight);
        row.setTabSize(tabSize);
    }

    /// Whether letters are as wide in each face, so that a row in other faces is as wide as it was.
    boolean even() {
        return even;
    }

    /// Whether the beginning of a row surely fits into a width, without laying it out: only of letters that are no
    /// wider
    /// than they are high in any font.
    boolean within(double width, String beginning) {
        double cells = 0;
        for (int i = 0; i < beginning.length(); i++) {
            char letter = beginning.charAt(i);
            if (letter != '\t' && (letter < ' ' || letter > '~')) {
                return false;
            }
            cells += letter == '\t' ? tabSize : 1;
        }
        return TEXT_INSET + (cells + 1) * 2 * regular.getSize() <= width;
    }

    private static double width(Text measure, Font face) {
        measure.setFont(face);
        return measure.getLayoutBounds().getWidth();
    }

    /// A node for a stretch of equally styled characters.
    Text word(StyledSegment<String, SyntaxStyle> segment) {
        var word = new Text();
        word.setTextOrigin(VPos.TOP);
        dress(word, segment);
        return word;
    }

    /// Makes a node show another stretch; what is the same costs nothing.
    void dress(Text word, StyledSegment<String, SyntaxStyle> segment) {
        var style = segment.getStyle();
        word.setText(segment.getSegment());
        word.setFont(font(style));
        word.setFill(style.paint());
        word.setUnderline(style.underlined());
    }

    private Font font(SyntaxStyle style) {
        if (style.bold()) {
            return style.italic() ? boldItalic : bold;
        }
        return style.italic() ? italic : regular;
    }

    private static Font face(EditorOptions options, FontWeight weight, FontPosture posture) {
        return Font.font(options.fontFamily(), weight, posture, options.textSize());
    }
}
