package dev.atoll.app.offer;

import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.feature.Color;
import dev.atoll.api.feature.ColorWriting;
import dev.atoll.api.provider.ColorProvider;
import dev.atoll.app.concurrent.Debounce;
import dev.atoll.app.concurrent.LatestOnly;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.language.DocumentLanguage;
import dev.atoll.app.words.Words;
import dev.atoll.core.text.Text;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;

/// Picks a colour in place of one in the text: a field of its tints, sliders for hue and opacity, its hexadecimal
/// digits,
/// and below the ways to write it that the extension knows. Enter or a click on a way writes it; Escape changes
/// nothing.
final class ColourPicker {
    private static final Duration PAUSE = Duration.ofMillis(60);
    private static final double FIELD = 224;
    private static final double FIELD_HEIGHT = 120;
    private static final double STEP = 0.02;
    private static final double ROW = 26;
    private static final int WAYS = 5;
    private static final double WHOLE_HUE = 360;

    private final Bench bench;
    private final Canvas field = new Canvas(FIELD, FIELD_HEIGHT);
    private final StackPane frame = new StackPane(field);
    private final Slider hue = new Slider(0, WHOLE_HUE, 0);
    private final Slider opacity = new Slider(0, 1, 1);
    private final Region sample = new Region();
    private final TextField digits = new TextField();
    private final ListView<ColorWriting> ways = new ListView<>();
    private final VBox box = new VBox(
            frame,
            named(Words.of("offer.hue"), hue),
            named(Words.of("offer.opacity"), opacity),
            new HBox(8, sample, digits),
            ways);
    private final Debounce pause;
    private final LatestOnly answers;
    private double saturation;
    private double brightness;
    private boolean setting;
    private @Nullable Task task;

    /// What is being picked for.
    private record Task(OpenFile file, DocumentLanguage language, Text text, Said.Thing<Color> colour) {
        Revision revision() {
            return language.revision();
        }

        Optional<ColorProvider> provider() {
            return language.providers(ColorProvider.class).stream()
                    .filter(provider -> provider.extension().equals(colour.extension()))
                    .findFirst();
        }

        boolean holds() {
            return file.document().state().text().equals(text);
        }
    }

    ColourPicker(Bench bench) {
        this.bench = bench;
        pause = new Debounce(bench.ui(), bench.timer(), PAUSE, this::ask);
        answers = new LatestOnly(bench.ui());
        box.getStyleClass().addAll("picker", "colour-picker");
        box.setManaged(false);
        box.setVisible(false);
        frame.getStyleClass().add("colour-field");
        frame.setMaxSize(FIELD + 2, FIELD_HEIGHT + 2);
        frame.setFocusTraversable(true);
        frame.setAccessibleRole(AccessibleRole.SLIDER);
        frame.setAccessibleText(Words.of("offer.saturation-and-brightness-arrow-keys"));
        sample.getStyleClass().add("colour-sample");
        digits.setAccessibleText(Words.of("offer.the-color-in-hexadecimal-digits"));
        ways.setFixedCellSize(ROW);
        ways.setAccessibleText(Words.of("offer.ways-to-write-the-color"));
        ways.setCellFactory(_ -> new Cell());
        listen();
    }

