package dev.atoll.app.markdown;

import dev.atoll.app.words.Words;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.Label;

/// Items of lists that are tasks: GitHub's `[ ]` and `[x]` before their words, shown as boxes.
final class Tasks {
    private static final Pattern BOX = Pattern.compile("\\[([ xX])]\\s(.*)", Pattern.DOTALL);

    private Tasks() {}

    /// Takes the box out of an item's words.
    ///
    /// @return what stands for it; nothing if the item is no task
    static Optional<Label> take(Node item) {
        if (!(item.getFirstChild() instanceof Paragraph paragraph)) {
            return Optional.empty();
        }
        if (paragraph.getFirstChild() instanceof Box known) {
            return Optional.of(label(known.done));
        }
        if (!(paragraph.getFirstChild() instanceof Text words)) {
            return Optional.empty();
        }
        Matcher box = BOX.matcher(words.getLiteral());
        if (!box.matches()) {
            return Optional.empty();
        }
        words.setLiteral(box.group(2));
        boolean done = !box.group(1).isBlank();
        paragraph.prependChild(new Box(done));
        return Optional.of(label(done));
    }

    /// A box that was taken out of the words before: they may be shown again.
    private static final class Box extends CustomNode {
        private final boolean done;

        Box(boolean done) {
            this.done = done;
        }
    }

    private static Label label(boolean done) {
        Label label = new Label(null, new FontIcon(done ? "bi-check-square" : "bi-square"));
        label.setAccessibleText(done ? Words.of("markdown.done") : Words.of("markdown.to-do"));
        return label;
    }
}
