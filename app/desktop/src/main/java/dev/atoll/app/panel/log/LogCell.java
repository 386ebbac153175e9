package dev.atoll.app.panel.log;

import dev.atoll.app.feature.Figures;
import dev.atoll.app.words.Words;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// An entry in the list: when, how much it matters, whose, and the whole of its text, in as many lines as it takes. Its
/// detail begins under it while it is selected.
final class LogCell extends ListCell<LogEntry> {
    private static final double SOURCE = 152;
    private static final int DETAIL_LINES = 6;

    private final Function<LogSource, String> names;
    private @Nullable HBox row;

    LogCell(Function<LogSource, String> names) {
        this.names = names;
        // as wide as the list and no wider: texts are wrapped
        setPrefWidth(0);
        selectedProperty().addListener(_ -> draw());
    }

    @Override
    protected void updateItem(@Nullable LogEntry entry, boolean none) {
        super.updateItem(entry, none);
        draw();
    }

    @Override
    protected double computePrefHeight(double width) {
        if (row == null) {
            return super.computePrefHeight(width);
        }
        double inside = (width < 0 ? getWidth() : width) - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + row.prefHeight(Math.max(1, inside)) + snappedBottomInset();
    }

    private void draw() {
        LogEntry entry = getItem();
        row = isEmpty() || entry == null ? null : row(entry);
        setGraphic(row);
        setAccessibleText(
                row == null || entry == null
                        ? null
                        : Words.of(
                                "panel.log.entry",
                                LevelIcon.word(entry.level()),
                                names.apply(entry.source()),
                                entry.text()));
    }

    private HBox row(LogEntry entry) {
        Label time = label(Figures.clock(entry.time()), "log-time");
        time.setMinWidth(Region.USE_PREF_SIZE);
        Label source = label(names.apply(entry.source()), "log-source");
        source.setMinWidth(SOURCE);
        source.setMaxWidth(SOURCE);
        VBox words = new VBox(wrapped(entry.text(), "log-text"));
        if (!entry.detail().isEmpty() && isSelected()) {
            words.getChildren().add(detail(entry.detail()));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        HBox whole = new HBox(8, time, LevelIcon.of(entry.level()), source, words);
        if (!entry.detail().isEmpty() && !isSelected()) {
            whole.getChildren().add(aside(Words.of("panel.log.select-for-details")));
        }
        if (entry.times() > 1) {
            whole.getChildren().add(aside(Words.of("panel.log.times", entry.times())));
        }
        whole.getStyleClass().add("log-row");
        return whole;
    }

    /// The first lines of a detail; the whole of it is in the log as a text.
    private static Label detail(String detail) {
        List<String> lines = detail.lines().toList();
        String shown = lines.stream().limit(DETAIL_LINES).collect(Collectors.joining("\n"));
        Label label = label(lines.size() > DETAIL_LINES ? shown + "\n    …" : shown, "log-detail");
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMinWidth(0);
        return label;
    }

    private static Label aside(String words) {
        Label label = label(words, "muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label wrapped(String words, String look) {
        Label label = label(words, look);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label label(String words, String look) {
        Label label = new Label(words);
        label.getStyleClass().add(look);
        return label;
    }
}
