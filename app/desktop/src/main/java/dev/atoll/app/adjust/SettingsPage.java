package dev.atoll.app.adjust;

import dev.atoll.app.pick.PartButtons;
import dev.atoll.app.settings.Setting;
import dev.atoll.app.settings.Settings.Group;
import dev.atoll.app.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Settings by what they are about, their search, and for what they are set.
///
/// Belongs to the UI thread.
final class SettingsPage {
    private static final double GROUPS = 200;
    private static final double ROW = 28;

    private final BorderPane node = new BorderPane();
    private final TextField search = new TextField();
    private final CheckBox changed = new CheckBox(Words.of("adjust.only-what-is-set"));
    private final PartButtons<Where> places;
    private final ListView<String> titles = new ListView<>();
    private final VBox column = new VBox();
    private final ScrollPane scroll = new ScrollPane(column);
    private final Deeds deeds;
    private List<SettingRow<?>> rows = List.of();
    private Optional<String> group = Optional.empty();
    private boolean filling;

    /// For what things are set.
    enum Where {
        EVERYWHERE,
        FOLDER,
        LANGUAGE
    }

    /// What the page's parts do.
    ///
    /// @param look something else is to be shown
    /// @param row makes the row of a setting
    /// @param update has a row show what holds now
    /// @param file opens the user's file
    /// @param close goes back to the text
    record Deeds(
            Runnable look,
            Function<Setting<?>, SettingRow<?>> row,
            Consumer<SettingRow<?>> update,
            Runnable file,
            Runnable close) {}

    SettingsPage(Deeds deeds) {
        this.deeds = deeds;
        places = new PartButtons<>(Where.EVERYWHERE, _ -> deeds.look.run());
        for (Where where : Where.values()) {
            places.add(where, "");
        }
        titles.setFixedCellSize(ROW);
        titles.setCellFactory(_ -> new Title());
        titles.setPrefWidth(GROUPS);
        titles.setMinWidth(GROUPS);
        titles.setAccessibleText(Words.of("adjust.what-settings-are-about"));
        titles.getStyleClass().add("setting-groups");
        titles.getSelectionModel().selectedItemProperty().addListener((_, _, title) -> {
            if (!filling && title != null) {
                group = Optional.of(title);
                filling = true;
                search.clear();
                changed.setSelected(false);
                filling = false;
                deeds.look.run();
            }
        });
        column.getStyleClass().add("setting-column");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("setting-scroll");
        node.setTop(new VBox(head(), searching()));
        node.setLeft(titles);
        node.setCenter(scroll);
        node.getStyleClass().addAll("panel", "settings-page");
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::backOut);
    }

    Node node() {
        return node;
    }

    void requestFocus() {
        search.requestFocus();
    }

    private Node head() {
        Label title = new Label(Words.of("adjust.settings"));
        title.getStyleClass().add("question-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button file = new Button(Words.of("adjust.open-settings-json"));
        file.setMnemonicParsing(false);
        file.setTooltip(new Tooltip(Words.of("adjust.all-that-you-have-set")));
        file.setOnAction(_ -> deeds.file.run());
        Button close = new Button(null, new FontIcon("bi-x"));
        close.getStyleClass().add("icon-button");
        close.setAccessibleText(Words.of("adjust.close"));
        close.setTooltip(new Tooltip(Words.of("adjust.back-to-the-text-esc")));
        close.setOnAction(_ -> deeds.close.run());
        HBox head = new HBox(8, title, gap, places.node(), file, close);
        head.getStyleClass().addAll("row", "extensions-head");
        return head;
    }

    private Node searching() {
        search.setPromptText(Words.of("adjust.search-settings"));
        search.setAccessibleText(Words.of("adjust.search-settings"));
        search.textProperty().addListener(_ -> {
            if (!filling) {
                deeds.look.run();
            }
        });
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && !rows.isEmpty()) {
                event.consume();
                rows.getFirst().control().requestFocus();
            }
        });
        changed.setOnAction(_ -> deeds.look.run());
        HBox.setHgrow(search, Priority.ALWAYS);
        HBox line = new HBox(12, search, changed);
        line.getStyleClass().addAll("row", "panel-filter");
        return line;
    }

    private void backOut(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            if (search.isFocused() && !search.getText().isEmpty()) {
                search.clear();
            } else {
                deeds.close.run();
            }
        }
    }

    /// For what things are to be set.
    Where where() {
        return places.chosen();
    }

    /// What is looked for.
    String words() {
        return search.getText();
    }

    /// Whether only what is set is wanted.
    boolean onlySet() {
        return changed.isSelected();
    }

    /// The group that is chosen.
    Optional<String> group() {
        return group;
    }

    /// Says for what things can be set. What there is none of cannot be chosen.
    void offer(Optional<String> folder, Optional<String> language) {
        places.rename(Where.EVERYWHERE, Words.of("adjust.everywhere"));
        offer(Where.FOLDER, folder.map(name -> Words.of("adjust.group-in-folder", name)));
        offer(Where.LANGUAGE, language.map(name -> Words.of("adjust.group-for-language", name)));
    }

    private void offer(Where where, Optional<String> words) {
        places.rename(where, words.orElse(""));
        places.show(where, words.isPresent());
        if (words.isEmpty() && places.chosen() == where) {
            places.choose(Where.EVERYWHERE);
        }
    }

    /// Lists the groups; the chosen one stays, else the first is.
    void list(List<Group> groups) {
        List<String> all = groups.stream().map(Group::title).toList();
        if (!titles.getItems().equals(all)) {
            filling = true;
            titles.getItems().setAll(all);
            filling = false;
        }
        group = group.filter(all::contains).or(() -> all.stream().findFirst());
        filling = true;
        // what is looked for is of all groups
        if (words().isBlank() && !onlySet()) {
            group.ifPresent(titles.getSelectionModel()::select);
        } else {
            titles.getSelectionModel().clearSelection();
        }
        filling = false;
    }

    /// Shows settings. Where they are those that are shown already, only what holds of them is.
    void show(Found found) {
        List<String> places = found.groups().stream()
                .flatMap(group -> group.settings().stream())
                .map(Setting::place)
                .toList();
        if (!places.isEmpty() && rows.stream().map(SettingRow::place).toList().equals(places)) {
            rows.forEach(deeds.update);
            return;
        }
        List<Node> nodes = new ArrayList<>();
        List<SettingRow<?>> made = new ArrayList<>();
        for (Group group : found.groups()) {
            nodes.add(label(group.title(), "setting-heading"));
            group.settings().stream().map(deeds.row).forEach(row -> {
                made.add(row);
                nodes.add(row.node());
            });
        }
        if (found.more() > 0) {
            nodes.add(label(Words.of("adjust.more-search-for-further-words", found.more()), "empty-state"));
        }
        if (nodes.isEmpty()) {
            nodes.add(label(Words.of("adjust.no-setting-matches-search-for"), "empty-state"));
        }
        rows = made;
        column.getChildren().setAll(nodes);
        scroll.setVvalue(0);
    }

    /// Makes all rows anew the next time.
    void forget() {
        rows = List.of();
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    /// A group's title, cut where it is too long.
    private static final class Title extends ListCell<String> {
        Title() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable String title, boolean none) {
            super.updateItem(title, none);
            setText(title);
        }
    }
}
