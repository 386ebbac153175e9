package dev.atoll.app.navigate.edit;

import dev.atoll.api.feature.Occurrence;
import dev.atoll.api.feature.OccurrenceAccess;
import dev.atoll.api.provider.OccurrenceProvider;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.editor.Glow;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.language.DocumentLanguage;
import dev.atoll.app.navigate.ask.Gathering;
import dev.atoll.core.range.Range;
import dev.atoll.core.range.RangeSet;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Shows where the thing under the caret occurs once the caret rests. What is shown follows the text, and goes when the
/// caret leaves it.
public final class Occurrences implements FileFeature {
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final String GROUP = "occurrences";

    private final Bench bench;
    private final Map<OpenFile, Watched> watched = new HashMap<>();

    /// Occurrences of nothing yet.
    public Occurrences(Bench bench) {
        this.bench = bench;
    }

    @Override
    public Subscription accompany(OpenFile file) {
        Watched watching = new Watched(file);
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
        private final Gathering<Occurrence> asking;

        Watched(OpenFile file) {
            this.file = file;
            view = file.view();
            asking = new Gathering<>(bench.ui());
            resting = new RestingCaret(bench, view, PAUSE, this::ask);
        }

        Subscription follow() {
            return resting.follow(this::moved).and(asking);
        }

        private void moved() {
            asking.close();
            if (!isInside(resting.caret().head())) {
                show(List.of());
            }
        }

        private boolean isInside(int offset) {
            return shown().between(offset, offset).stream()
                    .anyMatch(range -> range.from() <= offset && offset <= range.to());
        }

        private RangeSet<Glow> shown() {
            return view.decorations().glows().getOrDefault(GROUP, RangeSet.empty());
        }

        private void ask() {
            Optional<DocumentLanguage> language = file.language();
            if (view.state().selection().isMultiple() || language.isEmpty()) {
                show(List.of());
                return;
            }
            int at = resting.caret().head();
            List<OccurrenceProvider> providers = language.get().providers(OccurrenceProvider.class);
            asking.ask(
                    providers, provider -> provider.occurrences(language.get().revision(), at), found -> {
                        if (!found.found().isEmpty()) {
                            show(found.found().stream().map(Watched::range).toList());
                        } else if (found.complete()) {
                            show(providers.isEmpty() ? SameWord.of(resting.text(), at) : List.of());
                        }
                    });
        }

        private static Range<Glow> range(Occurrence occurrence) {
            return new Range<>(
                    occurrence.span().start(),
                    occurrence.span().end(),
                    occurrence.access() == OccurrenceAccess.WRITE ? Glow.WRITE : Glow.OCCURRENCE);
        }

        private void show(List<Range<Glow>> ranges) {
            RangeSet<Glow> now = RangeSet.of(ranges);
            if (!now.equals(shown())) {
                view.decorate(all -> all.withGlows(GROUP, now));
            }
        }

        boolean idle() {
            return !resting.waiting() && asking.idle();
        }
    }
}
