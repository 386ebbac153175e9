package dev.atoll.app.settings;

import dev.atoll.api.manifest.Feature;
import dev.atoll.api.provider.ExtensionId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// One thing that a command sets in `settings.json`. All else in the file stays as it was written.
///
/// @param path the names that lead to it, from the outside in
/// @param value what stands there afterwards, as JSON
public record SettingsChange(List<String> path, String value) {
    /// Copies the path.
    public SettingsChange {
        path = List.copyOf(path);
    }

    /// Switches something of the editor's on or off.
    ///
    /// @param name the switch's, such as `inlayHints`
    public static SettingsChange ofSwitch(String name, boolean on) {
        return new SettingsChange(List.of("editor", name), Boolean.toString(on));
    }

    /// Says which theme is worn.
    ///
    /// @param theme its id, or [LookSettings#SYSTEM]
    public static SettingsChange theme(String theme) {
        return new SettingsChange(List.of("look", "theme"), JsonText.quoted(theme));
    }

    /// Says which editor's keys are laid over the usual ones.
    ///
    /// @param preset its word
    public static SettingsChange preset(String preset) {
        return new SettingsChange(List.of("keys", "preset"), JsonText.quoted(preset));
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
        String text = new String(file, StandardCharsets.UTF_8);
        String whole = text.isBlank() ? "{}\n" : text;
        try {
            if (!JsonMapper.shared().readTree(whole).isObject()) {
                return Optional.empty();
            }
        } catch (JacksonException broken) {
            return Optional.empty();
        }
        return Optional.of(new JsonText(whole).with(path, value).getBytes(StandardCharsets.UTF_8));
    }
}
