package dev.atoll.app.panel.problems;

import dev.atoll.api.feature.Severity;
import dev.atoll.app.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;

/// The picture of a severity: a shape of its own besides its colour.
public final class SeverityIcon {
    private SeverityIcon() {}

    /// A new icon.
    public static FontIcon of(Severity severity) {
        FontIcon icon = new FontIcon(
                switch (severity) {
                    case ERROR -> "bi-x-circle";
                    case WARNING -> "bi-exclamation-triangle";
                    case INFORMATION -> "bi-info-circle";
                    case HINT -> "bi-lightbulb";
                });
        icon.getStyleClass().addAll("severity-icon", severity.name().toLowerCase(Locale.ROOT));
        icon.setAccessibleText(word(severity));
        return icon;
    }

    /// The severity in a word, such as "error".
    public static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> Words.of("panel.problems.severity-error");
            case WARNING -> Words.of("panel.problems.severity-warning");
            case INFORMATION -> Words.of("panel.problems.severity-information");
            case HINT -> Words.of("panel.problems.severity-hint");
        };
    }
}
