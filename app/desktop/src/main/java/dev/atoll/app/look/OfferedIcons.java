package dev.atoll.app.look;

import dev.atoll.api.failure.Unsupported;
import dev.atoll.api.manifest.ThemeDefinition;
import dev.atoll.app.icon.IconTheme;
import dev.atoll.app.icon.IconThemeFile;
import dev.atoll.app.icon.IconThemeReading;
import dev.atoll.app.words.Words;
import dev.atoll.host.ExtensionHandle;
import dev.atoll.host.ExtensionHost;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// An icon theme of an extension, read.
///
/// @param extension the extension's name for people
/// @param id the theme's name for settings: `publisher.name/theme`
/// @param title its name for people
/// @param reading what its file says
record OfferedIcons(String extension, String id, String title, IconThemeReading reading) {
    /// The icon themes of all extensions that are on. Reads files.
    static List<OfferedIcons> of(ExtensionHost host) {
        return host.extensions().stream()
                .filter(OfferedTheme::isOn)
                .flatMap(handle -> handle.manifest().iconThemes().stream().map(theme -> of(handle, theme)))
                .toList();
    }

    private static OfferedIcons of(ExtensionHandle handle, ThemeDefinition theme) {
        Function<String, Optional<byte[]>> files = path -> {
            try {
                return handle.file(path);
            } catch (Unsupported damaged) {
                return Optional.empty();
            }
        };
        return new OfferedIcons(
                handle.manifest().about().name(),
                handle.id().value() + OfferedTheme.PARTS + theme.id(),
                theme.title(),
                new IconThemeFile(theme.file(), files).read());
    }

    /// The theme, if it can be shown.
    Optional<IconTheme> theme() {
        return reading instanceof IconThemeReading.Read read ? Optional.of(read.theme()) : Optional.empty();
    }

    /// What the user should know of it; empty if it is as it should be.
    Optional<String> complaint() {
        return switch (reading) {
            case IconThemeReading.Refused(var sentence) ->
                Optional.of(Words.of("look.icon-theme-cannot-be-used", title, extension, sentence));
            case IconThemeReading.Read read when read.faults().isEmpty() -> Optional.empty();
            case IconThemeReading.Read read ->
                Optional.of(
                        read.faults().size() == 1
                                ? Words.of(
                                        "look.icon-theme-has-a-fault",
                                        title,
                                        extension,
                                        read.faults().getFirst())
                                : Words.of(
                                        "look.icon-theme-has-faults",
                                        title,
                                        extension,
                                        read.faults().getFirst()));
        };
    }
}
