package dev.atoll.app.keymap;

import dev.atoll.app.words.Words;
import dev.atoll.host.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Bindings from one source, laid over those of others. A command with a minus sign before it takes a binding of a
/// lower layer away.
///
/// @param name what people call the source
/// @param bindings what it binds
/// @param off what it takes away; without keys, all keys of the command
/// @param problems what in it cannot be used, as sentences
public record Layer(String name, List<KeyBinding> bindings, List<Off> off, List<String> problems) {
    private static final int MOST_BYTES = 1 << 20;
    private static final JsonFactory DIALECT = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(16)
                    .maxStringLength(1_000)
                    .build())
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    /// A binding that is taken away.
    ///
    /// @param keys its keys; nothing for all keys of the command
    /// @param command the command's name
    public record Off(Optional<KeySequence> keys, String command) {
        boolean takes(KeyBinding binding) {
            return binding.command().equals(command)
                    && keys.filter(chords -> !chords.equals(binding.keys())).isEmpty();
        }
    }

    /// Copies the lists.
    public Layer {
        bindings = List.copyOf(bindings);
        off = List.copyOf(off);
        problems = List.copyOf(problems);
    }

    /// Reads a list such as `[{"keys": "Ctrl+K Ctrl+S", "command": "file.save"}]`, in which comments may stand. What
    /// cannot be used is told, and the rest holds.
    ///
    /// @param name what people call it
    /// @param file the file's bytes; none if there is no file
    public static Layer read(String name, byte[] file) {
        List<String> problems = new ArrayList<>();
        List<KeyBinding> bindings = new ArrayList<>();
        List<Off> off = new ArrayList<>();
        list(name, file, problems)
                .orElse(List.of())
                .forEach(entry -> read(entry, name, new Layers(bindings, off, problems)));
        return new Layer(name, bindings, off, problems);
    }

    /// Whether a file is a list of bindings, or not there yet, so that some can be put into it.
    static boolean isList(byte[] file) {
        return list("", file, new ArrayList<>()).isPresent();
    }

    /// Where what is read goes.
    private record Layers(List<KeyBinding> bindings, List<Off> off, List<String> problems) {}

    private static Optional<Iterable<JsonNode>> list(String name, byte[] file, List<String> problems) {
        String text = new String(file, StandardCharsets.UTF_8);
        if (text.isBlank()) {
            return Optional.of(List.of());
        }
        if (file.length > MOST_BYTES) {
            problems.add(Words.of("keymap.is-larger-than-1-mb", name));
            return Optional.empty();
        }
        try {
            JsonNode list = Json.read(DIALECT, text);
            if (list.isArray()) {
                return Optional.of(list);
            }
            problems.add(Words.of("keymap.is-no-list-so-nothing", name));
        } catch (JacksonException broken) {
            var place = broken.getLocation();
            problems.add(
                    place == null
                            ? Words.of("keymap.is-no-json", name)
                            : Words.of("keymap.is-no-json-in-line", name, String.valueOf(place.getLineNr())));
        }
        return Optional.empty();
    }

    private static void read(JsonNode entry, String name, Layers into) {
        String command = entry.path("command").asString("");
        String words = entry.path("keys").asString("");
        Optional<KeySequence> keys = KeySequence.parse(words);
        boolean takes = command.startsWith("-");
        if (command.isBlank() || command.equals("-")) {
            into.problems.add(Words.of("keymap.in-names-no-command", name, shortened(entry)));
        } else if (keys.isEmpty() && !(takes && !entry.has("keys"))) {
            into.problems.add(Words.of("keymap.in-for-are-no-keys", name, words, command));
        } else if (takes) {
            into.off.add(new Off(keys, command.substring(1)));
        } else {
            keys.ifPresent(chords -> into.bindings.add(new KeyBinding(chords, command)));
        }
    }

    private static String shortened(JsonNode entry) {
        String text = entry.toString();
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
