package dev.atoll.app.window;

import dev.atoll.api.feature.Severity;
import dev.atoll.api.log.LogLevel;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.command.Command;
import dev.atoll.app.panel.log.LogSource;
import dev.atoll.app.panel.log.WindowLog;
import dev.atoll.app.panel.problems.SeverityIcon;
import dev.atoll.app.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What the window says to the user, as cards in the lower right corner that stay until they are dismissed, and as
/// entries of the log, where they stay.
final class Notices {
    private static final int MOST = 4;
    private static final double WIDTH = 400;

    private final VBox cards = new VBox(8);
    private final WindowLog log = new WindowLog();
    private Runnable showLog = () -> {};

    Notices() {
        cards.getStyleClass().add("notices");
        cards.setAlignment(Pos.BOTTOM_RIGHT);
        cards.setPickOnBounds(false);
        cards.setMaxSize(WIDTH, javafx.scene.layout.Region.USE_PREF_SIZE);
        StackPane.setAlignment(cards, Pos.BOTTOM_RIGHT);
    }

    Node node() {
        return cards;
    }

    /// All that was said, and more.
    WindowLog log() {
        return log;
    }

    /// Offers the log from now on to who is told of a mistake in the application itself.
    void offerLog(Runnable show) {
        showLog = show;
    }

    /// Tells of a mistake in the application itself.
    ///
    /// @param where what was being done
    void bug(String where, Throwable bug) {
        String sentence = Words.of("window.went-wrong-inside-atoll-your", where, bug);
        log.write(sentence, bug);
        put(Severity.ERROR, sentence, List.of(new Remedy(Words.of("window.show-the-log"), showLog)));
    }

    /// Tells of one in a command.
    void bug(Command command, Throwable bug) {
        bug(Words.of("window.the-command", command.title()), bug);
    }

    /// Something to do about what is said.
    record Remedy(String words, Runnable effect) {}

    /// Says something, unless it is being said already.
    void say(Severity severity, String sentence, Remedy... remedies) {
        log.write(level(severity), LogSource.ATOLL, sentence);
        put(severity, sentence, List.of(remedies));
    }

    /// Says something that an extension says, or about one, unless it is being said already.
    void say(ExtensionId about, Severity severity, String sentence, Remedy... remedies) {
        log.write(level(severity), LogSource.of(about), sentence);
        put(severity, sentence, List.of(remedies));
    }

    private static LogLevel level(Severity severity) {
        return switch (severity) {
            case ERROR -> LogLevel.ERROR;
            case WARNING -> LogLevel.WARNING;
            case INFORMATION, HINT -> LogLevel.INFO;
        };
    }

    private void put(Severity severity, String sentence, List<Remedy> remedies) {
        boolean said = cards.getChildren().stream().anyMatch(card -> sentence.equals(card.getUserData()));
        if (said) {
            return;
        }
        if (cards.getChildren().size() == MOST) {
            cards.getChildren().removeFirst();
        }
        cards.getChildren().add(card(severity, sentence, remedies));
    }

    /// Takes back what holds no more.
    void unsay(String sentence) {
        cards.getChildren().removeIf(card -> sentence.equals(card.getUserData()));
    }

    /// Whether anything is said, and takes the newest back.
    boolean dismissLast() {
        if (cards.getChildren().isEmpty()) {
            return false;
        }
        cards.getChildren().removeLast();
        return true;
    }

    private Node card(Severity severity, String sentence, List<Remedy> remedies) {
        Label text = new Label(sentence);
        text.setWrapText(true);
        text.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        VBox words = new VBox(8, text);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button dismiss = new Button(null, new FontIcon("bi-x"));
        dismiss.getStyleClass().add("icon-button");
        dismiss.setAccessibleText(Words.of("window.dismiss"));
        HBox card = new HBox(12, SeverityIcon.of(severity), words, dismiss);
        card.getStyleClass().add("notice");
        card.setUserData(sentence);
        card.setMaxWidth(WIDTH);
        dismiss.setOnAction(_ -> cards.getChildren().remove(card));
        if (!remedies.isEmpty()) {
            HBox buttons = new HBox(8);
            for (Remedy remedy : remedies) {
                Button button = new Button(remedy.words());
                button.setMnemonicParsing(false);
                button.setOnAction(_ -> {
                    cards.getChildren().remove(card);
                    remedy.effect().run();
                });
                buttons.getChildren().add(button);
            }
            words.getChildren().add(buttons);
        }
        return card;
    }
}
