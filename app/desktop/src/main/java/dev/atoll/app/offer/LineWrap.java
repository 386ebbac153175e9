package dev.atoll.app.offer;

import dev.atoll.api.feature.Severity;
import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.editor.EditorOptions;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.settings.Settings;
import dev.atoll.app.words.Words;
import dev.atoll.core.display.Wrap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Wraps lines that are wider than the view: those of prose unless the user set something else, and those of any file
/// that the user asks it for, until it is closed.
public final class LineWrap implements FileFeature {
    private static final Set<String> PROSE =
            Set.of("markdown", "mdx", "asciidoc", "restructuredtext", "latex", "typst", "git-commit");

    private final Bench bench;
    private final Map<OpenFile, Optional<Boolean>> asked = new HashMap<>();

    /// No file is open yet.
    public LineWrap(Bench bench) {
        this.bench = bench;
    }

    @Override
    public void addTo(Commands commands) {
        commands.add(new Command(
                "view.wrap",
                Words.of("offer.wrap-long-lines-or-not"),
                () -> bench.shown().isPresent(),
                () -> bench.shown().ifPresent(this::toggle)));
    }

    private void toggle(OpenFile file) {
        boolean wrapped = !wraps(file);
        asked.put(file, Optional.of(wrapped));
        wrap(file);
        if (wrapped && file.document().state().text().length() > Wrap.LONGEST_TEXT) {
            bench.say(Severity.INFORMATION, Words.of("offer.is-too-long-for-its", file.title()));
        }
    }

    @Override
    public Subscription accompany(OpenFile file) {
        asked.put(file, Optional.empty());
        wrap(file);
        return () -> asked.remove(file);
    }

    // told of each move of a caret, and of a file whose language has become known
    @Override
    public void told(OpenFile file) {
        if (asked.containsKey(file)) {
            wrap(file);
        }
    }

    @Override
    public void settingsChanged() {
        List.copyOf(asked.keySet()).forEach(this::wrap);
    }

    private boolean wraps(OpenFile file) {
        return asked.getOrDefault(file, Optional.empty()).orElseGet(() -> switch (bench.get(Settings.WRAP, file)) {
            case NEVER -> false;
            case PROSE -> PROSE.contains(file.languageName());
            case ALWAYS -> true;
        });
    }

    private void wrap(OpenFile file) {
        int set = bench.get(Settings.WRAP_COLUMN, file);
        int column = set == 0 ? EditorOptions.VIEW_WIDTH : set;
        int wanted = wraps(file) ? column : EditorOptions.NO_WRAP;
        EditorOptions options = file.view().options();
        if (options.wrapColumn() != wanted) {
            file.view().configure(options.withWrap(wanted));
        }
    }
}
