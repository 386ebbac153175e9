package dev.atoll.app.panel.find;

import dev.atoll.app.focus.TextButton;
import dev.atoll.app.focus.Tip;
import dev.atoll.app.recent.FieldPast;
import dev.atoll.app.recent.Sought;
import dev.atoll.app.recent.Switches;
import dev.atoll.app.words.Words;
import dev.atoll.core.search.Query;
import dev.atoll.core.search.Replacement;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The bar under the text in which a search is typed, and what takes the place of what it finds.
///
/// Enter goes to the next match, Shift+Enter to the one before, Escape back to the text. Up and Down bring back what
/// was typed into a line before, a search with its switches.
public final class FindBar {
    private final FindModel model;
    private final Around around;
    private final TextField field = new TextField();
    private final ToggleButton matchCase =
            toggle(Words.of("panel.find.case"), Words.of("panel.find.tell-capital-letters-from-small"));
    private final ToggleButton words =
            toggle(Words.of("panel.find.word"), Words.of("panel.find.find-whole-words-only"));
    private final ToggleButton regex =
            toggle(Words.of("panel.find.regex"), Words.of("panel.find.read-the-search-as-a"));
    private final Label count = new Label();
    private final Label mistake = new Label();
    private final TextField template = new TextField();
    private final ToggleButton keepCase = new ToggleButton(Words.of("panel.find.keep-case"));
    private final Button next;
    private final Button previous;
    private final Button one;
    private final Button all;
    private final HBox replacing;
    private final VBox node;
    private final FieldPast searches;
    private final FieldPast replacements;
    private boolean setting;

    /// What a bar has to do with.
    ///
    /// @param keys tells the keys of a command, for tooltips
    /// @param sought what was looked for before
    /// @param leave closes the bar and gives the keyboard back to the text
    public record Around(Function<String, Optional<String>> keys, Sought sought, Runnable leave) {}

    /// A bar that is closed.
    ///
    /// @param model the search
    public FindBar(FindModel model, Around around) {
        this.model = model;
        this.around = around;
        searches = new FieldPast(field, around.sought(), new Switches(regex, matchCase, words));
        replacements = new FieldPast(template, around.sought(), Sought.Field.REPLACEMENT);
        previous = icon("bi-arrow-up", Words.of("panel.find.previous-match"), "find.previous", sought(model::previous));
        next = icon("bi-arrow-down", Words.of("panel.find.next-match"), "find.next", sought(model::next));
        one = TextButton.of(
                Words.of("panel.find.replace"), Words.of("panel.find.replace-the-selected-match-and"), this::replace);
        all = TextButton.of(
                Words.of("panel.find.replace-all"),
                Words.of("panel.find.replace-every-match-as-one"),
                replaced(() -> model.replaceAll(replacement())));
        explain(keepCase, Words.of("panel.find.write-capital-letters-where-the"));
        replacing = row(template, keepCase, one, all);
        node = new VBox(finding(), replacing);
        node.getStyleClass().add("find-bar");
        name(field, Words.of("panel.find.find-in-this-file"));
        name(template, Words.of("panel.find.replace-with"));
        mistake.getStyleClass().add("mistake");
        mistake.setMinWidth(0);
        count.getStyleClass().add("muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        field.textProperty().addListener(_ -> look());
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        close();
        update();
    }

    private HBox finding() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = icon("bi-x", Words.of("panel.find.close-esc"), "", around.leave());
        return row(field, matchCase, words, regex, previous, next, count, mistake, gap, close);
    }

    private static HBox row(Node... parts) {
        HBox row = new HBox(parts);
        row.getStyleClass().add("find-row");
        return row;
    }

    private static void name(TextField field, String words) {
        field.setPromptText(words);
        field.setAccessibleText(words);
    }

    private ToggleButton toggle(String word, String meaning) {
        ToggleButton button = new ToggleButton(word);
        explain(button, meaning);
        button.selectedProperty().addListener(_ -> look());
        return button;
    }

    private static void explain(ToggleButton button, String meaning) {
        Tip.on(button, meaning);
        button.setMinWidth(Region.USE_PREF_SIZE);
    }

    private Button icon(String icon, String words, String command, Runnable effect) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(words);
        Tip.on(
                button,
                () -> words
                        + around.keys()
                                .apply(command)
                                .map(chord -> "  " + chord)
                                .orElse(""));
        button.setOnAction(_ -> effect.run());
        return button;
    }

    /// The bar's node. It takes no room while the bar is closed.
    public Node node() {
        return node;
    }

    /// Whether the bar is on the screen.
    public boolean isOpen() {
        return node.isVisible();
    }

    /// Whether the keyboard is in the bar.
    public boolean hasFocus() {
        return node.isFocusWithin();
    }

    /// Opens the bar and gives it the keyboard.
    ///
    /// @param replace whether to offer replacing too
    /// @param wanted what to look for; if empty, the same as before
    public void open(boolean replace, String wanted) {
        replacing.setVisible(replace);
        replacing.setManaged(replace);
        show();
        if (!wanted.isEmpty()) {
            setting = true;
            field.setText(regex.isSelected() ? quoted(wanted) : wanted);
            setting = false;
        }
        look();
        field.requestFocus();
        field.selectAll();
    }

    private static String quoted(String chars) {
        return chars.replaceAll("[\\\\^$.|?*+()\\[\\]{}]", "\\\\$0");
    }

    /// Puts the bar on the screen; the keyboard stays where it is.
    public void show() {
        node.setVisible(true);
        node.setManaged(true);
    }

    /// Takes the bar from the screen. What was looked for stays for the next time.
    public void close() {
        node.setVisible(false);
        node.setManaged(false);
    }

    /// Shows what came of the search.
    public void update() {
        count.setText(model.words());
        count.setManaged(!model.words().isEmpty());
        mistake.setText(model.mistake());
        mistake.setManaged(!model.mistake().isEmpty());
        boolean nothing = !model.hasMatches();
        if (nothing && (next.isFocused() || previous.isFocused() || one.isFocused() || all.isFocused())) {
            // the keyboard must not leave the bar with a button that is disabled
            field.requestFocus();
        }
        next.setDisable(nothing);
        previous.setDisable(nothing);
        one.setDisable(nothing);
        all.setDisable(nothing);
    }

    /// Keeps what is looked for, for later.
    public void remember() {
        searches.keep();
    }

    private Runnable sought(Runnable step) {
        return () -> {
            remember();
            step.run();
        };
    }

    private Runnable replaced(Runnable step) {
        return sought(() -> {
            replacements.keep();
            step.run();
        });
    }

    private void replace() {
        replaced(() -> model.replace(replacement())).run();
    }

    private Replacement replacement() {
        return new Replacement(template.getText(), regex.isSelected(), keepCase.isSelected());
    }

    private void look() {
        if (!setting) {
            model.look(new Query(field.getText(), regex.isSelected(), matchCase.isSelected(), words.isSelected()));
        }
    }

    private void key(KeyEvent event) {
        boolean typing = field.isFocused() || template.isFocused();
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            around.leave().run();
        } else if (event.getCode() == KeyCode.ENTER && typing) {
            event.consume();
            if (template.isFocused()) {
                replace();
            } else if (event.isShiftDown()) {
                sought(model::previous).run();
            } else {
                sought(model::next).run();
            }
        }
    }
}
