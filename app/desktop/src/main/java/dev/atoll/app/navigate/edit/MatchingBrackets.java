package dev.atoll.app.navigate.edit;

import dev.atoll.api.document.Span;
import dev.atoll.api.feature.BracketsHere;
import dev.atoll.api.provider.BracketProvider;
import dev.atoll.app.concurrent.LatestOnly;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.editor.ToldBrackets;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.core.text.Text;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Corrects which brackets are framed at the caret once it rests: the bare text shows them at once, but tells neither
/// strings from code nor words and tags that belong together.
public final class MatchingBrackets implements FileFeature {
    private static final Duration PAUSE = Duration.ofMillis(40);

    private final Bench bench;
    private final Map<OpenFile, Watched> watched = new HashMap<>();

    /// Nothing is corrected yet.
    public MatchingBrackets(Bench bench) {
        this.bench = bench;
    }

    @Override
    public Subscription accompany(OpenFile file) {
        var watching = new Watched(file);
        watched.put(file, watching);
        return watching.follow().and(() -> watched.remove(file));
    }

    @Override
    public boolean settled() {
        return watched.values().stream().allMatch(Watched::idle);
    }

    private final class Watched {
        private final OpenFile file;
        private final EditorView view;
        private final RestingCaret resting;
        private final LatestOnly asking;

        Watched(OpenFile file) {
            this.file = file;
            view = file.view();
            asking = new LatestOnly(bench.ui());
            resting = new RestingCaret(bench, view, PAUSE, this::ask);
        }

        Subscription follow() {
            return resting.follow(asking::close).and(asking);
        }

        private void ask() {
            var selection = view.state().selection();
            if (selection.isMultiple() || !selection.isEmpty()) {
                return;
            }
            var about = resting.text();
            int at = resting.caret().head();
            file.language()
                    .ifPresent(language -> language.providers(BracketProvider.class).stream()
                            .findFirst()
                            .ifPresent(provider -> asking.ask(
                                    provider.brackets(language.revision(), at),
                                    here -> show(about, at, here),
                                    _ -> {})));
        }

        private void show(Text about, int at, BracketsHere here) {
            switch (here) {
                case BracketsHere.Pair(Span open, Span close) ->
                    tell(new ToldBrackets(about, at, List.of(open, close)));
                case BracketsHere.None() -> tell(new ToldBrackets(about, at, List.of()));
                case BracketsHere.Unknown() -> {
                    // the bare text is all there is
                }
            }
        }

        private void tell(ToldBrackets told) {
            if (!told.spans().equals(ToldBrackets.shown(view))) {
                view.decorate(all -> all.withBrackets(told));
            }
        }

        boolean idle() {
            return !resting.waiting() && asking.idle();
        }
    }
}
