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
/// `{"editor": {"formatOnSave": true, "inlayHints": false, "codeLens": false, "linkedEditing": false, "stickyLines":
/// false, "lineBlame": true, "whiteSpace": true, "rulers": [80], "wrap": "prose", "wrapColumn": 100}, "prefer":
/// {"formatting": {"json": "publisher.name"}}, "off": {"hover": {"*": ["publisher.name"]}}}`. In `prefer` and `off` the
/// first name is a feature's word in manifests, the second a language or `*`, the value one extension or a list.
///
/// @param formatOnSave whether files are formatted when they are saved
/// @param inlayHints whether hints are shown in the text
/// @param codeLens whether lenses are shown above lines
/// @param linkedEditing whether linked names are edited together
/// @param stickyLines whether the lines of the definitions around the first visible line stay above the text
/// @param lineBlame whether the status bar says who wrote the line with the caret
/// @param whiteSpace whether blanks and tabs are shown by signs
/// @param rulers the columns behind which thin lines stand
/// @param wrapping which lines are wrapped, and where
/// @param prefer which extensions come first, by feature and language
/// @param off which extensions are not asked, by feature and language
/// @param onSave what is done before files are saved, by language
/// @param problems what could not be read, as sentences for the user
public record FeatureSettings(
        boolean formatOnSave,
        boolean inlayHints,
        boolean codeLens,
        boolean linkedEditing,
        boolean stickyLines,
        boolean lineBlame,
        boolean whiteSpace,
        List<Integer> rulers,
        LineWrapping wrapping,
        Map<Feature, Map<String, List<ExtensionId>>> prefer,
        Map<Feature, Map<String, List<ExtensionId>>> off,
        Map<String, List<SaveStep>> onSave,
        List<String> problems) {
    /// The name that stands for all languages.
    public static final String ALL_LANGUAGES = "*";

    private static final int MOST_COLUMNS = 1000;

    /// Copies the collections.
    public FeatureSettings {
        rulers = List.copyOf(rulers);
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

    /// What is done before a file of a language is saved, in this order. The first formatter alone where only that is
    /// wished.
    public List<SaveStep> onSave(String language) {
        return listed(language)
                .orElseGet(() -> formatOnSave ? List.of(new SaveStep.Format(Optional.empty())) : List.of());
    }

    /// The list that was written for a language, if one was.
    public Optional<List<SaveStep>> listed(String language) {
        return Optional.ofNullable(onSave.getOrDefault(language, onSave.get(ALL_LANGUAGES)));
    }

    private static List<ExtensionId> of(
            Map<Feature, Map<String, List<ExtensionId>>> said, Feature feature, String language) {
        Map<String, List<ExtensionId>> languages = said.getOrDefault(feature, Map.of());
        return languages.getOrDefault(language, languages.getOrDefault(ALL_LANGUAGES, List.of()));
    }

    /// What holds where the user set nothing.
    public static FeatureSettings standard() {
        return new FeatureSettings(
                false,
                true,
                true,
                true,
                true,
                false,
                false,
                List.of(),
                LineWrapping.standard(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of());
    }

    /// What a file says. Whatever cannot be read is left out, with a problem; a file that is no JSON at all is told by
    /// [ExtensionSettings].
    public static FeatureSettings parse(byte[] file) {
        if (file.length == 0) {
            return standard();
        }
        JsonNode root;
        try {
            root = JsonMapper.shared().readTree(file);
        } catch (JacksonException broken) {
            return standard();
        }
        List<String> problems = new ArrayList<>();
        JsonNode editor = root.path("editor");
        return new FeatureSettings(
                Truth.of(editor, "editor", "formatOnSave", false, problems),
                Truth.of(editor, "editor", "inlayHints", true, problems),
                Truth.of(editor, "editor", "codeLens", true, problems),
                Truth.of(editor, "editor", "linkedEditing", true, problems),
                Truth.of(editor, "editor", "stickyLines", true, problems),
                Truth.of(editor, "editor", "lineBlame", false, problems),
                Truth.of(editor, "editor", "whiteSpace", false, problems),
                columns(editor, problems),
                LineWrapping.of(editor, problems),
                choices(root, "prefer", problems),
                choices(root, "off", problems),
                SaveStep.lists(root, problems),
                problems);
    }

    private static List<Integer> columns(JsonNode editor, List<String> problems) {
        JsonNode rulers = editor.path("rulers");
        List<Integer> columns = new ArrayList<>();
        for (JsonNode each : rulers) {
            if (each.isInt() && each.intValue() > 0 && each.intValue() <= MOST_COLUMNS) {
                columns.add(each.intValue());
            }
        }
        if (!rulers.isMissingNode() && (!rulers.isArray() || columns.size() < rulers.size())) {
            problems.add("editor/rulers is no list of columns from 1 to " + MOST_COLUMNS + ".");
        }
        return columns;
    }

    private static Map<Feature, Map<String, List<ExtensionId>>> choices(
            JsonNode root, String what, List<String> problems) {
        Map<Feature, Map<String, List<ExtensionId>>> choices = new EnumMap<>(Feature.class);
        JsonNode node = root.path(what);
        for (String word : node.propertyNames()) {
            String place = what + "/" + word;
            Optional<Feature> feature = Feature.of(word);
            if (feature.isEmpty()) {
                problems.add(place + " names no feature.");
            } else if (!canChoose(feature.get())) {
                problems.add(place + " is each extension's own, so there is nothing to choose.");
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
                    problems.add(place + "/" + language + " is neither an extension's name nor a list of them.");
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
