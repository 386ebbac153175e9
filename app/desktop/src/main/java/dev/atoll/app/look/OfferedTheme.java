package dev.atoll.app.look;

import dev.atoll.api.failure.Unsupported;
import dev.atoll.api.manifest.ThemeDefinition;
import dev.atoll.app.theme.Theme;
import dev.atoll.app.theme.ThemeFile;
import dev.atoll.app.theme.ThemeReading;
import dev.atoll.app.words.Words;
import dev.atoll.host.ExtensionHandle;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.ExtensionStatus;

import java.util.List;
import java.util.Optional;

/// A theme of an extension, read.
///
/// @param extension the extension's name for people
/// @param id the theme's name for settings: `publisher.name/theme`
/// @param title its name for people
/// @param reading what its file says
record OfferedTheme(String extension, String id, String title, ThemeReading reading) {
    /// Between the names of an extension and of its theme.
    static final char PARTS = '/';

    /// The themes of all extensions that are on. Reads files.
    static List<OfferedTheme> of(ExtensionHost host) {
        return host.extensions().stream()
                .filter(OfferedTheme::isOn)
                .flatMap(handle -> handle.manifest().themes().stream().map(theme -> of(handle, theme)))
                .toList();
    }

    /// Whether an id is that of an extension's theme.
    static boolean isOffered(String id) {
        return id.indexOf(PARTS) > 0;
    }

    /// The theme with an id, if it can be worn. Reads files.
    static Optional<Theme> find(ExtensionHost host, String id) {
        return isOffered(id)
                ? of(host).stream()
                        .filter(theme -> theme.id().equals(id))
                        .flatMap(theme -> theme.theme().stream())
                        .findFirst()
                : Optional.empty();
    }

    /// Whether what an extension brings is offered.
    static boolean isOn(ExtensionHandle handle) {
        return !(handle.status() instanceof ExtensionStatus.Off || handle.status() instanceof ExtensionStatus.Disabled);
    }

    private static OfferedTheme of(ExtensionHandle handle, ThemeDefinition theme) {
        String id = handle.id().value() + PARTS + theme.id();
        String name = handle.manifest().about().name();
        try {
            return new OfferedTheme(
                    name, id, theme.title(), new ThemeFile(id, theme.title(), theme.file(), handle::file).read());
        } catch (Unsupported unreadable) {
            return new OfferedTheme(
                    name, id, theme.title(), new ThemeReading.Refused(String.valueOf(unreadable.getMessage())));
        }
    }

    /// The theme, if it can be worn.
    Optional<Theme> theme() {
        return reading instanceof ThemeReading.Read read ? Optional.of(read.theme()) : Optional.empty();
    }

    /// What the user should know of it; empty if it is as it should be.
    Optional<String> complaint() {
        return switch (reading) {
            case ThemeReading.Refused(var sentence) ->
                Optional.of(Words.of("look.the-theme-of-the-extension", title, extension, sentence));
            case ThemeReading.Read read when read.faults().isEmpty() -> Optional.empty();
            case ThemeReading.Read read -> {
                int more = read.faults().size() - 1;
                yield Optional.of(
                        more == 0
                                ? Words.of(
                                        "look.fault-in-a-theme",
                                        title,
                                        extension,
                                        read.faults().getFirst())
                                : Words.of(
                                        "look.faults-in-a-theme",
                                        title,
                                        extension,
                                        read.faults().getFirst(),
                                        more));
            }
        };
    }
}