    private void listen() {
        field.setOnMousePressed(event -> tint(event.getX() / FIELD, 1 - event.getY() / FIELD_HEIGHT));
        field.setOnMouseDragged(event -> tint(event.getX() / FIELD, 1 - event.getY() / FIELD_HEIGHT));
        frame.addEventFilter(KeyEvent.KEY_PRESSED, this::tint);
        hue.valueProperty().addListener(_ -> changed(true));
        opacity.valueProperty().addListener(_ -> changed(true));
        digits.textProperty().addListener((_, _, typed) -> typed(typed));
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            } else if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                take(ways.getSelectionModel().getSelectedItem());
            }
        });
        box.sceneProperty().addListener((_, _, scene) -> {
            if (scene != null) {
                scene.focusOwnerProperty().addListener((_, _, owner) -> left(owner));
            }
        });
    }

    private static HBox named(String words, Slider slider) {
        Label label = new Label(words);
        label.getStyleClass().add("muted");
        label.setMinWidth(56);
        label.setLabelFor(slider);
        slider.setAccessibleText(words);
        slider.setPrefWidth(FIELD - 64);
        HBox row = new HBox(8, label, slider);
        row.getStyleClass().add("row");
        return row;
    }

    Node node() {
        return box;
    }

    boolean settled() {
        return !pause.waiting() && answers.idle();
    }

    /// Opens it at a colour of a file.
    void open(OpenFile file, Said.Thing<Color> colour) {
        file.language().ifPresent(language -> {
            task = new Task(file, language, file.document().state().text(), colour);
            Color now = colour.value();
            set(javafx.scene.paint.Color.color(now.red(), now.green(), now.blue(), now.alpha()));
            ways.getItems().clear();
            box.setVisible(true);
            fit();
            changed(true);
            ways.requestFocus();
        });
    }

    private void fit() {
        double height = Math.clamp(ways.getItems().size(), 1, WAYS) * ROW + 2;
        ways.setMinHeight(height);
        ways.setPrefHeight(height);
        ways.setMaxHeight(height);
        ways.setPrefWidth(FIELD + 2);
        if (task != null) {
            Placement.place(box, task.file.view().boundsOnScreen(task.colour.from()));
        }
    }

    private void left(@Nullable Node owner) {
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at.equals(box)) {
                return;
            }
        }
        box.setVisible(false);
    }

    private void close() {
        box.setVisible(false);
        bench.focusText();
    }

    private javafx.scene.paint.Color now() {
        return javafx.scene.paint.Color.hsb(hue.getValue(), saturation, brightness, opacity.getValue());
    }

    private void set(javafx.scene.paint.Color colour) {
        setting = true;
        hue.setValue(colour.getHue());
        opacity.setValue(colour.getOpacity());
        saturation = colour.getSaturation();
        brightness = colour.getBrightness();
        setting = false;
    }

    private void tint(double across, double up) {
        saturation = Math.clamp(across, 0, 1);
        brightness = Math.clamp(up, 0, 1);
        frame.requestFocus();
        changed(true);
    }

    private void tint(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> tint(saturation - STEP, brightness);
            case RIGHT -> tint(saturation + STEP, brightness);
            case UP -> tint(saturation, brightness + STEP);
            case DOWN -> tint(saturation, brightness - STEP);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void typed(String text) {
        String hex = text.strip().replace("#", "");
        if (!setting && hex.matches("([0-9a-fA-F]{3,4}){1,2}")) {
            set(javafx.scene.paint.Color.web("#" + hex));
            changed(false);
        }
    }

    private void changed(boolean writeDigits) {
        if (setting) {
            return;
        }
        javafx.scene.paint.Color now = now();
        String hex = InText.hex(contract(now));
        String shown = hex.endsWith("ff") ? hex.substring(0, 6) : hex;
        if (writeDigits) {
            setting = true;
            digits.setText("#" + shown);
            setting = false;
        }
        sample.setStyle("-fx-background-color: -atoll-border, #" + hex + ";");
        paint();
        pause.call();
    }

    private void paint() {
        var graphics = field.getGraphicsContext2D();
        graphics.setFill(javafx.scene.paint.Color.hsb(hue.getValue(), 1, 1));
        graphics.fillRect(0, 0, FIELD, FIELD_HEIGHT);
        graphics.setFill(new LinearGradient(
                0,
                0,
                1,
                0,
                true,
                CycleMethod.NO_CYCLE,
                new Stop(0, javafx.scene.paint.Color.WHITE),
                new Stop(1, javafx.scene.paint.Color.rgb(255, 255, 255, 0))));
        graphics.fillRect(0, 0, FIELD, FIELD_HEIGHT);
        graphics.setFill(new LinearGradient(
                0,
                0,
                0,
                1,
                true,
                CycleMethod.NO_CYCLE,
                new Stop(0, javafx.scene.paint.Color.rgb(0, 0, 0, 0)),
                new Stop(1, javafx.scene.paint.Color.BLACK)));
        graphics.fillRect(0, 0, FIELD, FIELD_HEIGHT);
        double x = saturation * FIELD;
        double y = (1 - brightness) * FIELD_HEIGHT;
        graphics.setStroke(javafx.scene.paint.Color.BLACK);
        graphics.strokeOval(x - 5, y - 5, 10, 10);
        graphics.setStroke(javafx.scene.paint.Color.WHITE);
        graphics.strokeOval(x - 4, y - 4, 8, 8);
    }

    private static Color contract(javafx.scene.paint.Color colour) {
        return new Color((float) colour.getRed(), (float) colour.getGreen(), (float) colour.getBlue(), (float)
                colour.getOpacity());
    }

    private void ask() {
        Task current = task;
        if (current == null || !box.isVisible()) {
            return;
        }
        Span at = new Span(current.colour.from(), current.colour.to());
        current.provider()
                .filter(_ -> current.holds())
                .ifPresent(provider -> answers.ask(
                        provider.writings(current.revision(), at, contract(now())),
                        this::list,
                        failure -> list(List.of())));
    }

    private void list(List<ColorWriting> found) {
        int selected = Math.max(0, ways.getSelectionModel().getSelectedIndex());
        ways.getItems().setAll(found);
        ways.getSelectionModel().select(Math.min(selected, Math.max(0, found.size() - 1)));
        fit();
    }

    private void take(@Nullable ColorWriting way) {
        Task current = task;
        if (way == null || current == null) {
            return;
        }
        close();
        if (current.holds()) {
            TextOffers.write(
                    current.file, List.of(way.edit()), dev.atoll.core.change.ChangeSet.empty(current.text.length()));
        }
    }

    private final class Cell extends ListCell<ColorWriting> {
        Cell() {
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    take(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable ColorWriting way, boolean empty) {
            super.updateItem(way, empty);
            setText(way == null || empty ? null : way.label());
        }
    }
}
