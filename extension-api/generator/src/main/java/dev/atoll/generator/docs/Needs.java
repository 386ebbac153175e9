package dev.atoll.generator.docs;

import dev.atoll.generator.code.Names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What a manifest must say for an interface, as far as its WIT tells.
final class Needs {
    private static final Pattern CAPABILITY = Pattern.compile("capability `([a-z.-]+)`");
    private static final Pattern TRIGGER = Pattern.compile("`triggers\\.([a-z-]+)`");
    private static final Pattern USED = Pattern.compile("use types\\.\\{(.*)}");
    private static final String READ = "documents.read";
    private static final String EDIT = "documents.edit-on-command";

    /// Characters to show where the WIT speaks of a list of them.
    private static final Map<String, String> CHARACTERS = Map.of(
            "completion", "\".\", \":\"",
            "signature-help", "\"(\", \",\"",
            "on-type-formatting", "\"}\", \"\\n\"");

    /// What manifests list beside the feature's word, and an example of it.
    private static final Map<String, String> LISTS = Map.of(
            "commands", "\"commands\": [{\"id\": \"show\", \"title\": \"Show the rows\"}]",
            "panel", "\"panels\": [{\"id\": \"rows\", \"title\": \"Rows\", \"side\": \"foot\"}]");

    private final String face;
    private final List<String> capabilities;
    private final List<String> triggers;

    /// Reads the WIT of an interface.
    Needs(String face, String wit) {
        this.face = face;
        TreeSet<String> all = new TreeSet<>(all(CAPABILITY, wit));
        List<String> used = all(USED, wit).stream()
                .flatMap(names -> Pattern.compile(", ").splitAsStream(names))
                .toList();
        if (used.contains("revision") || face.equals("sync")) {
            all.add(READ);
        }
        if (used.contains("document-edits")) {
            all.add(EDIT);
        }
        capabilities = List.copyOf(all.descendingSet());
        triggers = all(TRIGGER, wit).stream().distinct().toList();
    }

    private static List<String> all(Pattern pattern, String wit) {
        return pattern.matcher(wit)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    /// Whether manifests name the interface among their features.
    private boolean isFeature() {
        return !face.equals("lifecycle") && !face.equals("sync");
    }

    /// A list of sentences and an example.
    String markdown() {
        List<String> sentences = new ArrayList<>();
        List<String> example = new ArrayList<>();
        if (isFeature()) {
            sentences.add("`%s` among the `features`.".formatted(face));
            example.add("\"features\": [\"%s\"]".formatted(face));
        } else {
            sentences.add("No word: an extension that exports the interface has it.");
        }
        String list = LISTS.get(face);
        if (list != null) {
            sentences.add(
                    "Each one with its id and title, under `%s`.".formatted(face.equals("panel") ? "panels" : face));
            example.add(list);
        }
        if (!triggers.isEmpty()) {
            triggers.forEach(word ->
                    sentences.add("The characters that ask for it, under `triggers.%s`.".formatted(Names.camel(word))));
            example.add("\"triggers\": {%s}"
                    .formatted(String.join(
                            ", ", triggers.stream().map(Needs::trigger).toList())));
        }
        capabilities.forEach(word -> sentences.add(sentence(word)));
        if (!capabilities.isEmpty()) {
            List<String> asked = capabilities.stream().map(Needs::request).toList();
            example.add("\"capabilities\": [%s]".formatted(String.join(", ", asked)));
        }
        String told = "- " + String.join("\n- ", sentences) + "\n";
        if (example.isEmpty()) {
            return told;
        }
        String json = Json.parse("{" + String.join(", ", example) + "}").lines(100);
        return told + "\n```json\n" + json + "\n```\n";
    }

    private static String trigger(String word) {
        String characters = CHARACTERS.get(word);
        if (characters == null) {
            throw new IllegalStateException("no example of `triggers." + word + "` is known here");
        }
        return "\"%s\": [%s]".formatted(Names.camel(word), characters);
    }

    private static String request(String capability) {
        String narrowed = capability.startsWith("documents.") ? ", \"languages\": [\"toml\"]" : "";
        return "{\"capability\": \"%s\"%s}".formatted(capability, narrowed);
    }

    private static String sentence(String capability) {
        String link = "The capability [`%s`](../capabilities.md)".formatted(capability);
        return switch (capability) {
            case READ -> link + ", for each document that it is told of or asked about.";
            case EDIT -> link + ", for each document that its answers change.";
            default -> link + ".";
        };
    }
}
