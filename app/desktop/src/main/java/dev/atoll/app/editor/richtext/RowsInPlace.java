package dev.atoll.app.editor.richtext;

import dev.atoll.app.editor.SyntaxStyle;
import dev.atoll.core.display.RowChange;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.StyledSegment;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Gives rows on the screen another text in the nodes that they have, as a key does: the library would take the whole
/// row away and make another, and style sheets would look at each of its nodes.
///
/// The library is not told of such a row, and goes on taking it for as wide as it was. That is right as long as both
/// widths are within the view's; once the view is narrower, [#outgrown] tells which rows have to be made anew.
final class RowsInPlace {
    private final TreeSet<Integer> kept = new TreeSet<>();
    private double width;

    /// Shows changed rows in the nodes that there are, where that is possible.
    ///
    /// @param laid where rows and nodes are; of the last layout, since which the library was told of no change
    /// @param before what these nodes show
    /// @param changed the rows that differ
    /// @return the changes that are left for the library
    List<RowChange> show(AreaGeometry laid, Rows before, Rows now, List<RowChange> changed) {
        var left = new ArrayList<RowChange>();
        var done = new ArrayList<Integer>();
        for (var change : changed) {
            int most = Math.min(change.removed(), change.added());
            int rows = 0;
            while (rows < most && inPlace(laid, before, change.oldFrom() + rows, now.paragraph(change.newFrom() + rows))) {
                done.add(change.newFrom() + rows);
                rows++;
            }
            if (rows < change.removed() || rows < change.added()) {
                left.add(new RowChange(
                        change.oldFrom() + rows, change.oldTo(), change.newFrom() + rows, change.newTo()));
            }
        }
        follow(left);
        if (!done.isEmpty()) {
            kept.addAll(done);
            width = kept.size() == done.size() ? laid.width() : Math.min(width, laid.width());
        }
        return left;
    }

    private boolean inPlace(
            AreaGeometry laid, Rows before, int row, Paragraph<RowStyle, String, SyntaxStyle> words) {
        if (row < laid.firstRow() || row > laid.lastRow()) {
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
    static void fill(
            TextFlow row, List<Text> nodes, Paragraph<RowStyle, String, SyntaxStyle> words, RowFaces faces) {
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

    /// The library is told of changes.
    void told(List<RowChange> changes) {
        follow(changes);
    }

    private void follow(List<RowChange> changes) {
        if (kept.isEmpty() || changes.isEmpty() || kept.last() < changes.getFirst().oldFrom()) {
            return;
        }
        var rows = List.copyOf(kept);
        kept.clear();
        int next = 0;
        int shift = 0;
        for (int row : rows) {
            while (next < changes.size() && changes.get(next).oldTo() <= row) {
                shift = changes.get(next).newTo() - changes.get(next).oldTo();
                next++;
            }
            if (next == changes.size() || row < changes.get(next).oldFrom()) {
                kept.add(row + shift);
            }
        }
    }

    /// The rows that the library has to be told of because the view has become narrower than it was when they got their
    /// text, as changes that change nothing; none otherwise. They are not told twice.
    List<RowChange> outgrown(double now) {
        if (kept.isEmpty() || now >= width) {
            return List.of();
        }
        var rows = new ArrayList<RowChange>();
        kept.forEach(row -> rows.add(new RowChange(row, row + 1, row, row + 1)));
        kept.clear();
        return rows;
    }
}
