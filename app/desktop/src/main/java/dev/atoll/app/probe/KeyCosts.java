package dev.atoll.app.probe;

import dev.atoll.app.cli.console.KeyCost;
import dev.atoll.app.editor.CopiedText;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.keymap.KeyScript;
import dev.atoll.app.window.Workbench;
import dev.atoll.core.selection.Selection;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.scene.Scene;

/// A measurement of keys in the text that a whole window shows, with all that the window does at each.
public final class KeyCosts {
    /// How many pastes are measured for so many keys of another kind.
    private static final int KEYS_A_PASTE = 15;

    /// How many times as many keys of a kind are pressed before any counts.
    private static final int PAGES = 3;

    private static final String LINE = "a line of a pasted text, forty letters.\n";
    private static final int MEGABYTE = 1 << 20;

    private final Workbench bench;
    private final EditorView view;
    private final KeyPlayer player;
    private final int keys;
    private final List<KeyCost> costs = new ArrayList<>();

    private KeyCosts(Workbench bench, EditorView view, Scene scene, int keys) {
        this.bench = bench;
        this.view = view;
        this.player = new KeyPlayer(scene);
        this.keys = keys;
    }

    /// Measures each kind of key at the start, in the middle and at the end of the shown text, which it changes.
    ///
    /// @param keys how many of each kind count
    /// @return completes on the UI thread; exceptionally if no text is shown, or the window does not come to rest
    public static CompletableFuture<List<KeyCost>> measure(Workbench bench, Scene scene, int keys) {
        return rest(bench)
                .thenApply(_ -> bench.text().orElseThrow(() -> new IllegalStateException("no text is shown")))
                .thenCompose(view -> new KeyCosts(bench, view, scene, keys).all());
    }

    private static CompletableFuture<Boolean> rest(Workbench bench) {
        return Rest.of(bench).thenApply(came -> {
            if (!came) {
                throw new IllegalStateException("the editor did not come to rest");
            }
            return true;
        });
    }

    private CompletableFuture<List<KeyCost>> all() {
        int length = view.document().state().text().length();
        return warmUp(length / 2)
                .thenCompose(_ -> at("start", 0))
                .thenCompose(_ -> at("middle", length / 2))
                .thenCompose(_ -> at("end", length))
                .thenApply(_ -> costs);
    }

    /// Keys that count for nothing, so that those that count find the code as someone does who has typed a page.
    private CompletableFuture<?> warmUp(int offset) {
        view.select(Selection.caret(offset));
        return rest(bench)
                .thenCompose(_ -> Frames.measure(press("'x'"), keys * PAGES))
                .thenCompose(_ -> Frames.measure(press("Backspace"), keys * PAGES));
    }

    private CompletableFuture<?> at(String place, int offset) {
        view.select(Selection.caret(offset));
        int pastes = Math.max(1, keys / KEYS_A_PASTE);
        return rest(bench)
                .thenCompose(_ -> take(place, "letter", () -> Frames.measure(press("'x'"), keys)))
                .thenCompose(_ -> take(place, "Backspace", () -> Frames.measure(press("Backspace"), keys)))
                .thenCompose(_ -> take(place, "Enter", () -> Frames.measure(press("Enter"), keys)))
                .thenCompose(_ -> take(place, "undo", () -> Frames.measure(press("'x'"), press("Ctrl+Z"), keys)))
                .thenCompose(_ -> {
                    view.clipboard().put(CopiedText.of(LINE.repeat(MEGABYTE / LINE.length())));
                    return take(place, "paste", () -> Frames.measure(press("Ctrl+Z"), press("Ctrl+V"), pastes));
                })
                .thenRun(press("Ctrl+Z"));
    }

    private CompletableFuture<?> take(String place, String key, Supplier<CompletableFuture<Cost>> measurement) {
        return measurement
                .get()
                .thenAccept(cost -> costs.add(new KeyCost(place, key, cost.p50Micros(), cost.p99Micros())));
    }

    private Runnable press(String keys) {
        KeyScript script = KeyScript.parse(keys);
        return () -> script.presses().forEach(player::press);
    }
}
