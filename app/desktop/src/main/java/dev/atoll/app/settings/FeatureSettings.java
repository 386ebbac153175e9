package dev.atoll.app.settings;

import dev.atoll.api.manifest.Feature;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.words.Words;
import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Which extensions the user wants for which feature, in `settings.json`: `{"prefer": {"formatting": {"json":
/// "publisher.name"}}, "off": {"hover": {"*": ["publisher.name"]}}}`. The first name is a feature's word in manifests,
/// the second a language or `*`, the value one extension or a list. And what they are to do before a file is saved,
/// under `onSave`.
///
/// @param prefer which extensions come first, by feature and language
/// @param off which extensions are not asked, by feature and language
/// @param onSave what is done before files are saved, by language
/// @param problems what could not be read, as sentences for the user
public record FeatureSettings(
        Map<Feature, Map<String, List<ExtensionId>>> prefer,
        Map<Feature, Map<String, List<ExtensionId>>> off,
        Map<String, List<SaveStep>> onSave,
        List<String> problems) {
    /// The name that stands for all languages.
    public static final String ALL_LANGUAGES = "*";

    /// Copies the collections.
    public FeatureSettings {
        prefer = Map.copyOf(prefer);
        off = Map.copyOf(off);
        onSave = Map.copyOf(onSave);
        problems = List.copyOf(problems);
    }

    /// Whether it makes sense to choose among extensions for a feature: commands and panels are each extension's own.
    public static boolean canChoose(Feature feature) {
        return feature != Feature.COMMANDS && feature != Feature.PANEL;
    }

    /// The extensions that come first for a feature of a language.
    public List<ExtensionId> first(Feature feature, String language) {
        return of(prefer, feature, language);
    }

    /// The extensions that are not asked for a feature of a language.
    public List<ExtensionId> off(Feature feature, String language) {
        return of(off, feature, language);
    }

    /// The list of what is done before a file of a language is saved, if one was written.
    public Optional<List<SaveStep>> listed(String language) {
        return Optional.ofNullable(onSave.getOrDefault(language, onSave.get(ALL_LANGUAGES)));
    }

    private static List<ExtensionId> of(
            Map<Feature, Map<String, List<ExtensionId>>> said, Feature feature, String language) {
        Map<String, List<ExtensionId>> languages = said.getOrDefault(feature, Map.of());
        return languages.getOrDefault(language, languages.getOrDefault(ALL_LANGUAGES, List.of()));
    }

    /// What a file says. Whatever cannot be read is left out, with a problem; so is what is wrong with the rest of the
    /// file.
    public static FeatureSettings of(SettingsTree file) {
        List<String> problems = new ArrayList<>(file.problems());
        return new FeatureSettings(
                choices(file.root(), "prefer", problems),
                choices(file.root(), "off", problems),
                SaveStep.lists(file.root(), problems),
                problems);
    }

    private static Map<Feature, Map<String, List<ExtensionId>>> choices(
            JsonNode root, String what, List<String> problems) {
        Map<Feature, Map<String, List<ExtensionId>>> choices = new EnumMap<>(Feature.class);
        JsonNode node = root.path(what);
        for (String word : node.propertyNames()) {
            String place = what + "/" + word;
            Optional<Feature> feature = Feature.of(word);
            if (feature.isEmpty()) {
                problems.add(Words.of("settings.names-no-feature", place));
            } else if (!canChoose(feature.get())) {
                problems.add(Words.of("settings.is-each-extensions-own-so", place));
            } else {
                choices.put(feature.get(), languages(place, node.path(word), problems));
            }
        }
        return choices;
    }

    private static Map<String, List<ExtensionId>> languages(String place, JsonNode node, List<String> problems) {
        Map<String, List<ExtensionId>> languages = new TreeMap<>();
        for (String language : node.propertyNames()) {
            JsonNode value = node.path(language);
            List<ExtensionId> extensions = new ArrayList<>();
            for (JsonNode each : value.isArray() ? value : List.of(value)) {
                extension(each).ifPresent(extensions::add);
                if (extension(each).isEmpty()) {
                    problems.add(Words.of("settings.is-neither-an-extensions-name", place, language));
                }
            }
            languages.put(language, List.copyOf(extensions));
        }
        return languages;
    }

    private static Optional<ExtensionId> extension(JsonNode node) {
        try {
            return node.isString() ? Optional.of(new ExtensionId(node.stringValue())) : Optional.empty();
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }
}
