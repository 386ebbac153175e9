package dev.atoll.app.adjust;

import dev.atoll.app.settings.Setting;
import dev.atoll.app.settings.Shape;
import dev.atoll.app.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// One setting on the page: what it is, and the control that sets it.
///
/// Belongs to the UI thread.
///
/// @param <T> what is made of it
final class SettingRow<T> {
    private static final PseudoClass SET = PseudoClass.getPseudoClass("set");
    private static final double CONTROL = 280;

    private final HBox node = new HBox(16);
    private final Setting<T> setting;
    private final Deeds<T> deeds;
    private final Label elsewhere = wrapped("", "setting-elsewhere");
    private final Label wrong = wrapped("", "setting-wrong");
    private final Button reset;
    private final Control control;
    private String now;
    private boolean filling;

    /// What holds of a setting.
    ///
    /// @param value what is in force for what the page is about
    /// @param set whether it is set for just that
    /// @param elsewhere where it is set otherwise: a sentence, or empty
    record State<T>(T value, boolean set, String elsewhere) {}

    /// What the row does.
    ///
    /// @param choose sets it
    /// @param reset leaves it to what holds otherwise
    record Deeds<T>(Consumer<T> choose, Runnable reset) {}

    /// @param known words that it can be set to, each with what people call it, where its shape does not say; empty for
    /// any
    SettingRow(Setting<T> setting, State<T> state, Map<String, String> known, Deeds<T> deeds) {
        this.setting = setting;
        this.deeds = deeds;
        now = setting.shape().words(state.value());
        VBox words = new VBox(
                2,
                wrapped(setting.title(), "setting-title"),
                wrapped(setting.description(), "setting-description"),
                wrapped(setting.place(), "setting-place"),
                elsewhere,
                wrong);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        control = control(known);
        control.setAccessibleText(setting.title());
        control.setAccessibleHelp(setting.description());
        reset = reset();
        HBox right = new HBox(4, control, reset);
        right.setMinWidth(CONTROL);
        right.setMaxWidth(CONTROL);
        right.setAlignment(Pos.TOP_RIGHT);
        node.getChildren().setAll(words, right);
        node.setAlignment(Pos.TOP_LEFT);
        node.getStyleClass().add("setting-row");
        say(wrong, "");
        update(state);
    }

    /// Shows what holds now; what the user is typing stays.
    void update(State<T> state) {
        boolean typing = control instanceof TextField field
                && field.isFocused()
                && !field.getText().equals(now);
        now = setting.shape().words(state.value());
        filling = true;
        switch (control) {
            case CheckBox box -> box.setSelected(state.value().equals(true));
            case TextField field when !typing -> field.setText(now);
            case ComboBox<?> box -> choose(box);
            default -> {}
        }
        filling = false;
        say(elsewhere, state.elsewhere());
        reset.setVisible(state.set());
        node.pseudoClassStateChanged(SET, state.set());
    }

    @SuppressWarnings("unchecked")
    private void choose(ComboBox<?> any) {
        ComboBox<String> box = (ComboBox<String>) any;
        if (!box.getItems().contains(now)) {
            box.getItems().addFirst(now);
        }
        box.setValue(now);
    }

    private static Label wrapped(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    Node node() {
        return node;
    }

    Setting<T> setting() {
        return setting;
    }

    /// The setting's place, by which the same row is known later.
    String place() {
        return setting.place();
    }

    /// What the user sets it with.
    Control control() {
        return control;
    }

    private Button reset() {
        Button button = new Button(null, new FontIcon("bi-arrow-counterclockwise"));
        button.getStyleClass().add("icon-button");
        String usual = setting.shape().words(setting.shape().usual());
        button.setTooltip(new Tooltip(
                usual.isEmpty()
                        ? Words.of("adjust.take-away-usually-nothing")
                        : Words.of("adjust.take-away-usually", usual)));
        button.setAccessibleText(Words.of("adjust.reset", setting.title()));
        button.setOnAction(_ -> {
            // it vanishes, and the keyboard must not go with it
            control.requestFocus();
            deeds.reset.run();
        });
        return button;
    }

    private Control control(Map<String, String> known) {
        Shape<T> shape = setting.shape();
        if (shape instanceof Shape.Switch) {
            return checkBox();
        }
        if (shape instanceof Shape.Choice<T>(var options, var _)) {
            return comboBox(options.stream().map(Shape.Choice.Option::title).toList(), Map.of());
        }
        return known.isEmpty() ? field() : comboBox(List.copyOf(known.keySet()), known);
    }

    private CheckBox checkBox() {
        CheckBox box = new CheckBox();
        box.setOnAction(_ -> take(box.isSelected() ? "on" : "off"));
        return box;
    }

    private ComboBox<String> comboBox(List<String> words, Map<String, String> titles) {
        ComboBox<String> box = new ComboBox<>();
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String word) {
                return titles.getOrDefault(word, word);
            }

            @Override
            public String fromString(String title) {
                throw new UnsupportedOperationException("Nothing is typed into it.");
            }
        });
        box.getItems().setAll(words);
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setOnAction(_ -> {
            if (!filling) {
                take(Optional.ofNullable(box.getValue()).orElse(now));
            }
        });
        return box;
    }

    private TextField field() {
        TextField field = new TextField(now);
        String usual = setting.shape().words(setting.shape().usual());
        field.setPromptText(usual.isEmpty() ? Words.of("adjust.none") : usual);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setOnAction(_ -> take(field.getText()));
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && field.getScene() != null && !field.getText().equals(now)) {
                take(field.getText());
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            // the first Escape gives back what holds, the next closes the page
            if (event.getCode() == KeyCode.ESCAPE && !field.getText().equals(now)) {
                event.consume();
                field.setText(now);
                say(wrong, "");
            }
        });
        return field;
    }

    private void take(String words) {
        Optional<T> value = setting.shape().parse(words);
        say(wrong, value.isPresent() ? "" : "“" + words + "” " + setting.shape().misfit() + ".");
        value.filter(each -> !setting.shape().words(each).equals(now)).ifPresent(deeds.choose);
    }

    private static void say(Label label, String sentence) {
        label.setText(sentence);
        label.setVisible(!sentence.isEmpty());
        label.setManaged(!sentence.isEmpty());
    }
}
