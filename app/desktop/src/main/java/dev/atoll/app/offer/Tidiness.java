package dev.atoll.app.offer;

import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.settings.Settings;
import dev.atoll.app.workspace.FileStyle;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.core.edit.EditTarget;
import dev.atoll.core.edit.Tidying;
import dev.atoll.core.state.DocumentState;
import dev.atoll.core.state.SetLineBreaks;
import dev.atoll.core.state.Transaction;
import dev.atoll.core.text.LineBreaks;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// Keeps files as their folders ask in `.editorconfig`, and as the user set: tells each open file its style, and before
/// it is saved takes away what should not be at the ends of lines, as a step that can be undone.
public final class Tidiness implements FileFeature {
    private static final String CONFIG = ".editorconfig";

    private final Bench bench;
    private final Workspace workspace;
    private final Map<OpenFile, Optional<Path>> known = new HashMap<>();
    private final Set<OpenFile> unsaved = new HashSet<>();
    private int reading;

    /// @param workspace the door to files
    public Tidiness(Bench bench, Workspace workspace) {
        this.bench = bench;
        this.workspace = workspace;
    }

    @Override
    public Subscription accompany(OpenFile file) {
        known.put(file, file.path());
        ask(file);
        return () -> {
            known.remove(file);
            unsaved.remove(file);
        };
    }

    @Override
    public void told(OpenFile file) {
        if (known.containsKey(file) && !known.get(file).equals(file.path())) {
            known.put(file, file.path());
            ask(file);
        }
        if (file.title().equals(CONFIG)) {
            // once it is saved, what it says of the others counts
            if (file.unsaved()) {
                unsaved.add(file);
            } else if (unsaved.remove(file)) {
                known.keySet().forEach(this::ask);
            }
        }
    }

    @Override
    public boolean settled() {
        return reading == 0;
    }

    private void ask(OpenFile file) {
        Optional<Path> path = file.path();
        if (path.isEmpty()) {
            return;
        }
        reading++;
        var _ = bench.background().call(() -> workspace.style(path.get())).handle((style, _) -> {
            bench.ui().execute(() -> {
                reading--;
                if (style != null && known.containsKey(file) && !style.equals(file.style())) {
                    file.dress(style);
                }
            });
            return null;
        });
    }

    // a style that is being read anew does not hold up saving: what is known counts
    @Override
    public CompletableFuture<Void> beforeSave(OpenFile file) {
        FileStyle style = file.style();
        DocumentState state = file.document().state();
        EditTarget target = new EditTarget(
                state.text(),
                file.view().state().selection(),
                file.view().options().rules());
        Transaction tidy = Tidying.tidy(
                target,
                style.trims().orElse(bench.get(Settings.TRIM, file)),
                style.endsWithBreak().orElse(bench.get(Settings.FINAL_NEWLINE, file)));
        Optional<LineBreaks> breaks =
                style.lineBreak().map(LineBreaks::of).filter(wanted -> !wanted.equals(state.lineBreaks()));
        if (!tidy.changes().isEmpty() || breaks.isPresent()) {
            file.view().dispatch(breaks.map(SetLineBreaks::new).map(tidy::with).orElse(tidy));
        }
        return CompletableFuture.completedFuture(null);
    }
}
