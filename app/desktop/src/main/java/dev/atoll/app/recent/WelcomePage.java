package dev.atoll.app.recent;

import dev.atoll.app.focus.Keyboard;
import dev.atoll.app.keymap.KeyChoices;
import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.Roots;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What stands where no file is open: how to begin, and what was opened lately and is not open now.
public final class WelcomePage {
    private static final int MOST_OF_A_KIND = 6;
    private static final double WIDTH = 420;

    private record Begin(String words, String command) {}

    private static final List<Begin> BEGINNINGS = List.of(
            new Begin(Words.of("recent.new-file"), "file.new"),
            new Begin(Words.of("recent.open-file"), "file.open"),
            new Begin(Words.of("recent.open-folder"), "file.open-folder"),
            new Begin(Words.of("recent.all-commands"), "palette.open"));

    private final KeyChoices keymap;
    private final Consumer<String> run;
    private final Recents recents;
    private final Consumer<Path> open;
    private final VBox column = new VBox();
    private final ScrollPane node = new ScrollPane();
    private Roots roots = Roots.none();

    /// @param keymap tells the keys
    /// @param run runs a command by name
    /// @param recents what was opened lately
    /// @param open opens a file or folder
    public WelcomePage(KeyChoices keymap, Consumer<String> run, Recents recents, Consumer<Path> open) {
        this.keymap = keymap;
        this.run = run;
        this.recents = recents;
        this.open = open;
        column.getStyleClass().add("welcome-column");
        column.setMaxWidth(WIDTH);
        VBox middle = new VBox(column);
        middle.setAlignment(Pos.CENTER);
        middle.getStyleClass().add("welcome-middle");
        node.setContent(middle);
        node.setFitToWidth(true);
        node.setFitToHeight(true);
        node.setFocusTraversable(false);
        node.getStyleClass().add("welcome-page");
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        keymap.onChange(this::fill);
        recents.onChange(this::fill);
        fill();
    }

    /// What fills the place of the text.
    public Node node() {
        return node;
    }

    /// Gives the first of what can be done the keyboard.
    public void requestFocus() {
        rows().getFirst().requestFocus();
    }

    /// These folders are open now, and need not be offered.
    public void folders(Roots open) {
        if (!roots.equals(open)) {
            roots = open;
            fill();
        }
    }

    private void fill() {
        boolean had = Keyboard.isIn(node);
        List<Node> rows = new ArrayList<>();
        rows.add(heading(Words.of("recent.begin")));
        BEGINNINGS.forEach(begin -> rows.add(
                row(begin.words(), keymap.label(begin.command()), begin.words(), () -> run.accept(begin.command()))));
        addPlaces(Words.of("recent.recent-folders"), true, rows);
        addPlaces(Words.of("recent.recent-files"), false, rows);
        column.getChildren().setAll(rows);
        if (had) {
            requestFocus();
        }
    }

    private void addPlaces(String heading, boolean folders, List<Node> rows) {
        List<RecentPlace> places = recents.places().stream()
                .filter(place -> place.folder() == folders)
                .filter(place -> !folders || !roots.folders().contains(place.path()))
                .limit(MOST_OF_A_KIND)
                .toList();
        if (!places.isEmpty()) {
            rows.add(heading(heading));
        }
        places.forEach(place -> rows.add(row(
                place.name(),
                place.around(),
                Words.of("recent.place-in", place.name(), place.around()),
                () -> open.accept(place.path()))));
    }

    private static Label heading(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("welcome-heading");
        return label;
    }

    private static Button row(String words, String hint, String spoken, Runnable effect) {
        Label name = new Label(words);
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label muted = new Label(hint);
        muted.getStyleClass().add("muted");
        muted.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        muted.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox both = new HBox(12, name, gap, muted);
        both.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button(null, both);
        button.getStyleClass().add("welcome-row");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        both.prefWidthProperty().bind(button.widthProperty().subtract(16));
        button.setAccessibleText(spoken);
        button.setOnAction(_ -> effect.run());
        return button;
    }

    private List<Button> rows() {
        return column.getChildren().stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .toList();
    }

    private void key(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        List<Button> rows = rows();
        for (int i = 0; i < rows.size() && step != 0; i++) {
            if (rows.get(i).isFocused()) {
                rows.get(Math.floorMod(i + step, rows.size())).requestFocus();
                event.consume();
                return;
            }
        }
        if (event.getCode() == KeyCode.ENTER) {
            rows.stream().filter(Node::isFocused).findFirst().ifPresent(Button::fire);
            event.consume();
        }
    }
}
