package dev.atoll.app.navigate.jump;

import dev.atoll.api.document.DocumentRef;
import dev.atoll.api.document.Place;
import dev.atoll.app.concurrent.LatestOnly;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.document.Document;
import dev.atoll.app.editor.Decorations;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.editor.Glow;
import dev.atoll.app.editor.Reveal;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.focus.Keyboard;
import dev.atoll.app.navigate.ask.Floating;
import dev.atoll.app.words.Words;
import dev.atoll.core.range.Range;
import dev.atoll.core.range.RangeSet;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.state.DocumentState;
import dev.atoll.core.text.Text;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Several places to choose from under the line that they were asked from, with the text around the selected one.
/// Enter or a double click goes there, Escape goes back to the text.
final class Peek {
    private static final double HEIGHT = 240;
    private static final double WIDEST = 860;
    private static final double LIST_WIDTH = 300;
    private static final double ROW = 24;

    private final Bench bench;
    private final BorderPane box = new BorderPane();
    private final StackPane preview = new StackPane();
    private final Label title = new Label();
    private final ListView<Place> list = new ListView<>();
    private final Floating floating;
    private final LatestOnly reading;
    private Optional<OpenFile> origin = Optional.empty();
    private Subscription ending = Subscription.none();

    Peek(Bench bench) {
        this.bench = bench;
        reading = new LatestOnly(bench.ui());
        Label hint = new Label(Words.of("navigate.jump.enter-goes-there-escape-goes"));
        hint.getStyleClass().add("muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, title, gap, hint);
        head.getStyleClass().addAll("row", "panel-head");
        list.setFixedCellSize(ROW);
        list.setPrefWidth(LIST_WIDTH);
        list.setCellFactory(_ -> new Cell());
        list.setAccessibleText(Words.of("navigate.jump.places"));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, place) -> look(place));
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                go();
            }
        });
        Keyboard.onLeft(list, this::close);
        box.getStyleClass().addAll("floating", "peek", "panel");
        box.setTop(head);
        box.setCenter(preview);
        box.setRight(list);
        box.setPrefHeight(HEIGHT);
        box.setMinWidth(0);
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        preview.setMouseTransparent(true);
        preview.getStyleClass().add("preview");
        preview.setMinSize(0, 0);
        floating = new Floating(bench, box);
    }

    /// Shows places.
    ///
    /// @param file where they were asked from
    /// @param at the offset there
    void show(OpenFile file, int at, List<Place> places) {
        close();
        Set<DocumentRef> files = new HashSet<>();
        places.forEach(place -> files.add(place.in()));
        title.setText(
                places.size() == 1
                        ? Words.of(
                                "navigate.jump.1-place-in",
                                bench.name(places.getFirst().in()))
                        : Words.of("navigate.jump.places-in-files", places.size(), files.size()));
        list.getItems().setAll(places);
        double width = Math.min(WIDEST, file.view().node().getLayoutBounds().getWidth() - 40);
        if (!floating.show(file.view(), at, width)) {
            bench.go(places.getFirst());
            return;
        }
        origin = Optional.of(file);
        list.requestFocus();
        list.getSelectionModel().selectFirst();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            go();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
            bench.focusText();
        }
    }

    private void go() {
        Place place = list.getSelectionModel().getSelectedItem();
        if (place != null) {
            close();
            bench.go(place);
        }
    }

    private void look(@Nullable Place place) {
        if (place != null && floating.shown()) {
            reading.ask(
                    bench.text(place.in()),
                    text -> look(place, text),
                    failure -> words(String.valueOf(failure.getMessage())));
        }
    }

    private void look(Place place, Text text) {
        ending.close();
        EditorView view = bench.view(new Document(DocumentState.of(text)));
        view.node().setFocusTraversable(false);
        Optional<OpenFile> open = bench.find(place.in());
        origin.ifPresent(file -> view.configure(file.view().options().withSteadyCaret()));
        int from = Math.min(place.target().start(), text.length());
        int to = Math.clamp(place.target().end(), from, text.length());
        RangeSet<Glow> target = RangeSet.of(List.of(new Range<>(from, to, Glow.WRITE)));
        preview.getChildren().setAll(view.node());
        open.ifPresent(file -> view.decorate(_ -> colours(file.view().decorations())));
        view.decorate(shown -> shown.withGlows("peek", target));
        // only what is laid out can be centred
        preview.applyCss();
        preview.layout();
        view.select(Selection.caret(from));
        view.reveal(from, Reveal.CENTER);
        ending = view::close;
    }

    private static Decorations colours(Decorations all) {
        return Decorations.none().withHighlights(all.highlights());
    }

    private void words(String sentence) {
        ending.close();
        ending = Subscription.none();
        Label label = new Label(sentence);
        label.getStyleClass().add("empty-state");
        label.setWrapText(true);
        preview.getChildren().setAll(label);
    }

    /// Another file is shown.
    void shown(Optional<OpenFile> file) {
        if (!file.equals(origin)) {
            close();
        }
    }

    /// Closes it.
    ///
    /// @return whether it was open
    boolean close() {
        boolean open = floating.shown();
        floating.hide();
        reading.close();
        ending.close();
        ending = Subscription.none();
        preview.getChildren().clear();
        origin = Optional.empty();
        return open;
    }

    boolean settled() {
        return reading.idle();
    }

    private final class Cell extends ListCell<Place> {
        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Place place, boolean empty) {
            super.updateItem(place, empty);
            setText(null);
            if (place == null || empty) {
                setGraphic(null);
                return;
            }
            String name = bench.name(place.in());
            Label file = new Label(name.substring(name.lastIndexOf('/') + 1));
            file.setMinWidth(Region.USE_PREF_SIZE);
            Label where = new Label(
                    bench.find(place.in()).map(open -> line(open, place)).orElse(name));
            where.getStyleClass().add("muted");
            where.setMinWidth(0);
            HBox row = new HBox(8, file, where);
            row.getStyleClass().add("row");
            row.setAccessibleText(name + " " + where.getText());
            setGraphic(row);
        }

        private static String line(OpenFile open, Place place) {
            Text text = open.document().state().text();
            int line = text.lineAt(Math.min(place.target().start(), text.length()));
            return (line + 1) + ": " + text.line(line).strip();
        }
    }
}
