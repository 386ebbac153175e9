package dev.atoll.app.window;

import dev.atoll.app.words.Words;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A question over the window that must be answered before anything else; Escape is its last answer.
final class Sheet {
    private static final double WIDTH = 440;
    private static final double WIDE = 760;

    private final StackPane shade = new StackPane();
    private Runnable afterwards = () -> {};
    private Runnable backOut = () -> {};

    Sheet() {
        shade.getStyleClass().add("shade");
        shade.setVisible(false);
        shade.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close(backOut);
            }
        });
    }

    Node node() {
        return shade;
    }

    boolean open() {
        return shade.isVisible();
    }

    /// One answer.
    record Answer(String words, Runnable effect) {
        static Answer cancel() {
            return new Answer(Words.of("window.cancel"), () -> {});
        }
    }

    /// Asks.
    ///
    /// @param title the question
    /// @param text what depends on it
    /// @param answers the first is the one that Enter gives, the last the one that Escape gives
    /// @param returnFocus called when it is answered
    void ask(String title, String text, List<Answer> answers, Runnable returnFocus) {
        ask(new Question(title, text, List.of()), answers, returnFocus);
    }

    /// What is asked.
    ///
    /// @param title the question
    /// @param text what depends on it
    /// @param shown what is shown below the text; the sheet is wider with it
    record Question(String title, String text, List<Node> shown) {}

    /// Asks.
    ///
    /// @param answers the first is the one that Enter gives, the last the one that Escape gives
    /// @param returnFocus called when it is answered
    void ask(Question question, List<Answer> answers, Runnable returnFocus) {
        afterwards = returnFocus;
        backOut = answers.getLast().effect();
        Label head = new Label(question.title());
        head.getStyleClass().add("question-title");
        head.setWrapText(true);
        Label body = new Label(question.text());
        body.setWrapText(true);
        body.setMinHeight(Region.USE_PREF_SIZE);
        HBox buttons = new HBox(8);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        for (Answer answer : answers.reversed()) {
            Button button = new Button(answer.words());
            button.setMnemonicParsing(false);
            button.setOnAction(_ -> close(answer.effect()));
            button.setOnKeyPressed(event -> {
                if (event.getCode() == KeyCode.ENTER) {
                    event.consume();
                    button.fire();
                }
            });
            buttons.getChildren().add(button);
        }
        Button first = (Button) buttons.getChildren().getLast();
        first.setDefaultButton(true);
        VBox sheet = new VBox(12, head, body);
        sheet.getChildren().addAll(question.shown());
        sheet.getChildren().add(buttons);
        sheet.getStyleClass().add("question");
        sheet.setMaxSize(question.shown().isEmpty() ? WIDTH : WIDE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(sheet, Pos.TOP_CENTER);
        shade.getChildren().setAll(sheet);
        shade.setVisible(true);
        first.requestFocus();
    }

    private void close(Runnable effect) {
        shade.setVisible(false);
        shade.getChildren().clear();
        afterwards.run();
        effect.run();
    }
}
