package dev.atoll.app.settings;

import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.words.Words;
import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// One of the steps that get a text done before it is saved, as the user lists them by language in `settings.json`:
/// `{"onSave": {"json": ["format", {"filter": "publisher.name/sort", "with": {"Order": "Z to A"}}, "trim"]}}`.
public sealed interface SaveStep {
    /// How it is called when it fails.
    String words();

    /// A formatter.
    ///
    /// @param extension whose; the first that formats the language if it is not said
    record Format(Optional<ExtensionId> extension) implements SaveStep {
        @Override
        public String words() {
            return extension
                    .map(each -> Words.of("settings.formatted-by", each))
                    .orElseGet(() -> Words.of("settings.formatted"));
        }
    }

    /// A filter, on the whole text.
    ///
    /// @param extension whose
    /// @param filter its id there
    /// @param answers what it is told, by what it asks for
    record Filter(ExtensionId extension, String filter, Map<String, String> answers) implements SaveStep {
        /// Copies the map.
        public Filter {
            answers = Map.copyOf(answers);
        }

        @Override
        public String words() {
            return Words.of("settings.filtered-by", extension, filter);
        }
    }

    /// White space at the ends of lines goes.
    record Trim() implements SaveStep {
        @Override
        public String words() {
            return Words.of("settings.trimmed");
        }
    }

    /// All that a file lists, by language.
    ///
    /// @param problems gets a sentence for what cannot be read
    static Map<String, List<SaveStep>> lists(JsonNode root, List<String> problems) {
        Map<String, List<SaveStep>> lists = new TreeMap<>();
        JsonNode node = root.path("onSave");
        for (String language : node.propertyNames()) {
            JsonNode list = node.path(language);
            List<SaveStep> steps = new ArrayList<>();
            for (JsonNode each : list.isArray() ? list : List.of(list)) {
                Optional<SaveStep> step = step(each);
                step.ifPresent(steps::add);
                if (step.isEmpty()) {
                    problems.add(Words.of("settings.onsave-has-a-step-that", language));
                }
            }
            lists.put(language, List.copyOf(steps));
        }
        return lists;
    }

    private static Optional<SaveStep> step(JsonNode node) {
        if (node.isString()) {
            return step(node.stringValue());
        }
        Map<String, String> answers = new HashMap<>();
        node.path("with").properties().stream()
                .filter(entry -> entry.getValue().isString())
                .forEach(entry -> answers.put(entry.getKey(), entry.getValue().stringValue()));
        boolean plain = answers.size() == node.path("with").size()
                && node.propertyNames().stream().allMatch(List.of("filter", "with")::contains);
        return plain && node.path("filter").isString()
                ? filter(node.path("filter").stringValue(), answers)
                : Optional.empty();
    }

    private static Optional<SaveStep> step(String word) {
        return switch (word) {
            case "format" -> Optional.of(new Format(Optional.empty()));
            case "trim" -> Optional.of(new Trim());
            default ->
                word.contains("/")
                        ? filter(word, Map.of())
                        : extension(word).map(each -> new Format(Optional.of(each)));
        };
    }

    private static Optional<SaveStep> filter(String name, Map<String, String> answers) {
        int slash = name.indexOf('/');
        return slash < 0 || slash == name.length() - 1
                ? Optional.empty()
                : extension(name.substring(0, slash)).map(each -> new Filter(each, name.substring(slash + 1), answers));
    }

    private static Optional<ExtensionId> extension(String name) {
        try {
            return Optional.of(name).filter(each -> each.contains(".")).map(ExtensionId::new);
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }
}
