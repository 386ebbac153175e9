package dev.atoll.app.keymap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which chord runs which command. Of several bindings of a chord, the last one whose command applies holds;
/// the first chord of a command is the one that menus show.
///
/// @param bindings all of them
public record Keymap(List<KeyBinding> bindings) {
    /// Copies the list.
    public Keymap {
        bindings = List.copyOf(bindings);
    }

    /// The keymap that comes with the editor.
    public static Keymap standard() {
        try (InputStream file = Keymap.class.getResourceAsStream("standard.json")) {
            if (file == null) {
                throw new IllegalStateException("the keymap is not in the application");
            }
            List<KeyBinding> bindings = new ArrayList<>();
            for (JsonNode binding : JsonMapper.shared().readTree(file)) {
                String keys = binding.get("keys").asString();
                KeyChord chord =
                        KeyChord.parse(keys).orElseThrow(() -> new IllegalStateException("not a key chord: " + keys));
                bindings.add(new KeyBinding(chord, binding.get("command").asString()));
            }
            return new Keymap(bindings);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The commands that a chord may run, to be tried in this order: the first that applies is meant.
    public List<String> commands(KeyChord chord) {
        return bindings.reversed().stream()
                .filter(binding -> binding.keys().equals(chord))
                .map(KeyBinding::command)
                .toList();
    }

    /// The chord to show for a command.
    public Optional<KeyChord> chord(String command) {
        return bindings.stream()
                .filter(binding -> binding.command().equals(command))
                .map(KeyBinding::keys)
                .findFirst();
    }
}
