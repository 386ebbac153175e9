package dev.atoll.app.assist.popup;

import dev.atoll.app.markdown.MarkdownView;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Markdown that scrolls.
public final class Sheet {
    /// What the card's edge takes on both sides; the column's own padding is part of what it wishes.
    private static final double FRAME = 4;

    private final MarkdownView markdown;
    private final VBox column = new VBox();
    private final ScrollPane scroll = new ScrollPane(column);

    /// An empty sheet.
    ///
    /// @param name what it is, for those who hear it
    public Sheet(MarkdownView markdown, String name) {
        this.markdown = markdown;
        column.getStyleClass().add("sheet-column");
        scroll.getStyleClass().add("sheet");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setAccessibleText(name);
    }

    /// The node to put on a card.
    public Region node() {
        return scroll;
    }

    /// Shows something.
    ///
    /// @param head a line above; may be empty
    /// @param text Markdown
    /// @param width how wide the sheet will be
    /// @return the height it wishes
    /// @throws IllegalStateException if the sheet is not in a window
    public double show(String head, String text, double width) {
        column.getChildren().clear();
        if (!head.isEmpty()) {
            Label label = new Label(head);
            label.getStyleClass().add("sheet-head");
            label.setWrapText(true);
            column.getChildren().add(label);
        }
        if (!text.isBlank()) {
            column.getChildren().add(markdown.render(text));
        }
        return wished(width);
    }

    /// Shows a column of nodes.
    ///
    /// @return the height it wishes
    public double show(List<? extends Node> nodes, double width) {
        column.getChildren().setAll(nodes);
        return wished(width);
    }

    private double wished(double width) {
        if (scroll.getScene() == null) {
            throw new IllegalStateException("without styles nobody knows how large a sheet is to be");
        }
        scroll.setVvalue(0);
        scroll.applyCss();
        return Math.ceil(column.prefHeight(width - FRAME)) + FRAME;
    }

    /// The width that it wishes, up to a bound.
    public double width(double most) {
        return Math.min(most, Math.ceil(column.prefWidth(-1)) + FRAME);
    }
}
