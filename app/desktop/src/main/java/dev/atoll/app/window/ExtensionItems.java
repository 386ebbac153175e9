package dev.atoll.app.window;

import dev.atoll.api.editor.ProgressItem;
import dev.atoll.api.editor.StatusItem;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.words.Words;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// The status items and the progress of extensions, side by side in the status bar, each with its extension's name.
final class ExtensionItems {
    private static final double WHOLE = 100;

    private final HBox node = new HBox();
    private final Map<Place, Node> shown = new LinkedHashMap<>();
    private final Function<ExtensionId, String> names;

    private record Place(ExtensionId extension, boolean progress, String name) {}

    /// @param names the short name of an extension
    ExtensionItems(Function<ExtensionId, String> names) {
        this.names = names;
        node.setMinWidth(0);
    }

    Node node() {
        return node;
    }

    void show(ExtensionId extension, StatusItem item) {
        Label label = new Label(names.apply(extension) + ": " + item.text());
        label.getStyleClass().add("status-item");
        label.setTooltip(
                new Tooltip(item.tooltip().isEmpty() ? from(extension) : item.tooltip() + "\n" + from(extension)));
        put(new Place(extension, false, item.name()), label);
    }

    void show(ExtensionId extension, ProgressItem item) {
        Label label = new Label(names.apply(extension) + ": " + item.title());
        HBox box = new HBox(label);
        if (item.percent().isPresent()) {
            int percent = item.percent().getAsInt();
            box.getChildren().add(new ProgressBar(percent / WHOLE));
            box.setAccessibleText(item.title() + ", " + percent + " %");
        } else {
            label.setText(label.getText() + " …");
        }
        box.getStyleClass().addAll("status-item", "work");
        Tooltip.install(box, new Tooltip(item.title() + "\n" + from(extension)));
        put(new Place(extension, true, item.title()), box);
    }

    void hideStatus(ExtensionId extension, String name) {
        remove(new Place(extension, false, name));
    }

    void hideProgress(ExtensionId extension, String title) {
        remove(new Place(extension, true, title));
    }

    private static String from(ExtensionId extension) {
        return Words.of("window.from-the-extension", extension);
    }

    private void put(Place place, Node fresh) {
        Node before = shown.put(place, fresh);
        int index = before == null ? -1 : node.getChildren().indexOf(before);
        if (index < 0) {
            node.getChildren().add(fresh);
        } else {
            node.getChildren().set(index, fresh);
        }
    }

    private void remove(Place place) {
        Node before = shown.remove(place);
        if (before != null) {
            node.getChildren().remove(before);
        }
    }
}
