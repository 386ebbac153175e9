package dev.atoll.app.keymap;

import dev.atoll.app.words.Words;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// The keymap in force: the usual keys, a preset, and the user's own bindings over both, which commands change.
///
/// A change is in force at once, and kept in the user's `keymap.json` one after the other. Belongs to the UI thread.
public final class KeyChoices {
    /// What people call the user's own bindings.
    public static final String FILE = "keymap.json";

    private final Keeping keeping;
    private final List<Runnable> watchers = new ArrayList<>();
    private Preset preset;
    private KeymapText own;
    private Keymap now;
    private CompletableFuture<Optional<String>> last = CompletableFuture.completedFuture(Optional.empty());

    /// Where bindings are kept for the next start.
    @FunctionalInterface
    public interface Keeping {
        /// Keeps the user's file, on a thread of its own.
        ///
        /// @return a sentence for the user if it is not kept
        CompletableFuture<Optional<String>> keep(byte[] file);

        /// Where that file is; nothing if there is none.
        default Optional<Path> place() {
            return Optional.empty();
        }
    }

    private KeyChoices(Preset preset, byte[] file, Keeping keeping) {
        this.preset = preset;
        this.keeping = keeping;
        own = new KeymapText(new String(file, StandardCharsets.UTF_8));
        now = read();
    }

    /// What a preset and the user's file say.
    ///
    /// @param file the file's bytes; none if there is no file
    /// @param keeping keeps what is changed
    public static KeyChoices of(Preset preset, byte[] file, Keeping keeping) {
        return new KeyChoices(preset, file, keeping);
    }

    /// The usual keys, and changes that are kept nowhere.
    public static KeyChoices standard() {
        return of(Preset.ATOLL, new byte[0], _ -> CompletableFuture.completedFuture(Optional.empty()));
    }

    private Keymap read() {
        return Keymap.of(preset, Layer.read(FILE, own.text().getBytes(StandardCharsets.UTF_8)));
    }

    /// The keymap in force.
    public Keymap now() {
        return now;
    }

    /// The keys to show for a command; an empty text if there are none.
    public String label(String command) {
        return now.keys(command).map(KeySequence::label).orElse("");
    }

    /// The preset in force.
    public Preset preset() {
        return preset;
    }

    /// Calls back whenever another keymap is in force.
    public void onChange(Runnable watcher) {
        watchers.add(watcher);
    }

    /// Puts another preset under the user's own bindings.
    public void use(Preset other) {
        if (preset != other) {
            preset = other;
            changed();
        }
    }

    /// Gives a command these keys in place of those it has.
    ///
    /// @return a sentence for the user if it is not kept; completes on any thread
    public CompletableFuture<Optional<String>> bind(String command, KeySequence keys) {
        KeymapText bare = own.without(command);
        own = bare;
        now = read();
        for (Keymap.Placed placed : now.placed()) {
            if (placed.binding().command().equals(command)
                    && !placed.binding().keys().equals(keys)) {
                own = own.with(placed.binding().keys(), "-" + command);
            }
        }
        own = own.with(keys, command);
        return keep();
    }

    /// Takes all keys from a command.
    public CompletableFuture<Optional<String>> unbind(String command) {
        own = own.without(command);
        now = read();
        for (Keymap.Placed placed : now.placed()) {
            if (placed.binding().command().equals(command)) {
                own = own.with(placed.binding().keys(), "-" + command);
            }
        }
        return keep();
    }

    /// Gives a command the keys back that it has without the user's own bindings.
    public CompletableFuture<Optional<String>> reset(String command) {
        own = own.without(command);
        return keep();
    }

    private CompletableFuture<Optional<String>> keep() {
        changed();
        byte[] file = own.text().getBytes(StandardCharsets.UTF_8);
        last = last.exceptionally(_ -> Optional.empty()).thenCompose(_ -> keeping.keep(file));
        return last;
    }

    private void changed() {
        now = read();
        watchers.forEach(Runnable::run);
    }

    /// Where the user's file is; nothing if bindings are kept nowhere.
    public Optional<Path> place() {
        return keeping.place();
    }

    /// Writes the user's file if there is nothing in it yet, with a line that says what it is.
    public CompletableFuture<Optional<String>> written() {
        if (own.text().isBlank()) {
            own = new KeymapText("// " + Words.of("keymap.beginning-of-the-file") + """

                    // {"keys": "Ctrl+K Ctrl+S", "command": "file.save"}, {"keys": "Ctrl+D", "command": "-select.next-same"}
                    [
                    ]
                    """);
            return keep();
        }
        return last;
    }

    /// The user's file was written by somebody else.
    ///
    /// @return whether it says something else than before
    public boolean reread(byte[] file) {
        KeymapText text = new KeymapText(new String(file, StandardCharsets.UTF_8));
        if (text.equals(own)) {
            return false;
        }
        own = text;
        changed();
        return true;
    }

    /// Whether the user's file can be changed: it is a list, or not there yet.
    public boolean changeable() {
        return Layer.isList(own.text().getBytes(StandardCharsets.UTF_8));
    }

    /// Whether everything that was changed is kept, or told not to be.
    public boolean settled() {
        return last.isDone();
    }
}
