package dev.atoll.app.panel.log;

import dev.atoll.api.feature.Severity;
import dev.atoll.api.log.LogLevel;
import dev.atoll.app.panel.problems.SeverityIcon;
import dev.atoll.app.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/// The picture of a level: that of the severity, and one of its own for what only authors look for.
final class LevelIcon {
    private LevelIcon() {}

    /// A new icon.
    static FontIcon of(LogLevel level) {
        return switch (level) {
            case ERROR -> SeverityIcon.of(Severity.ERROR);
            case WARNING -> SeverityIcon.of(Severity.WARNING);
            case INFO -> SeverityIcon.of(Severity.INFORMATION);
            case DEBUG -> {
                FontIcon icon = new FontIcon("bi-bug");
                icon.getStyleClass().addAll("severity-icon", "hint");
                icon.setAccessibleText(word(level));
                yield icon;
            }
        };
    }

    /// The level in a word, such as "error".
    static String word(LogLevel level) {
        return switch (level) {
            case ERROR -> SeverityIcon.word(Severity.ERROR);
            case WARNING -> SeverityIcon.word(Severity.WARNING);
            case INFO -> SeverityIcon.word(Severity.INFORMATION);
            case DEBUG -> Words.of("panel.log.for-authors");
        };
    }
}
