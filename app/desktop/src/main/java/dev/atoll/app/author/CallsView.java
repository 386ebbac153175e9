package dev.atoll.app.author;

import dev.atoll.app.feature.Figures;
import dev.atoll.app.focus.Divided;
import dev.atoll.app.words.Words;
import dev.atoll.host.ExtensionCall;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The calls into an extension as they came, the newest last, each with a bar as long as it took beside the longest,
/// and
/// the selected one taken apart.
///
/// Belongs to the UI thread.
final class CallsView {
    private static final double ROW = 24;
    private static final double LONGEST_BAR = 48;
    private static final double SHORTEST_BAR = 2;
    private static final double SHARE = 0.56;

    private final ListView<ExtensionCall> list = new ListView<>();
    private final Label empty = new Label(Words.of("author.no-calls-yet-each-call"));
    private final CallInspector inspector;
    private final SplitPane split;
    private Duration longest = Duration.ZERO;

    /// @param again makes the selected call again
    CallsView(Runnable again) {
        inspector = new CallInspector(again);
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new Row());
        list.setAccessibleText(Words.of("author.calls"));
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, call) -> inspector.show(Optional.ofNullable(call)));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                inspector.requestFocus();
            }
        });
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-state");
        split = new Divided(new StackPane(list, empty), inspector.node());
        split.setDividerPositions(SHARE);
    }

    /// Shows calls; the selected one stays, or the newest is selected if it was before.
    Node show(List<ExtensionCall> calls) {
        if (newest() != number(calls) || calls.size() != list.getItems().size()) {
            Optional<ExtensionCall> selected = selected();
            boolean follow = selected.map(call -> call.number() == newest()).orElse(true);
            longest = calls.stream()
                    .map(ExtensionCall::time)
                    .max(Duration::compareTo)
                    .orElse(Duration.ZERO);
            list.setItems(FXCollections.observableArrayList(calls));
            if (follow) {
                selectNewest();
            } else {
                selected.ifPresent(this::select);
            }
        }
        list.setVisible(!calls.isEmpty());
        empty.setVisible(calls.isEmpty());
        return split;
    }

    private void select(ExtensionCall before) {
        list.getItems().stream()
                .filter(call -> call.number() == before.number())
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
    }

    private static long number(List<ExtensionCall> calls) {
        return calls.isEmpty() ? 0 : calls.getLast().number();
    }

    long newest() {
        return number(list.getItems());
    }

    void selectNewest() {
        list.getSelectionModel().selectLast();
        list.scrollTo(list.getItems().size() - 1);
    }

    Optional<ExtensionCall> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    void requestFocus() {
        list.requestFocus();
    }

    private final class Row extends ListCell<ExtensionCall> {
        Row() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable ExtensionCall call, boolean none) {
            super.updateItem(call, none);
            setText(null);
            setGraphic(null);
            setAccessibleText(null);
            if (call == null) {
                return;
            }
            Label function = new Label(AuthorWords.function(call));
            function.setMinWidth(0);
            Label face = new Label(AuthorWords.face(call));
            face.setMinWidth(0);
            face.getStyleClass().add("muted");
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox line = new HBox(
                    8,
                    fixed(AuthorWords.when(call), 84, "muted"),
                    function,
                    face,
                    gap,
                    bar(call),
                    fixed(Figures.time(call.time()), 56, "figure"),
                    fixed(AuthorWords.sizes(call), 100, "muted"),
                    fixed(AuthorWords.outcome(call), 68, "outcome-" + AuthorWords.outcome(call)));
            line.getStyleClass().add("row");
            setGraphic(line);
            setAccessibleText(Words.of(
                    "author.call-told",
                    AuthorWords.function(call),
                    AuthorWords.face(call),
                    Figures.time(call.time()),
                    AuthorWords.sizes(call),
                    AuthorWords.outcome(call)));
        }

        private static Label fixed(String words, double width, String style) {
            Label label = new Label(words);
            label.setMinWidth(width);
            label.setPrefWidth(width);
            label.getStyleClass().add(style);
            return label;
        }

        private Region bar(ExtensionCall call) {
            double share = longest.isZero() ? 0 : call.time().toNanos() / (double) longest.toNanos();
            Region filled = new Region();
            double width = Math.max(SHORTEST_BAR, share * LONGEST_BAR);
            filled.setMinWidth(width);
            filled.setMaxWidth(width);
            filled.getStyleClass().add("time");
            HBox box = new HBox(filled);
            box.getStyleClass().addAll("time-bar", "outcome-" + AuthorWords.outcome(call));
            box.setMinWidth(LONGEST_BAR);
            box.setMaxWidth(LONGEST_BAR);
            return box;
        }
    }
}
