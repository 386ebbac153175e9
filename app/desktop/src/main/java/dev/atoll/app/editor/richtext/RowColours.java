package dev.atoll.app.editor.richtext;

import dev.atoll.app.editor.SyntaxStyle;
import org.fxmisc.richtext.model.Paragraph;

import javafx.scene.text.TextFlow;

/// Gives a row on the screen other colours in the nodes that it has: the library would make all of its nodes anew, and
/// style sheets would look at each.
///
/// @param faces the fonts
record RowColours(RowFaces faces) {
    /// Colours a row.
    ///
    /// @param row the node of a visible row
    /// @param words what it is to show
    /// @return false, and nothing is done, if it shows another text or would become wider or narrower
    boolean show(TextFlow row, Paragraph<RowStyle, String, SyntaxStyle> words) {
        var nodes = RowsInPlace.nodes(row);
        if (nodes.isEmpty() || !faces.even() || !RowsInPlace.text(nodes).equals(words.getText())) {
            return false;
        }
        RowsInPlace.fill(row, nodes, words, faces);
        return true;
    }
}
