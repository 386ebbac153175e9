package dev.atoll.app.window;

import dev.atoll.api.feature.Severity;
import dev.atoll.app.focus.Tip;
import dev.atoll.app.panel.problems.SeverityIcon;
import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.Encoding;
import dev.atoll.core.edit.IndentStyle;
import dev.atoll.core.state.DocumentState;
import dev.atoll.core.text.LineBreak;
import dev.atoll.core.text.Position;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The bar at the window's foot: problems and extensions on the left, the caret and the file on the right.
final class StatusBar {
    private final Button errors = new Button("0", SeverityIcon.of(Severity.ERROR));
    private final Button warnings = new Button("0", SeverityIcon.of(Severity.WARNING));
    private final Label keys = new Label();
    private final Label extensions = new Label();
    private final Label place = new Label();
    private final Label indentation = new Label();
    private final Label encoding = new Label();
    private final Label lineBreak = new Label();
    private final Label language = new Label();
    private final HBox node;
    private @Nullable Written written;

    /// @param run runs a command by name
    /// @param items what extensions show
    StatusBar(Consumer<String> run, Node items) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        node = new HBox(errors, warnings, keys, extensions, gap, place, indentation, encoding, lineBreak, language);
        node.getStyleClass().add("status-bar");
        errors.setOnAction(_ -> run.accept("view.problems"));
        warnings.setOnAction(_ -> run.accept("view.problems"));
        errors.setFocusTraversable(false);
        warnings.setFocusTraversable(false);
        extensions.setMinWidth(0);
        keys.setMinWidth(Region.USE_PREF_SIZE);
        showKeys("");
        for (Node label : node.getChildren()) {
            label.getStyleClass().add("status-item");
        }
        node.getChildren().add(node.getChildren().indexOf(gap), items);
        chooses(place, Words.of("window.line-and-column-of-the"), () -> run.accept("go.line"));
        chooses(indentation, Words.of("window.the-files-indentation"), () -> run.accept("file.indentation"));
        chooses(encoding, Words.of("window.the-files-encoding"), () -> run.accept("file.encoding"));
        chooses(lineBreak, Words.of("window.the-files-line-breaks"), () -> run.accept("file.line-breaks"));
        chooses(language, Words.of("window.the-files-language"), () -> run.accept("file.language"));
        for (Button button : new Button[] {errors, warnings}) {
            Tip.on(button, button::getAccessibleText);
        }
    }

    private static void chooses(Label fact, String words, Runnable other) {
        fact.setMinWidth(Region.USE_PREF_SIZE);
        fact.setAccessibleRole(AccessibleRole.BUTTON);
        fact.setOnMouseClicked(_ -> other.run());
        Tip.on(fact, words);
    }

    private List<Label> facts() {
        return List.of(place, indentation, encoding, lineBreak, language);
    }

    Pane node() {
        return node;
    }

    /// Tells of a file.
    void show(FileTab tab) {
        DocumentState state = tab.document().state();
        count(errors, tab.file().findings().problems().count(Severity.ERROR), Severity.ERROR);
        count(warnings, tab.file().findings().problems().count(Severity.WARNING), Severity.WARNING);
        Position caret =
                state.text().position(tab.view().state().selection().primary().head());
        place.setText(
                Words.of("window.ln-col", String.valueOf(caret.line() + 1), String.valueOf(caret.character() + 1)));
        Written now = new Written(
                tab.view().options().rules().indent(),
                tab.file().encoding(),
                state.lineBreaks().main(),
                state.lineBreaks().isMixed(),
                tab.file().kind().title());
        if (!now.equals(written)) {
            written = now;
            show(now);
        }
    }

    /// How a file is written, which most keys leave as it is.
    private record Written(
            IndentStyle indent, Encoding encoding, LineBreak lineBreak, boolean mixed, String language) {}

    private void show(Written file) {
        indentation.setText(FileModes.title(file.indent));
        encoding.setText(file.encoding.label());
        lineBreak.setText(
                file.mixed ? Words.of("window.line-break-and-others", file.lineBreak.name()) : file.lineBreak.name());
        language.setText(file.language);
    }

    /// Tells of something that is no text.
    void tell(String facts) {
        place.setText(facts);
    }

    /// No file is open.
    void clear() {
        count(errors, 0, Severity.ERROR);
        count(warnings, 0, Severity.WARNING);
        written = null;
        facts().forEach(label -> label.setText(""));
    }

    /// How the extensions do; empty when there is nothing to say.
    void showExtensions(String sentence) {
        extensions.setText(sentence);
        extensions.setTooltip(sentence.isEmpty() ? null : new Tooltip(sentence));
    }

    /// Keys that were pressed and may go on; empty when there are none.
    void showKeys(String words) {
        keys.setText(words);
        keys.setVisible(!words.isEmpty());
        keys.setManaged(!words.isEmpty());
    }

    private static void count(Button button, long count, Severity severity) {
        String number = Long.toString(count);
        if (!number.equals(button.getText())) {
            String words = words(count, severity);
            button.setText(number);
            button.setAccessibleText(words);
            button.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("some"), count > 0);
        }
    }

    /// None is said without a number: a start says it, and should not read how the system writes numbers.
    private static String words(long count, Severity severity) {
        boolean errors = severity == Severity.ERROR;
        if (count == 0) {
            return errors ? Words.of("window.no-errors") : Words.of("window.no-warnings");
        }
        return errors ? Words.of("window.errors", count) : Words.of("window.warnings", count);
    }
}
