package dev.atoll.app.editor.richtext;

import dev.atoll.app.editor.SyntaxStyle;
import dev.atoll.core.display.RowChange;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.StyledSegment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Gives rows on the screen another text in the nodes that they have, as a key does: the library would take the whole
/// row away and make another, and style sheets would look at each of its nodes.
///
/// The library is not told of such a row. It measures the rows whose nodes have changed with each layout, which is too
/// late for a caret that is followed beyond the view's edge: rows wider than the view are left to it.
///
/// @param laid where rows and nodes are; of the last layout, since which the library was told of no change
/// @param before what these nodes show
record RowsInPlace(AreaGeometry laid, Rows before) {
    /// Shows changed rows in the nodes that there are, where that is possible.
    ///
    /// @param changed the rows that differ
    /// @return the changes that are left for the library
    List<RowChange> show(Rows now, List<RowChange> changed) {
        var left = new ArrayList<RowChange>();
        for (var change : changed) {
            int most = Math.min(change.removed(), change.added());
            int rows = 0;
            while (rows < most && inPlace(change.oldFrom() + rows, now.paragraph(change.newFrom() + rows))) {
                rows++;
            }
            if (rows < change.removed() || rows < change.added()) {
                left.add(new RowChange(
                        change.oldFrom() + rows, change.oldTo(), change.newFrom() + rows, change.newTo()));
            }
        }
        return left;
    }

    private boolean inPlace(int row, Paragraph<RowStyle, String, SyntaxStyle> words) {
        if (!laid.shows(row)) {
            return false;
        }
        var flow = laid.flow(row);
        var nodes = nodes(flow);
        int start = before.start(row);
        if (flow.getScene() == null
                || nodes.isEmpty()
                || !text(nodes).equals(before.text(start, start + before.length(row)))
                || flow.prefWidth(-1) > laid.width()) {
            return false;
        }
        fill(flow, nodes, words, laid.faces());
        return flow.prefWidth(-1) <= laid.width();
    }

    /// Makes the nodes of a row show other words.
    static void fill(TextFlow row, List<Text> nodes, Paragraph<RowStyle, String, SyntaxStyle> words, RowFaces faces) {
        List<StyledSegment<String, SyntaxStyle>> segments = words.getStyledSegments();
        List<Node> children = row.getChildren();
        int end = children.indexOf(nodes.getLast()) + 1;
        int common = Math.min(nodes.size(), segments.size());
        for (int i = 0; i < common; i++) {
            faces.dress(nodes.get(i), segments.get(i));
        }
        if (common < nodes.size()) {
            children.removeAll(nodes.subList(common, nodes.size()));
        } else if (common < segments.size()) {
            children.addAll(
                    end,
                    segments.subList(common, segments.size()).stream()
                            .map(faces::word)
                            .toList());
        }
    }

    /// The nodes of a row's words; the library's own children are paths.
    static List<Text> nodes(TextFlow row) {
        var nodes = new ArrayList<Text>();
        for (var child : row.getChildrenUnmodifiable()) {
            if (child instanceof Text text) {
                nodes.add(text);
            }
        }
        return nodes;
    }

    /// What the nodes of a row show.
    static String text(List<Text> nodes) {
        return nodes.stream().map(Text::getText).collect(Collectors.joining());
    }
}
