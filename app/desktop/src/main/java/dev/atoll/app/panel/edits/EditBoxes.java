package dev.atoll.app.panel.edits;

import dev.atoll.api.document.TextEdit;
import dev.atoll.app.words.Words;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The boxes of one file: one for all of its edits, and one for each.
final class EditBoxes {
    private final ShownEdits document;
    private final CheckBox whole;
    private final List<CheckBox> single = new ArrayList<>();
    private final VBox node = new VBox(2);

    /// @param most how many edits are listed one by one
    EditBoxes(ShownEdits document, int most) {
        this.document = document;
        whole = new CheckBox(document.name());
        whole.setMnemonicParsing(false);
        whole.getStyleClass().add("edit-file");
        whole.setSelected(true);
        whole.setAccessibleText(Words.of("panel.edits.all-changes-in", document.name()));
        Label state = new Label(document.open() ? "" : Words.of("panel.edits.is-opened-for-this"));
        state.getStyleClass().add("muted");
        HBox head = new HBox(8, whole, state);
        head.getStyleClass().add("row");
        node.getChildren().add(head);
        int count = document.edits().size();
        if (count <= most) {
            document.edits().forEach(this::add);
        } else {
            Label many = new Label(Words.of("panel.edits.changes", count));
            many.getStyleClass().addAll("muted", "edit-line");
            node.getChildren().add(many);
        }
        whole.setOnAction(_ -> single.forEach(box -> box.setSelected(whole.isSelected())));
    }

    private void add(TextEdit edit) {
        CheckBox box = new CheckBox();
        box.setSelected(true);
        box.setOnAction(_ -> tell());
        ShownEdits.Words words = document.words(edit);
        box.setAccessibleText(
                Words.of("panel.edits.line-becomes", String.valueOf(words.line()), words.removed(), words.added()));
        Label line = label(Integer.toString(words.line()), "muted");
        line.setMinWidth(32);
        HBox text = new HBox(
                label(words.before(), "edit-context"),
                label(words.removed(), "edit-removed"),
                label(words.added(), "edit-added"),
                label(words.after(), "edit-context"));
        text.getStyleClass().add("row");
        HBox row = new HBox(8, box, line, text);
        row.getStyleClass().addAll("row", "edit-line");
        single.add(box);
        node.getChildren().add(row);
    }

    private static Label label(String words, String look) {
        Label label = new Label(words);
        label.getStyleClass().addAll("code", look);
        if (!look.equals("edit-context") || words.length() < 40) {
            label.setMinWidth(Region.USE_PREF_SIZE);
        }
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
        return label;
    }

    private void tell() {
        boolean all = single.stream().allMatch(CheckBox::isSelected);
        boolean none = single.stream().noneMatch(CheckBox::isSelected);
        whole.setIndeterminate(!all && !none);
        whole.setSelected(all);
    }

    Node node() {
        return node;
    }

    List<TextEdit> chosen() {
        if (single.isEmpty()) {
            return whole.isSelected() ? document.edits() : List.of();
        }
        List<TextEdit> chosen = new ArrayList<>();
        for (int i = 0; i < single.size(); i++) {
            if (single.get(i).isSelected()) {
                chosen.add(document.edits().get(i));
            }
        }
        return chosen;
    }
}
