package dev.atoll.app.assist.hover;

import dev.atoll.api.feature.Diagnostic;
import dev.atoll.app.panel.problems.SeverityIcon;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A problem as a card: what is wrong, and who says so.
final class ProblemCard {
    private ProblemCard() {}

    static Node of(Diagnostic problem) {
        Label message = new Label(problem.message());
        message.setWrapText(true);
        message.setMinWidth(0);
        HBox.setHgrow(message, Priority.ALWAYS);
        Label source = new Label(problem.source() + problem.code().map(code -> " · " + code).orElse(""));
        source.getStyleClass().add("muted");
        source.setMinWidth(0);
        HBox row = new HBox(SeverityIcon.of(problem.severity()), message, source);
        row.getStyleClass().add("problem-card");
        row.setAccessibleText(SeverityIcon.word(problem.severity()) + ": " + problem.message());
        return row;
    }
}
