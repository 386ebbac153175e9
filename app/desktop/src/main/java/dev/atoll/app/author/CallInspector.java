package dev.atoll.app.author;

import dev.atoll.app.feature.Figures;
import dev.atoll.app.focus.Divided;
import dev.atoll.app.words.Words;
import dev.atoll.host.ExtensionCall;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One call: what was asked and what was answered, as JSON, to be read and copied, and asked again.
///
/// Belongs to the UI thread.
final class CallInspector {
    private final Label requestTitle = title();
    private final Label answerTitle = title();
    private final TextArea request = text(Words.of("author.request"));
    private final TextArea answer = text(Words.of("author.answer"));
    private final Button again = new Button(Words.of("author.ask-again"));
    private final SplitPane node;

    /// @param deed makes the call again
    CallInspector(Runnable deed) {
        again.setMnemonicParsing(false);
        again.setTooltip(new Tooltip(Words.of("author.makes-the-same-call-again")));
        again.setMinWidth(Region.USE_PREF_SIZE);
        again.setOnAction(_ -> deed.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        node = new Divided(
                side(new HBox(8, requestTitle, gap, again), request), side(new HBox(8, answerTitle), answer));
        show(Optional.empty());
    }

    private static Label title() {
        Label label = new Label();
        label.setMinWidth(0);
        label.getStyleClass().add("muted");
        return label;
    }

    private static TextArea text(String name) {
        TextArea area = new TextArea();
        area.setEditable(false);
        area.setAccessibleText(name);
        area.getStyleClass().addAll("code", "call-text");
        // a text that cannot be written needs no tabs: the key goes on to the next one
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                event.consume();
                area.fireEvent(new KeyEvent(
                        KeyEvent.KEY_PRESSED, "\t", "\t", KeyCode.TAB, event.isShiftDown(), true, false, false));
            }
        });
        return area;
    }

    private static Node side(HBox head, TextArea text) {
        head.getStyleClass().addAll("row", "call-head");
        VBox.setVgrow(text, Priority.ALWAYS);
        return new VBox(head, text);
    }

    Node node() {
        return node;
    }

    void requestFocus() {
        request.requestFocus();
    }

    /// Shows a call, or nothing.
    void show(Optional<ExtensionCall> call) {
        requestTitle.setText(call.map(one -> Words.of("author.request-with-size", Figures.bytes(one.requestBytes())))
                .orElse(Words.of("author.request")));
        answerTitle.setText(call.map(one ->
                        Words.of("author.answer-with-size", AuthorWords.outcome(one), Figures.bytes(one.answerBytes())))
                .orElse(Words.of("author.answer")));
        replace(request, call.map(ExtensionCall::request).orElse(""));
        replace(answer, call.map(AuthorWords::answer).orElse(""));
        again.setDisable(call.isEmpty());
    }

    private static void replace(TextArea area, String text) {
        if (!area.getText().equals(text)) {
            area.setText(text);
        }
    }
}
