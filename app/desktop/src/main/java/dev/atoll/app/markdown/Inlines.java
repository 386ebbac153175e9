package dev.atoll.app.markdown;

import dev.atoll.app.words.Words;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// What stands inside of paragraphs.
///
/// @param place where links lead and images come from
record Inlines(MarkdownPlace place) {
    private static final int DEEPEST = 16;

    /// A paragraph of a node's children.
    TextFlow flow(Node parent, String... styles) {
        return fill(new TextFlow(), parent, styles);
    }

    /// A node's children in a paragraph that is there already.
    TextFlow fill(TextFlow flow, Node parent, String... styles) {
        flow.getStyleClass().addAll(styles);
        addChildren(parent, flow, new TreeSet<>(), 0);
        return flow;
    }

    /// A paragraph of plain text.
    static TextFlow plain(String text, String... styles) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().addAll(styles);
        text(flow, text, Set.of());
        return flow;
    }

    private void addChildren(Node parent, TextFlow flow, Set<String> styles, int depth) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (depth > DEEPEST) {
                text(flow, "…", styles);
                return;
            }
            add(child, flow, styles, depth);
        }
    }

    private void add(Node node, TextFlow flow, Set<String> styles, int depth) {
        switch (node) {
            case org.commonmark.node.Text text -> text(flow, text.getLiteral(), styles);
            case Code code -> text(flow, code.getLiteral(), with(styles, "code"));
            case SoftLineBreak _ -> text(flow, " ", styles);
            case HardLineBreak _ -> text(flow, "\n", styles);
            case HtmlInline html -> text(flow, html.getLiteral(), styles);
            case Emphasis emphasis -> addChildren(emphasis, flow, with(styles, "slanted"), depth + 1);
            case StrongEmphasis strong -> addChildren(strong, flow, with(styles, "heavy"), depth + 1);
            case Strikethrough struck -> addChildren(struck, flow, with(styles, "struck"), depth + 1);
            case Link link -> link(link, flow, styles, depth);
            case Image image -> image(image, flow, styles);
            default -> addChildren(node, flow, styles, depth + 1);
        }
    }

    private void link(Link link, TextFlow flow, Set<String> styles, int depth) {
        String address = link.getDestination();
        if (!place.leads(address)) {
            addChildren(link, flow, styles, depth + 1);
            if (!words(link).strip().equals(address)) {
                text(flow, " (" + address + ")", with(styles, "quiet"));
            }
            return;
        }
        Hyperlink shown = new Hyperlink(words(link));
        shown.getStyleClass().add("markdown-link");
        shown.setTooltip(new Tooltip(address));
        shown.setAccessibleText(Words.of("markdown.link-to", shown.getText(), address));
        shown.setOnAction(_ -> place.open(address));
        flow.getChildren().add(shown);
    }

    private void image(Image image, TextFlow flow, Set<String> styles) {
        String words = words(image);
        Optional<javafx.scene.Node> shown = place.image(image.getDestination(), words);
        if (shown.isPresent()) {
            flow.getChildren().add(shown.get());
            return;
        }
        text(
                flow,
                words.isEmpty() ? Words.of("markdown.image") : Words.of("markdown.image-named", words),
                with(styles, "slanted"));
        text(flow, " (" + image.getDestination() + ")", with(styles, "quiet"));
    }

    /// The plain words inside of a node.
    private static String words(Node parent) {
        StringBuilder words = new StringBuilder();
        gather(parent, words, 0);
        return words.toString();
    }

    private static void gather(Node parent, StringBuilder to, int depth) {
        for (Node child = parent.getFirstChild(); child != null && depth <= DEEPEST; child = child.getNext()) {
            switch (child) {
                case org.commonmark.node.Text text -> to.append(text.getLiteral());
                case Code code -> to.append(code.getLiteral());
                case HtmlInline html -> to.append(html.getLiteral());
                case SoftLineBreak _, HardLineBreak _ -> to.append(' ');
                default -> gather(child, to, depth + 1);
            }
        }
    }

    private static Set<String> with(Set<String> styles, String more) {
        Set<String> all = new TreeSet<>(styles);
        all.add(more);
        return all;
    }

    private static void text(TextFlow flow, String letters, Set<String> styles) {
        Text text = new Text(letters);
        text.getStyleClass().add("markdown-text");
        text.getStyleClass().addAll(styles);
        flow.getChildren().add(text);
    }
}
