package dev.atoll.app.author;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// Lines that come one after the other and can be copied. While the last one is selected, the newest is shown.
///
/// Belongs to the UI thread.
final class LinesView {
    private static final double ROW = 20;
    private static final KeyCombination COPY = KeyCombination.keyCombination("Shortcut+C");

    private final ListView<String> list = new ListView<>();
    private final Label empty;
    private final StackPane node;

    /// @param name what the lines are, for who does not see them
    /// @param nothing what is said where there are none
    LinesView(String name, String nothing) {
        list.setAccessibleText(name);
        list.setFixedCellSize(ROW);
        list.getStyleClass().add("code");
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                event.consume();
                ClipboardContent content = new ClipboardContent();
                content.putString(String.join("\n", list.getSelectionModel().getSelectedItems()));
                Clipboard.getSystemClipboard().setContent(content);
            }
        });
        empty = new Label(nothing);
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-state");
        node = new StackPane(list, empty);
    }

    Node show(List<String> lines) {
        if (!lines.equals(list.getItems())) {
            boolean last = list.getSelectionModel().getSelectedIndex()
                    >= list.getItems().size() - 1;
            int selected = list.getSelectionModel().getSelectedIndex();
            list.setItems(FXCollections.observableArrayList(lines));
            list.getSelectionModel().clearAndSelect(last ? lines.size() - 1 : selected);
            if (last) {
                list.scrollTo(lines.size() - 1);
            }
        }
        list.setVisible(!lines.isEmpty());
        empty.setVisible(lines.isEmpty());
        return node;
    }

    void requestFocus() {
        list.requestFocus();
    }
}
