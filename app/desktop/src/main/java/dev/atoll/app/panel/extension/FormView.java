package dev.atoll.app.panel.extension;

import dev.atoll.api.feature.FieldKind;
import dev.atoll.api.feature.FieldValue;
import dev.atoll.api.feature.PanelBody;
import dev.atoll.api.feature.PanelField;
import dev.atoll.app.words.Words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A form of a panel. What was typed stays when the extension asks the same again, until the form is sent off. A number
/// that is none is told at once and not sent.
final class FormView {
    private static final String NO_NUMBER = Words.of("panel.extension.this-must-be-a-whole");

    private final VBox column = new VBox();
    private final ScrollPane node = new ScrollPane(column);
    private final Consumer<List<FieldValue>> submit;
    private final List<Field> fields = new ArrayList<>();
    private final Map<String, String> typed = new HashMap<>();

    private record Field(PanelField field, Control control, Supplier<String> value, Label mistake) {
        Optional<String> wrong() {
            return field.kind() instanceof FieldKind.Whole && !value.get().matches("\\s*[+-]?\\d{1,18}\\s*")
                    ? Optional.of(NO_NUMBER)
                    : Optional.empty();
        }
    }

    /// @param submit takes the values when the form is sent off
    FormView(Consumer<List<FieldValue>> submit) {
        this.submit = submit;
        column.getStyleClass().add("form");
        node.setFitToWidth(true);
        node.getStyleClass().add("edge-to-edge");
    }

    Node node() {
        return node;
    }

    void requestFocus() {
        fields.stream().findFirst().ifPresent(field -> field.control.requestFocus());
    }

    void show(PanelBody.Form form) {
        boolean focused = fields.stream().anyMatch(field -> field.control.isFocused());
        Map<String, String> kept = new HashMap<>(typed);
        fields.clear();
        column.getChildren().clear();
        form.introduction().ifPresent(words -> column.getChildren().add(wrapped(words, "introduction")));
        for (PanelField field : form.fields()) {
            add(field, kept.getOrDefault(field.id(), field.value()));
        }
        Button send = new Button(form.submit());
        send.setMnemonicParsing(false);
        send.getStyleClass().add("accent");
        send.setOnAction(_ -> send());
        column.getChildren().add(send);
        if (focused) {
            requestFocus();
        }
    }

    private void add(PanelField field, String value) {
        Label mistake = wrapped(field.mistake().orElse(""), "mistake");
        Field made = field(field, value, mistake);
        fields.add(made);
        made.control.setMaxWidth(Double.MAX_VALUE);
        made.control.setAccessibleText(field.label());
        field.hint().ifPresent(hint -> made.control.setAccessibleHelp(hint));
        VBox group = new VBox(4);
        if (!(field.kind() instanceof FieldKind.Checkbox)) {
            Label label = new Label(field.label());
            label.setLabelFor(made.control);
            group.getChildren().add(label);
        }
        group.getChildren().add(made.control);
        field.hint().ifPresent(hint -> group.getChildren().add(wrapped(hint, "muted")));
        group.getChildren().add(mistake);
        reveal(mistake);
        column.getChildren().add(group);
    }

    private Field field(PanelField field, String value, Label mistake) {
        return switch (field.kind()) {
            case FieldKind.Text _, FieldKind.Whole _ -> {
                TextField line = new TextField(value);
                line.setOnAction(_ -> send());
                line.textProperty().addListener((_, _, now) -> typed.put(field.id(), now));
                yield new Field(field, line, line::getText, mistake);
            }
            case FieldKind.Lines _ -> {
                TextArea lines = new TextArea(value);
                lines.setPrefRowCount(4);
                lines.textProperty().addListener((_, _, now) -> typed.put(field.id(), now));
                yield new Field(field, lines, lines::getText, mistake);
            }
            case FieldKind.Checkbox _ -> {
                CheckBox box = new CheckBox(field.label());
                box.setMnemonicParsing(false);
                box.setSelected(Boolean.parseBoolean(value));
                box.selectedProperty().addListener((_, _, now) -> typed.put(field.id(), now.toString()));
                yield new Field(field, box, () -> Boolean.toString(box.isSelected()), mistake);
            }
            case FieldKind.Choice(var choices) -> {
                ComboBox<String> box = new ComboBox<>();
                box.getItems().setAll(choices);
                box.setValue(choices.contains(value) || choices.isEmpty() ? value : choices.getFirst());
                box.valueProperty().addListener((_, _, now) -> typed.put(field.id(), now));
                yield new Field(field, box, box::getValue, mistake);
            }
        };
    }

    private static Label wrapped(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static void reveal(Label mistake) {
        mistake.setVisible(!mistake.getText().isEmpty());
        mistake.setManaged(!mistake.getText().isEmpty());
    }

    private void send() {
        boolean sound = true;
        for (Field field : fields.reversed()) {
            Optional<String> wrong = field.wrong();
            field.mistake.setText(wrong.orElse(""));
            reveal(field.mistake);
            if (wrong.isPresent()) {
                sound = false;
                field.control.requestFocus();
            }
        }
        if (sound) {
            List<FieldValue> values = fields.stream()
                    .map(field ->
                            new FieldValue(field.field.id(), field.value.get().strip()))
                    .toList();
            typed.clear();
            submit.accept(values);
        }
    }
}
