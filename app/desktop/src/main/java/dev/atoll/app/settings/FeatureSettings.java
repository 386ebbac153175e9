package dev.atoll.app.settings;

import dev.atoll.api.manifest.Feature;
import dev.atoll.api.provider.ExtensionId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What the user set about language features in `settings.json`:
/// `{"editor": {"formatOnSave": true, "inlayHints": false, "codeLens": false}, "prefer": {"formatting": {"json":
/// "publisher.name"}}}`. In `prefer` the first name is a feature's word in manifests, the second a language or `*`, the
/// value
/// one extension or a list.
///
/// @param formatOnSave whether files are formatted when they are saved
/// @param inlayHints whether hints are shown in the text
/// @param codeLens whether lenses are shown above lines
/// @param prefer which extensions come first, by feature and language
/// @param problems what could not be read, as sentences for the user
public record FeatureSettings(
        boolean formatOnSave,
        boolean inlayHints,
        boolean codeLens,
        Map<Feature, Map<String, List<ExtensionId>>> prefer,
        List<String> problems) {
    /// Copies the collections.
    public FeatureSettings {
        prefer = Map.copyOf(prefer);
        problems = List.copyOf(problems);
    }

    /// What holds where the user set nothing.
    public static FeatureSettings standard() {
        return new FeatureSettings(false, true, true, Map.of(), List.of());
    }

    /// What a file says. Whatever cannot be read is left out, with a problem; a file that is no JSON at all is told by
    /// [ExtensionSettings].
    public static FeatureSettings parse(byte[] file) {
        JsonNode root;
        try {
            root = JsonMapper.shared().readTree(file);
        } catch (JacksonException broken) {
            return standard();
        }
        List<String> problems = new ArrayList<>();
        JsonNode editor = root.path("editor");
        return new FeatureSettings(
                truth(editor, "formatOnSave", false, problems),
                truth(editor, "inlayHints", true, problems),
                truth(editor, "codeLens", true, problems),
                prefer(root.path("prefer"), problems),
                problems);
    }

    private static boolean truth(JsonNode editor, String name, boolean otherwise, List<String> problems) {
        JsonNode value = editor.path(name);
        if (value.isMissingNode() || value.isBoolean()) {
            return value.asBoolean(otherwise);
        }
        problems.add("editor/" + name + " is neither true nor false.");
        return otherwise;
    }

    private static Map<Feature, Map<String, List<ExtensionId>>> prefer(JsonNode node, List<String> problems) {
        Map<Feature, Map<String, List<ExtensionId>>> prefer = new EnumMap<>(Feature.class);
        for (String word : node.propertyNames()) {
            Feature.of(word)
                    .ifPresentOrElse(
                            feature -> prefer.put(feature, languages(word, node.path(word), problems)),
                            () -> problems.add("prefer/" + word + " names no feature."));
        }
        return prefer;
    }

    private static Map<String, List<ExtensionId>> languages(String word, JsonNode node, List<String> problems) {
        Map<String, List<ExtensionId>> languages = new TreeMap<>();
        for (String language : node.propertyNames()) {
            JsonNode value = node.path(language);
            List<ExtensionId> extensions = new ArrayList<>();
            for (JsonNode each : value.isArray() ? value : List.of(value)) {
                extension(each).ifPresent(extensions::add);
                if (extension(each).isEmpty()) {
                    problems.add(
                            "prefer/" + word + "/" + language + " is neither an extension's name nor a list of them.");
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
