package dev.atoll.app.panel.search;

import dev.atoll.app.recent.Sought;
import dev.atoll.app.search.FoundFile;
import dev.atoll.app.search.FoundPlace;
import dev.atoll.app.words.Words;
import dev.atoll.core.search.Replacement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What is looked for in the folder, and the matches by file. Enter or a click goes to one, Space leaves one out of a
/// replacement, Left and Right close and open a file.
final class SearchPanel {
    private static final double ROW = 24;
    private static final double HEIGHT = 300;
    private static final String EMPTY = Words.of("panel.search.type-what-to-look-for");

    private final SearchModel model;
    private final Actions actions;
    private final Choice choice = new Choice();
    private final SearchFields fields;
    private final Label summary = new Label();
    private final Label empty = new Label(EMPTY);
    private final ListView<SearchRow> list = new ListView<>();
    private final VBox node = new VBox();
    private final Set<String> closed = new HashSet<>();
    private String news = "";

    /// What the panel leads to.
    ///
    /// @param go goes to a match
    /// @param replace replaces all chosen matches
    record Actions(Consumer<SearchRow.Hit> go, Runnable replace) {}

    /// @param sought what was typed before
    SearchPanel(SearchModel model, Actions actions, Sought sought) {
        this.model = model;
        this.actions = actions;
        fields = new SearchFields(new Typing(), sought);
        summary.getStyleClass().addAll("muted", "panel-summary");
        empty.getStyleClass().add("empty-state");
        empty.setWrapText(true);
        empty.setMouseTransparent(true);
        list.setFixedCellSize(ROW);
        list.setCellFactory(
                _ -> new SearchCell(new SearchCell.Offer(choice, this::replacement, this::toggle, this::enter)));
        list.setAccessibleText(Words.of("panel.search.matches-in-the-folder"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        StackPane body = new StackPane(list, empty);
        body.getStyleClass().add("panel");
        VBox.setVgrow(body, Priority.ALWAYS);
        node.getStyleClass().addAll("panel", "search-panel");
        node.getChildren().addAll(fields.node(), summary, body);
        node.setPrefHeight(HEIGHT);
        update();
    }

    private final class Typing implements SearchFields.Reader {
        @Override
        public void typed() {
            if (fields.wanted().equals(model.wanted())) {
                // only what takes the place of matches is another
                list.refresh();
                update();
            } else {
                news = "";
                choice.clear();
                closed.clear();
                model.look(fields.wanted());
            }
        }

        @Override
        public void entered() {
            fields.remember();
            focusList();
        }

        @Override
        public void replace() {
            replaceAll();
        }
    }

    Node node() {
        return node;
    }

    /// Gives the line to type in the keyboard.
    ///
    /// @param replacing whether to offer replacing; if not, it stays as it is
    /// @param wanted what to look for; if empty, the same as before
    void open(boolean replacing, String wanted) {
        if (replacing != fields.offersReplacing()) {
            fields.offerReplacing(replacing);
            list.refresh();
            update();
        }
        // a field takes letters once it has its skin, which it gets with its style: here, not in the next pulse
        node.applyCss();
        fields.requestFocus(wanted);
    }

    private void focusList() {
        if (!list.getItems().isEmpty()) {
            if (list.getSelectionModel().isEmpty()) {
                select(firstHit());
            }
            list.requestFocus();
        }
    }

    private int firstHit() {
        return list.getItems().size() > 1 && list.getItems().get(1) instanceof SearchRow.Hit ? 1 : 0;
    }

    /// Tells what came of a replacement, until something else is looked for.
    void say(String sentence) {
        news = sentence;
        choice.clear();
        update();
    }

    /// The files with the matches that are replaced.
    List<FoundFile> chosen() {
        return model.files().stream()
                .map(file -> new FoundFile(file.path(), choice.of(file), file.print()))
                .filter(file -> !file.places().isEmpty())
                .toList();
    }

    Replacement replacement() {
        return fields.replacement();
    }

    private Optional<String> replacement(FoundPlace place) {
        return fields.offersReplacing() ? Optional.of(fields.replacement().of(place.match())) : Optional.empty();
    }

    boolean offersReplacing() {
        return fields.offersReplacing();
    }

    /// Shows what was found by now.
    void update() {
        SearchRow selected = list.getSelectionModel().getSelectedItem();
        List<SearchRow> rows = rows();
        if (!rows.equals(list.getItems())) {
            list.getItems().setAll(rows);
            int index = selected == null ? -1 : rows.indexOf(selected);
            if (index >= 0) {
                list.getSelectionModel().select(index);
            } else {
                list.getSelectionModel().clearSelection();
            }
        }
        empty.setVisible(rows.isEmpty());
        empty.setText(!model.mistake().isEmpty() ? model.mistake() : !model.searched() ? EMPTY : SearchWords.of(model));
        summary.setText(news.isEmpty() ? SearchWords.of(model) : news);
        summary.setVisible(!rows.isEmpty() || !news.isEmpty());
        summary.setManaged(summary.isVisible());
        int places =
                model.files().stream().mapToInt(file -> choice.of(file).size()).sum();
        fields.canReplace(
                places,
                !model.idle()
                        ? Words.of("panel.search.wait-until-all-files-are")
                        : model.tally().cut() ? Words.of("panel.search.there-are-too-many-matches") : "");
    }

    /// Whether matches can be replaced now.
    boolean canReplace() {
        return fields.offersReplacing() && model.idle() && !model.tally().cut() && !chosen().isEmpty();
    }

    private List<SearchRow> rows() {
        List<SearchRow> rows = new ArrayList<>();
        for (FoundFile file : model.files()) {
            boolean open = !closed.contains(file.path());
            rows.add(new SearchRow.Head(file, open));
            if (open) {
                file.places().forEach(place -> rows.add(new SearchRow.Hit(file.path(), place)));
            }
        }
        return rows;
    }

    /// Goes to the match that comes so many behind the selected one, around the end.
    void step(int steps) {
        closed.clear();
        update();
        List<SearchRow> rows = list.getItems();
        int at = list.getSelectionModel().getSelectedIndex();
        int index = at < 0 ? (steps > 0 ? -1 : 0) : at;
        do {
            index = Math.floorMod(index + steps, rows.size());
        } while (!(rows.get(index) instanceof SearchRow.Hit));
        select(index);
        enter(rows.get(index));
    }

    private void select(int index) {
        list.getSelectionModel().select(index);
        list.scrollTo(Math.max(0, index - 2));
    }

    private void enter(SearchRow row) {
        switch (row) {
            case SearchRow.Hit hit -> {
                fields.remember();
                actions.go().accept(hit);
            }
            case SearchRow.Head head -> open(head, !head.open());
        }
    }

    private void open(SearchRow.Head head, boolean open) {
        var _ = open
                ? closed.remove(head.file().path())
                : closed.add(head.file().path());
        int index = list.getItems().indexOf(head);
        update();
        list.getSelectionModel().select(index);
    }

    private void replaceAll() {
        fields.remember();
        actions.replace().run();
    }

    private void toggle(SearchRow row) {
        choice.toggle(row);
        list.refresh();
        update();
    }

    private void key(KeyEvent event) {
        SearchRow row = list.getSelectionModel().getSelectedItem();
        KeyCode code = event.getCode();
        if (row == null) {
            return;
        }
        if (code == KeyCode.ENTER && event.isShortcutDown() && fields.offersReplacing()) {
            replaceAll();
        } else if (code == KeyCode.ENTER) {
            enter(row);
        } else if (code == KeyCode.SPACE && fields.offersReplacing()) {
            toggle(row);
        } else if (code == KeyCode.LEFT && row instanceof SearchRow.Hit) {
            int index = list.getSelectionModel().getSelectedIndex();
            while (list.getItems().get(index) instanceof SearchRow.Hit) {
                index--;
            }
            select(index);
        } else if (row instanceof SearchRow.Head head && (code == KeyCode.LEFT || code == KeyCode.RIGHT)) {
            open(head, code == KeyCode.RIGHT);
        } else {
            return;
        }
        event.consume();
    }
}
