package dev.atoll.app.editor.richtext;

import dev.atoll.app.editor.SyntaxStyle;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.StyledSegment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.text.Text;
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
        List<Text> nodes = nodes(row);
        var shown = nodes.stream().map(Text::getText).collect(Collectors.joining());
        if (nodes.isEmpty() || !faces.even() || !shown.equals(words.getText())) {
            return false;
        }
        List<StyledSegment<String, SyntaxStyle>> segments = words.getStyledSegments();
        List<Node> children = row.getChildren();
        int end = children.indexOf(nodes.getLast()) + 1;
        int kept = Math.min(nodes.size(), segments.size());
        for (int i = 0; i < kept; i++) {
            faces.dress(nodes.get(i), segments.get(i));
        }
        if (kept < nodes.size()) {
            children.removeAll(nodes.subList(kept, nodes.size()));
        } else {
            children.addAll(
                    end,
                    segments.subList(kept, segments.size()).stream()
                            .map(faces::word)
                            .toList());
        }
        return true;
    }

    // the library's own children are paths
    private static List<Text> nodes(TextFlow row) {
        List<Text> nodes = new ArrayList<>();
        for (Node child : row.getChildrenUnmodifiable()) {
            if (child instanceof Text text) {
                nodes.add(text);
            }
        }
        return nodes;
    }
}
