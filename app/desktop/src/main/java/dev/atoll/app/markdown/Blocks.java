package dev.atoll.app.markdown;

import dev.atoll.core.range.Range;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;

/// Paragraphs, lists, code and so on, one below the other.
final class Blocks {
    private static final int DEEPEST = 8;

    private final Inlines inlines;
    private final CodeColours colours;
    private final Pane column;
    private final int depth;

    /// An empty column.
    Blocks(Pane column, Inlines inlines, CodeColours colours) {
        this(column, inlines, colours, 0);
    }

    private Blocks(Pane column, Inlines inlines, CodeColours colours, int depth) {
        this.column = column;
        this.inlines = inlines;
        this.colours = colours;
        this.depth = depth;
    }

    /// Adds the children of a node.
    void add(Node parent) {
        if (depth > DEEPEST) {
            put(Inlines.plain("…", "paragraph"));
            return;
        }
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            block(child);
        }
    }

    /// Adds one node.
    void addOne(Node node) {
        block(node);
    }

    private void put(javafx.scene.Node node) {
        column.getChildren().add(node);
    }

    private void block(Node node) {
        switch (node) {
            case Heading heading -> put(inlines.flow(heading, "heading", "heading-" + Math.min(3, heading.getLevel())));
            case Paragraph paragraph -> put(inlines.flow(paragraph, "paragraph"));
            case FencedCodeBlock code -> code(code.getLiteral(), Objects.requireNonNullElse(code.getInfo(), ""));
            case IndentedCodeBlock code -> code(code.getLiteral(), "");
            case HtmlBlock html -> put(Inlines.plain(html.getLiteral(), "paragraph"));
            case BlockQuote quote -> inside(quote, "quote");
            case BulletList list -> items(list, 0, "•");
            case OrderedList list -> items(list, Objects.requireNonNullElse(list.getMarkerStartNumber(), 1), ".");
            case ThematicBreak _ -> rule();
            case TableBlock table -> table(table);
            case LinkReferenceDefinition _ -> {}
            default -> add(node);
        }
    }

    private void inside(Node node, String style) {
        VBox box = new VBox();
        box.getStyleClass().add(style);
        new Blocks(box, inlines, colours, depth + 1).add(node);
        put(box);
    }

    private void items(Node list, int first, String mark) {
        int[] number = {first};
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                Label label = Tasks.take(item).orElseGet(() -> new Label(".".equals(mark) ? number[0] + "." : mark));
                label.getStyleClass().add("list-mark");
                label.setMinWidth(Region.USE_PREF_SIZE);
                VBox box = new VBox();
                box.getStyleClass().add("list-body");
                new Blocks(box, inlines, colours, depth + 1).add(item);
                HBox.setHgrow(box, Priority.ALWAYS);
                HBox row = new HBox(label, box);
                row.getStyleClass().add("list-item");
                put(row);
                number[0]++;
            }
        }
    }

    private void rule() {
        Region line = new Region();
        line.getStyleClass().add("rule");
        put(line);
    }

    private void table(TableBlock table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("table");
        int row = 0;
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node line = part.getFirstChild(); line != null; line = line.getNext()) {
                int column = 0;
                for (Node cell = line.getFirstChild(); cell != null; cell = cell.getNext()) {
                    boolean header = cell instanceof TableCell told && told.isHeader();
                    TextFlow words = inlines.fill(new CellWords(), cell, header ? "table-head" : "table-cell");
                    words.setTextAlignment(alignment(cell));
                    GridPane.setHgrow(words, Priority.SOMETIMES);
                    grid.add(words, column++, row);
                }
                row++;
            }
        }
        put(grid);
    }

    private static TextAlignment alignment(Node cell) {
        TableCell.Alignment told = cell instanceof TableCell of ? of.getAlignment() : null;
        return switch (told) {
            case null -> TextAlignment.LEFT;
            case LEFT -> TextAlignment.LEFT;
            case CENTER -> TextAlignment.CENTER;
            case RIGHT -> TextAlignment.RIGHT;
        };
    }

    private void code(String literal, String info) {
        String code = literal.stripTrailing();
        TextFlow flow = new TextFlow();
        // scopes are coloured by the rules for the editor's own text
        flow.getStyleClass().addAll("code-block", "palette");
        paint(flow, code, List.of());
        put(flow);
        String language = info.strip().split("[\\s,{]", 2)[0];
        if (!language.isEmpty()) {
            colours.find(language, code, scopes -> paint(flow, code, scopes));
        }
    }

    private static void paint(TextFlow flow, String code, List<Range<String>> scopes) {
        flow.getChildren().clear();
        int at = 0;
        for (Range<String> scope : scopes) {
            if (scope.from() >= at && scope.to() <= code.length()) {
                letters(flow, code.substring(at, scope.from()), "");
                letters(flow, code.substring(scope.from(), scope.to()), scope.value());
                at = scope.to();
            }
        }
        letters(flow, code.substring(at), "");
    }

    private static void letters(TextFlow flow, String letters, String scope) {
        if (letters.isEmpty()) {
            return;
        }
        Text text = new Text(letters);
        text.getStyleClass().addAll("code-letters", "syntax");
        for (int dot = scope.indexOf('.'); dot >= 0; dot = scope.indexOf('.', dot + 1)) {
            text.getStyleClass().add("syntax-" + scope.substring(0, dot).replace('.', '-'));
        }
        if (!scope.isEmpty()) {
            text.getStyleClass().add("syntax-" + scope.replace('.', '-'));
        }
        flow.getChildren().add(text);
    }
}
