package dev.atoll.app.keymap;

import dev.atoll.app.editor.EditorAction;
import dev.atoll.app.editor.action.EditorActions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which keys run which command, in layers. Of several bindings of the same keys, the last one whose command applies
/// holds; the keys that menus show of a command are the first of its highest layer that no higher layer has taken.
///
/// @param layers the lowest first
public record Keymap(List<Layer> layers) {
    private static final String STANDARD = "Atoll";

    /// Copies the list.
    public Keymap {
        layers = List.copyOf(layers);
    }

    /// A binding with where it is from.
    ///
    /// @param binding the keys and the command
    /// @param layer which layer, from 0
    public record Placed(KeyBinding binding, int layer) {}

    /// The keymap that comes with the editor: what a text obeys by itself, and what the window does.
    public static Keymap standard() {
        return new Keymap(List.of(ofTheText(), Layer.read(STANDARD, Preset.file("standard.json"))));
    }

    /// The keymap with a preset and the user's own bindings.
    ///
    /// @param own the user's file, read
    public static Keymap of(Preset preset, Layer own) {
        return new Keymap(Stream.concat(standard().layers.stream(), Stream.of(preset.layer(), own))
                .toList());
    }

    private static Layer ofTheText() {
        List<KeyBinding> bindings = new ArrayList<>();
        for (EditorAction action : EditorActions.all()) {
            action.keys().stream()
                    .flatMap(keys -> KeyChord.written(keys).stream())
                    .forEach(chord -> bindings.add(new KeyBinding(chord, action.id())));
        }
        return new Layer(STANDARD, bindings, List.of(), List.of());
    }

    /// What is bound, without what a higher layer has taken away; the lowest layer first.
    public List<Placed> placed() {
        List<Placed> result = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            Layer layer = layers.get(i);
            result.removeIf(placed -> layer.off().stream().anyMatch(off -> off.takes(placed.binding())));
            int at = i;
            layer.bindings().forEach(binding -> result.add(new Placed(binding, at)));
        }
        return result;
    }

    /// The commands that keys may run, to be tried in this order: the first that applies is meant.
    public List<String> commands(KeySequence keys) {
        return placed().reversed().stream()
                .filter(placed -> placed.binding().keys().equals(keys))
                .map(placed -> placed.binding().command())
                .toList();
    }

    /// Whether more keys may follow: there is a longer binding, in no lower layer than the highest one of these keys
    /// alone.
    public boolean goesOn(KeySequence keys) {
        List<Placed> all = placed();
        int alone = all.stream()
                .filter(placed -> placed.binding().keys().equals(keys))
                .mapToInt(Placed::layer)
                .max()
                .orElse(-1);
        return all.stream()
                .anyMatch(placed ->
                        placed.layer() >= alone && keys.begins(placed.binding().keys()));
    }

    /// The keys to show for a command.
    public Optional<KeySequence> keys(String command) {
        List<Placed> all = placed();
        return all.stream()
                .filter(placed -> placed.binding().command().equals(command)
                        && all.stream().noneMatch(other -> hides(other, placed)))
                .reduce((best, next) -> next.layer() > best.layer() ? next : best)
                .map(placed -> placed.binding().keys());
    }

    /// Whether a binding of a higher layer has the keys of another, or begins or goes on with them. The window's usual
    /// keys hide none of the text's: they do something only while something is open.
    private boolean hides(Placed higher, Placed lower) {
        KeySequence keys = higher.binding().keys();
        KeySequence hidden = lower.binding().keys();
        return higher.layer() > lower.layer()
                && higher.layer() > 1
                && (keys.equals(hidden) || keys.begins(hidden) || hidden.begins(keys));
    }

    /// Other bindings that the same keys may run as well, or that go on where these keys end, or the other way round.
    public List<Placed> others(KeySequence keys, String command) {
        return placed().stream()
                .filter(placed -> !placed.binding().command().equals(command))
                .filter(placed -> placed.binding().keys().equals(keys)
                        || placed.binding().keys().begins(keys)
                        || keys.begins(placed.binding().keys()))
                .toList();
    }

    /// What in its layers cannot be used, as sentences for the user.
    public List<String> problems() {
        return layers.stream().flatMap(layer -> layer.problems().stream()).toList();
    }
}
