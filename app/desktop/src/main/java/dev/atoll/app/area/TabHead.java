package dev.atoll.app.area;

import dev.atoll.app.focus.Tip;
import dev.atoll.app.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The head of one tab: its title, whether it is saved, and what closes it.
final class TabHead {
    private static final String UNSAVED = "●";
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass PREVIEW = PseudoClass.getPseudoClass("preview");
    private static final double SIGN = 16;

    private final TabContent content;
    private final Label label = new Label();
    private final Label dot = new Label(UNSAVED);
    private final Button close = new Button(null, new FontIcon("bi-x"));
    private final StackPane sign = new StackPane(dot, close);
    private final HBox node = new HBox(label, sign);
    private Optional<Told> told = Optional.empty();
    private boolean pinned;
    private boolean preview;

    private record Told(String title, String place, boolean unsaved, boolean pinned, boolean preview) {}

    /// @param closing closes the tab, or unpins it if it is pinned
    TabHead(TabContent content, Runnable closing) {
        this.content = content;
        node.getStyleClass().add("tab-head");
        node.setAccessibleRole(AccessibleRole.TAB_ITEM);
        label.getStyleClass().add("tab-title");
        label.setMinWidth(Region.USE_PREF_SIZE);
        dot.getStyleClass().add("unsaved-dot");
        dot.setAccessibleText(Words.of("area.not-saved"));
        dot.setMouseTransparent(true);
        close.getStyleClass().add("tab-close");
        close.setFocusTraversable(false);
        close.setOnAction(_ -> closing.run());
        sign.setMinSize(SIGN, SIGN);
        sign.setPrefSize(SIGN, SIGN);
        Tip.on(node, content::place);
        node.hoverProperty().addListener(_ -> showSign());
        update();
    }

    HBox node() {
        return node;
    }

    TabContent content() {
        return content;
    }

    boolean pinned() {
        return pinned;
    }

    boolean preview() {
        return preview;
    }

    void pin(boolean now) {
        pinned = now;
        preview &= !now;
        update();
    }

    void preview(boolean now) {
        preview = now;
        update();
    }

    void select(boolean selected) {
        node.pseudoClassStateChanged(SELECTED, selected);
    }

    /// Shows what the content is called now, and whether it is saved. Called at each key, and then mostly nothing is
    /// new.
    void update() {
        Optional<Told> now =
                Optional.of(new Told(content.title(), content.place(), content.unsaved(), pinned, preview));
        if (now.equals(told)) {
            return;
        }
        told = now;
        label.setText(content.title());
        node.setAccessibleText(content.title()
                + (content.unsaved() ? Words.of("area.also-not-saved") : "")
                + (pinned ? Words.of("area.also-pinned") : "")
                + (preview ? Words.of("area.also-preview") : ""));
        node.pseudoClassStateChanged(PREVIEW, preview);
        ((FontIcon) close.getGraphic()).setIconLiteral(pinned ? "bi-pin-angle" : "bi-x");
        close.setAccessibleText(
                pinned ? Words.of("area.unpin", content.title()) : Words.of("area.close-tab", content.title()));
        showSign();
    }

    private void showSign() {
        boolean marked = content.unsaved() && !node.isHover();
        dot.setVisible(marked);
        close.setVisible(!marked);
    }
}
