package dev.atoll.app.panel.search;

import dev.atoll.app.focus.Tip;
import dev.atoll.app.recent.FieldPast;
import dev.atoll.app.recent.Sought;
import dev.atoll.app.recent.Switches;
import dev.atoll.app.words.Words;
import dev.atoll.core.search.Query;
import dev.atoll.core.search.Replacement;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The lines of the panel in which is typed what to look for, where, and what takes its place.
///
/// Up and Down walk through what was typed into a line before; Enter leads to the list.
final class SearchFields {
    /// What is done with what is typed.
    interface Reader {
        /// Something else is typed.
        void typed();

        /// The user goes on to the list.
        void entered();

        /// All chosen matches are to be replaced.
        void replace();
    }

    private final Reader reader;
    private final TextField field = field(Words.of("panel.search.find-in-the-folder"), "wide");
    private final ToggleButton matchCase =
            toggle(Words.of("panel.search.case"), Words.of("panel.search.tell-capital-letters-from-small"));
    private final ToggleButton words =
            toggle(Words.of("panel.search.word"), Words.of("panel.search.find-whole-words-only"));
    private final ToggleButton regex =
            toggle(Words.of("panel.search.regex"), Words.of("panel.search.read-the-search-as-a"));
    private final TextField include = field(Words.of("panel.search.only-in-java-src"), "narrow");
    private final TextField exclude = field(Words.of("panel.search.not-in-docs-md"), "narrow");
    private final TextField template = field(Words.of("panel.search.replace-with"), "wide");
    private final ToggleButton keepCase =
            toggle(Words.of("panel.search.keep-case"), Words.of("panel.search.write-capital-letters-where-the"));
    private final Button replace = new Button(Words.of("panel.search.replace"));
    private final HBox replacing = row(template, keepCase, replace);
    private final VBox node = new VBox(row(field, matchCase, words, regex, include, exclude), replacing);

    private final List<FieldPast> past;

    /// @param sought what was typed before
    SearchFields(Reader reader, Sought sought) {
        this.reader = reader;
        past = List.of(
                new FieldPast(field, sought, new Switches(regex, matchCase, words)),
                new FieldPast(include, sought, Sought.Field.INCLUDED),
                new FieldPast(exclude, sought, Sought.Field.EXCLUDED),
                new FieldPast(template, sought, Sought.Field.REPLACEMENT));
        node.getStyleClass().addAll("find-bar", "search-fields");
        replace.setMinWidth(Region.USE_PREF_SIZE);
        replace.setTooltip(new Tooltip(Words.of("panel.search.replace-every-match-that-is")));
        replace.setOnAction(_ -> reader.replace());
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        offerReplacing(false);
    }

    private static HBox row(Node... parts) {
        HBox row = new HBox(parts);
        row.getStyleClass().add("find-row");
        return row;
    }

    private TextField field(String words, String width) {
        TextField typed = new TextField();
        typed.setPromptText(words);
        typed.setAccessibleText(words);
        typed.getStyleClass().add(width);
        HBox.setHgrow(typed, Priority.SOMETIMES);
        typed.textProperty().addListener(_ -> reader.typed());
        return typed;
    }

    private ToggleButton toggle(String word, String meaning) {
        ToggleButton button = new ToggleButton(word);
        Tip.on(button, meaning);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.selectedProperty().addListener(_ -> reader.typed());
        return button;
    }

    Node node() {
        return node;
    }

    Wanted wanted() {
        Query query = new Query(field.getText(), regex.isSelected(), matchCase.isSelected(), words.isSelected());
        return new Wanted(query, include.getText(), exclude.getText());
    }

    Replacement replacement() {
        return new Replacement(template.getText(), regex.isSelected(), keepCase.isSelected());
    }

    boolean offersReplacing() {
        return replacing.isVisible();
    }

    void offerReplacing(boolean offered) {
        replacing.setVisible(offered);
        replacing.setManaged(offered);
    }

    /// Says how many matches are replaced, or why none can be.
    void canReplace(int places, String reason) {
        replace.setText(
                places > 0
                        ? Words.of("panel.search.replace-matches", SearchWords.matches(places))
                        : Words.of("panel.search.replace"));
        replace.setDisable(places == 0 || !reason.isEmpty());
        replace.getTooltip().setText(reason.isEmpty() ? Words.of("panel.search.replace-every-match-that-is") : reason);
    }

    /// Gives the line for what to look for the keyboard.
    ///
    /// @param wanted what to look for; if empty, the same as before
    void requestFocus(String wanted) {
        if (!wanted.isEmpty()) {
            field.setText(regex.isSelected() ? quoted(wanted) : wanted);
        }
        field.requestFocus();
        field.selectAll();
    }

    private static String quoted(String chars) {
        return chars.replaceAll("[\\\\^$.|?*+()\\[\\]{}]", "\\\\$0");
    }

    /// Keeps what is typed, for later.
    void remember() {
        past.forEach(FieldPast::keep);
    }

    private void key(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown() && offersReplacing()) {
            event.consume();
            reader.replace();
        } else if (event.getCode() == KeyCode.ENTER && plain && event.getTarget() instanceof TextField) {
            event.consume();
            reader.entered();
        }
    }
}
