package dev.atoll.app.settings;

import dev.atoll.api.manifest.Feature;
import dev.atoll.api.provider.ExtensionId;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// One thing that a command sets in `settings.json`. All else in the file stays as it was written.
///
/// @param path the names that lead to it, from the outside in
/// @param value what stands there afterwards, as JSON; empty if nothing does
public record SettingsChange(List<String> path, Optional<String> value) {
    /// Copies the path.
    public SettingsChange {
        path = List.copyOf(path);
    }

    SettingsChange(List<String> path, String value) {
        this(path, Optional.of(value));
    }

    /// Takes something away.
    static SettingsChange without(List<String> path) {
        return new SettingsChange(path, Optional.empty());
    }

    /// Says which extensions come first.
    public static SettingsChange prefer(Feature feature, String language, List<ExtensionId> first) {
        return new SettingsChange(List.of("prefer", feature.word(), language), list(first));
    }

    /// Says which extensions are not asked.
    public static SettingsChange off(Feature feature, String language, List<ExtensionId> off) {
        return new SettingsChange(List.of("off", feature.word(), language), list(off));
    }

    private static String list(List<ExtensionId> extensions) {
        return extensions.stream()
                .map(extension -> JsonText.quoted(extension.value()))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /// A file with this change; nothing if the file is no JSON object, so that there is no place for it.
    ///
    /// @param file the file's bytes; none if there is no file yet
    public Optional<byte[]> in(byte[] file) {
        return SettingsTree.of(file)
                .with(this)
                .map(SettingsTree::text)
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }
}
