package dev.atoll.app.theme;

import dev.atoll.app.theme.ThemeReading.Read;
import dev.atoll.app.theme.ThemeReading.Refused;

import java.util.Optional;
import java.util.function.Function;

/// A file with a theme, in this editor's own form or as a colour theme of VS Code, which is known by its `colors` or
/// `tokenColors`.
///
/// @param id the theme's name for settings
/// @param title its name for people
/// @param path where the file is among those that it may include, with `/` between names
/// @param files looks a file up by its path
public record ThemeFile(String id, String title, String path, Function<String, Optional<byte[]>> files) {
    /// Reads it. Never fails: what is wrong becomes a sentence.
    public ThemeReading read() {
        try {
            ThemeSource source = ThemeSource.of(path, files);
            Draft draft = source.isOwn() ? OwnTheme.draft(source) : ImportedTheme.draft(source);
            return Legible.of(draft).theme(id, title);
        } catch (UnreadableThemeException refused) {
            return new Refused(refused.sentence());
        }
    }

    /// Reads one that is known to be right, since it belongs to the application.
    Theme whole() {
        return switch (read()) {
            case Read(var theme, var faults, var repairs, var _) when faults.isEmpty() && repairs.isEmpty() -> theme;
            case Read read -> throw new IllegalStateException(id + ": " + read.faults() + read.repairs());
            case Refused(var sentence) -> throw new IllegalStateException(id + ": " + sentence);
        };
    }
}
