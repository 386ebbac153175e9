package dev.atoll.app.settings;

import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.manifest.SettingDefinition;
import dev.atoll.api.manifest.SettingValue;
import dev.atoll.app.settings.Setting.Reach;
import dev.atoll.app.settings.Shape.Choice.Option;
import dev.atoll.app.words.Words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/// The settings that an extension declares, as settings like the editor's own.
public final class OfExtension {
    private OfExtension() {}

    /// Those of a manifest, in its order.
    public static List<Setting<?>> settings(Manifest manifest) {
        return manifest.settings().stream()
                .<Setting<?>>map(declared -> setting(manifest.id().value(), declared))
                .toList();
    }

    private static Setting<?> setting(String extension, SettingDefinition declared) {
        return new Setting<>(
                List.of("extensions", extension, declared.name()),
                title(declared.name()),
                declared.description(),
                Reach.USER,
                shape(declared));
    }

    private static Shape<?> shape(SettingDefinition declared) {
        return switch (declared.byDefault()) {
            case SettingValue.Truth(boolean value) -> new Shape.Switch(value);
            case SettingValue.Whole(long value) -> new Shape.Amount(true, BigDecimal.valueOf(value));
            case SettingValue.Real(double value) -> new Shape.Amount(false, BigDecimal.valueOf(value));
            case SettingValue.Texts(List<String> values) -> new Shape.Texts(values);
            case SettingValue.Text(String value) ->
                declared.choices().isEmpty()
                        ? new Shape.Phrase(Words.of("settings.a-text"), value)
                        : new Shape.Choice<>(
                                declared.choices().stream()
                                        .map(choice -> new Option<>(choice, choice, choice))
                                        .toList(),
                                value);
        };
    }

    /// `arrayIndices` or `array_indices` as people write it: `Array Indices`.
    static String title(String name) {
        StringBuilder title = new StringBuilder();
        for (String word : name.split("[^\\p{L}\\p{N}]+|(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})", -1)) {
            if (!word.isEmpty()) {
                title.append(title.isEmpty() ? "" : " ")
                        .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(word.substring(1));
            }
        }
        return title.toString();
    }
}
