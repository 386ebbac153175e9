package dev.atoll.app.keymap;

import dev.atoll.app.editor.EditorAction;
import dev.atoll.app.editor.action.EditorActions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Which keys run which command, in layers. Of several bindings of the same keys, the last one whose command applies
/// holds; the keys that menus show of a command are the first of its highest layer that no higher layer has taken.
///
/// Never changes; each question about pressed keys is one look-up.
public final class Keymap {
    private static final String STANDARD = "Atoll";
    /// The layers that come with the editor, in which the same keys mean several things on purpose: while suggestions
    /// are open, say.
    private static final int GIVEN = 1;

    private final List<Layer> layers;
    private final List<Placed> placed = new ArrayList<>();
    private final Map<KeySequence, List<String>> commands = new HashMap<>();
    private final Set<KeySequence> begun = new HashSet<>();
    private final Map<KeySequence, Set<String>> usual = new HashMap<>();

    /// @param layers the lowest first; the first is what a text obeys by itself
    Keymap(List<Layer> layers) {
        this.layers = List.copyOf(layers);
        for (int i = 0; i < layers.size(); i++) {
            Layer layer = layers.get(i);
            placed.removeIf(one -> layer.off().stream().anyMatch(off -> off.takes(one.binding())));
            for (KeyBinding binding : layer.bindings()) {
                placed.add(new Placed(binding, i));
            }
        }
        placed.reversed()
                .forEach(one -> commands.computeIfAbsent(one.binding().keys(), _ -> new ArrayList<>())
                        .add(one.binding().command()));
        placed.stream().flatMap(one -> beginnings(one).stream()).forEach(begun::add);
        layers.stream()
                .limit(1)
                .flatMap(layer -> layer.bindings().stream())
                .forEach(binding -> usual.computeIfAbsent(binding.keys(), _ -> new HashSet<>())
                        .add(binding.command()));
    }

    /// A binding with where it is from.
    ///
    /// @param binding the keys and the command
    /// @param layer which layer, from 0
    public record Placed(KeyBinding binding, int layer) {}

    /// The keymap that comes with the editor: what a text obeys by itself, and what the window does.
    static Keymap standard() {
        return new Keymap(List.of(ofTheText(), Layer.read(STANDARD, Preset.file("standard.json"))));
    }

    /// The keymap with a preset and the user's own bindings.
    ///
    /// @param own the user's file, read
    static Keymap of(Preset preset, Layer own) {
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

    /// The keys with which a binding begins, where no higher layer binds them alone.
    private List<KeySequence> beginnings(Placed one) {
        List<KeySequence> result = new ArrayList<>();
        List<KeyChord> chords = one.binding().keys().chords();
        for (int i = 1; i < chords.size(); i++) {
            KeySequence beginning = new KeySequence(chords.subList(0, i));
            boolean alone = placed.stream()
                    .anyMatch(other -> other.layer() > one.layer()
                            && other.binding().keys().equals(beginning));
            if (!alone) {
                result.add(beginning);
            }
        }
        return result;
    }

    /// Its layers, the lowest first; the last is the user's own.
    public List<Layer> layers() {
        return layers;
    }

    /// What is bound, without what a higher layer has taken away; the lowest layer first.
    public List<Placed> placed() {
        return List.copyOf(placed);
    }

    /// The commands that keys may run, to be tried in this order: the first that applies is meant.
    public List<String> commands(KeySequence keys) {
        return commands.getOrDefault(keys, List.of());
    }

    /// Whether more keys may follow: there is a longer binding, in no lower layer than the highest one of these keys
    /// alone.
    public boolean goesOn(KeySequence keys) {
        return begun.contains(keys);
    }

    /// The commands that a text runs by itself when these keys reach it.
    public Set<String> ofTheText(KeySequence keys) {
        return usual.getOrDefault(keys, Set.of());
    }

    /// The keys to show for a command.
    public Optional<KeySequence> keys(String command) {
        return placed.stream()
                .filter(one -> one.binding().command().equals(command)
                        && placed.stream().noneMatch(other -> hides(other, one)))
                .reduce((best, next) -> next.layer() > best.layer() ? next : best)
                .map(one -> one.binding().keys());
    }

    /// Whether a binding of a higher layer has the keys of another, or begins or goes on with them.
    private static boolean hides(Placed higher, Placed lower) {
        return higher.layer() > lower.layer()
                && higher.layer() > GIVEN
                && clash(higher.binding().keys(), lower.binding().keys());
    }

    private static boolean clash(KeySequence one, KeySequence other) {
        return one.equals(other) || one.begins(other) || other.begins(one);
    }

    /// Bindings of other commands that the same keys may run as well, or that go on where these keys end, or the other
    /// way round.
    public List<Placed> others(KeySequence keys, String command) {
        return placed.stream()
                .filter(one -> !one.binding().command().equals(command)
                        && clash(one.binding().keys(), keys))
                .toList();
    }

    /// Whether a layer comes with the editor, so that keys bound twice in it are meant so.
    public static boolean isGiven(int layer) {
        return layer <= GIVEN;
    }

    /// What in its layers cannot be used, as sentences for the user.
    public List<String> problems() {
        return layers.stream().flatMap(layer -> layer.problems().stream()).toList();
    }
}
