package dev.atoll.app.assist.signature;

import dev.atoll.api.feature.Signature;
import dev.atoll.api.feature.SignatureParameter;
import dev.atoll.api.feature.Signatures;
import dev.atoll.app.markdown.MarkdownView;
import dev.atoll.app.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// One signature: its label with the active parameter bold, what is known of both, and how many others there are.
final class SignatureSheet {
    private static final double WIDEST = 560;
    private static final double HIGHEST = 220;
    private static final double FRAME = 4;

    private final MarkdownView markdown;
    private final VBox column = new VBox();
    private final ScrollPane scroll = new ScrollPane(column);
    private double width = WIDEST;

    SignatureSheet(MarkdownView markdown) {
        this.markdown = markdown;
        column.getStyleClass().add("sheet-column");
        scroll.getStyleClass().addAll("sheet", "signature");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
    }

    Region node() {
        return scroll;
    }

    double width() {
        return width;
    }

    /// Shows one of several.
    ///
    /// @return the height it wishes
    /// @throws IllegalStateException if the sheet is not in a window
    double show(Signatures all, int chosen) {
        Signature signature = all.choices().get(chosen);
        Optional<SignatureParameter> active = signature.activeParameter().stream()
                .filter(index -> index >= 0 && index < signature.parameters().size())
                .mapToObj(signature.parameters()::get)
                .findFirst();
        List<Node> parts = new ArrayList<>();
        parts.add(head(signature, active, all.choices().size(), chosen));
        active.flatMap(SignatureParameter::documentation)
                .filter(text -> !text.isBlank())
                .ifPresent(text -> parts.add(markdown.render(text)));
        signature.documentation().filter(text -> !text.isBlank()).ifPresent(text -> parts.add(markdown.render(text)));
        column.getChildren().setAll(parts);
        scroll.setAccessibleText(signature.label()
                + active.map(parameter -> Words.of("assist.signature.also-at", part(signature.label(), parameter)))
                        .orElse(""));
        if (scroll.getScene() == null) {
            throw new IllegalStateException("without styles nobody knows how large a signature is to be");
        }
        scroll.applyCss();
        width = Math.min(WIDEST, Math.ceil(column.prefWidth(-1)) + FRAME);
        return Math.min(HIGHEST, Math.ceil(column.prefHeight(width - FRAME)) + FRAME);
    }

    private static Node head(Signature signature, Optional<SignatureParameter> active, int count, int chosen) {
        TextFlow label = new TextFlow();
        HBox.setHgrow(label, Priority.ALWAYS);
        String letters = signature.label();
        int from = active.map(parameter -> Math.clamp(parameter.start(), 0, letters.length()))
                .orElse(letters.length());
        int to = active.map(parameter -> Math.clamp(parameter.end(), from, letters.length()))
                .orElse(from);
        add(label, letters.substring(0, from), false);
        add(label, letters.substring(from, to), true);
        add(label, letters.substring(to), false);
        HBox head = new HBox(label);
        head.getStyleClass().add("signature-head");
        if (count > 1) {
            Label others = new Label(Words.of("assist.signature.one-of-several", chosen + 1, count));
            others.getStyleClass().add("muted");
            others.setMinWidth(Region.USE_PREF_SIZE);
            head.getChildren().addFirst(others);
        }
        return head;
    }

    private static String part(String label, SignatureParameter parameter) {
        int from = Math.clamp(parameter.start(), 0, label.length());
        return label.substring(from, Math.clamp(parameter.end(), from, label.length()));
    }

    private static void add(TextFlow flow, String letters, boolean active) {
        if (!letters.isEmpty()) {
            Text text = new Text(letters);
            text.getStyleClass().add("signature-letters");
            if (active) {
                text.getStyleClass().add("active");
            }
            flow.getChildren().add(text);
        }
    }
}
