package dev.atoll.app.settings;

import dev.atoll.api.editor.UserSettings;
import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.manifest.SettingDefinition;
import dev.atoll.api.manifest.SettingValue;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.words.Words;
import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What the user set for extensions in `settings.json`:
/// `{"extensions": {"publisher.name": {"setting": value}}}`. It lies in the user's own folder; no folder that is opened
/// has a say.
///
/// @param values by extension and name
/// @param problems what could not be read, as sentences for the user
public record ExtensionSettings(Map<String, Map<String, SettingValue>> values, List<String> problems)
        implements UserSettings {
    /// Copies both.
    public ExtensionSettings {
        values = Map.copyOf(values);
        problems = List.copyOf(problems);
    }

    /// Nothing is set.
    public static ExtensionSettings none() {
        return new ExtensionSettings(Map.of(), List.of());
    }

    /// What a file says. Whatever cannot be read is left out, with a problem; what is wrong with the file as a whole is
    /// told by its [SettingsTree].
    public static ExtensionSettings of(SettingsTree file) {
        List<String> problems = new ArrayList<>();
        Map<String, Map<String, SettingValue>> values = new TreeMap<>();
        JsonNode extensions = file.root().path("extensions");
        for (String id : extensions.propertyNames()) {
            Map<String, SettingValue> own = new TreeMap<>();
            JsonNode object = extensions.path(id);
            for (String name : object.propertyNames()) {
                value(object.path(name))
                        .ifPresentOrElse(
                                value -> own.put(name, value),
                                () -> problems.add(Words.of("settings.extensions-is-neither-true-false", id, name)));
            }
            values.put(id, own);
        }
        return new ExtensionSettings(values, problems);
    }

    private static Optional<SettingValue> value(JsonNode node) {
        if (node.isBoolean()) {
            return Optional.of(new SettingValue.Truth(node.booleanValue()));
        }
        if (Shape.isWhole(node)) {
            return Optional.of(new SettingValue.Whole(node.longValue()));
        }
        if (node.isNumber()) {
            return Optional.of(new SettingValue.Real(node.doubleValue()));
        }
        if (node.isString()) {
            return Optional.of(new SettingValue.Text(node.stringValue()));
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode element : node) {
            if (!element.isString()) {
                return Optional.empty();
            }
            texts.add(element.stringValue());
        }
        return node.isArray() ? Optional.of(new SettingValue.Texts(texts)) : Optional.empty();
    }

    /// What is set for an extension that it does not declare, or declares otherwise: sentences for the user.
    public List<String> misfits(Manifest manifest) {
        List<String> sentences = new ArrayList<>();
        Map<String, SettingValue> own = values.getOrDefault(manifest.id().value(), Map.of());
        own.forEach((name, value) -> {
            String start = manifest.about().name() + ": ";
            Optional<SettingDefinition> declared = manifest.settings().stream()
                    .filter(setting -> setting.name().equals(name))
                    .findFirst();
            if (declared.isEmpty()) {
                sentences.add(Words.of("settings.there-is-no-setting", start, name));
            } else if (declared.get().fitting(value).isEmpty()) {
                sentences.add(start + declared.get().misfit(value));
            }
        });
        return sentences;
    }

    @Override
    public Optional<SettingValue> value(ExtensionId extension, String name) {
        return Optional.ofNullable(values.get(extension.value())).map(own -> own.get(name));
    }
}
