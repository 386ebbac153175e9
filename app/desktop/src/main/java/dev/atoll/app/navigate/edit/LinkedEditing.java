package dev.atoll.app.navigate.edit;

import dev.atoll.api.document.Span;
import dev.atoll.api.feature.Severity;
import dev.atoll.api.provider.LinkedEditingProvider;
import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.concurrent.Debounce;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.editor.Glow;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.language.DocumentLanguage;
import dev.atoll.app.navigate.ask.Gathering;
import dev.atoll.app.navigate.edit.LinkedSpans.Mirrored;
import dev.atoll.app.settings.Settings;
import dev.atoll.app.words.Words;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.change.Side;
import dev.atoll.core.range.Range;
import dev.atoll.core.range.RangeSet;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.state.Transaction;
import dev.atoll.core.state.Update;
import dev.atoll.core.text.Text;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Types into all stretches that belong together, such as the two names of a tag pair, as one step.
public final class LinkedEditing implements FileFeature {
    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final String GROUP = "linked";

    private final Bench bench;
    private final Map<OpenFile, Linked> linked = new HashMap<>();

    /// Nothing linked yet.
    public LinkedEditing(Bench bench) {
        this.bench = bench;
    }

    @Override
    public void addTo(Commands commands) {
        commands.add(Command.of("edit.linked", Words.of("navigate.edit.edit-linked-names-together-on"), () -> {
            bench.turn(Settings.LINKED_EDITING);
            boolean on = bench.shown()
                    .map(file -> bench.get(Settings.LINKED_EDITING, file))
                    .orElseGet(() -> bench.get(Settings.LINKED_EDITING));
            bench.say(
                    Severity.INFORMATION,
                    on
                            ? Words.of("navigate.edit.linked-names-are-edited-together")
                            : Words.of("navigate.edit.linked-names-are-edited-one"));
        }));
    }

    @Override
    public void settingsChanged() {
        linked.values().forEach(Linked::end);
    }

    @Override
    public Subscription accompany(OpenFile file) {
        Linked watching = new Linked(file);
        linked.put(file, watching);
        return watching.follow().and(() -> linked.remove(file));
    }

    @Override
    public boolean escape() {
        return bench.shown().map(linked::get).filter(Linked::end).isPresent();
    }

    @Override
    public boolean settled() {
        return linked.values().stream().allMatch(Linked::idle);
    }

    private final class Linked {
        private final OpenFile file;
        private final EditorView view;
        private final Debounce pause;
        private final Gathering<Span> asking;
        private Optional<LinkedSpans> spans = Optional.empty();
        private boolean mirroring;
        private int caret = -1;
        private Text seen;

        Linked(OpenFile file) {
            this.file = file;
            seen = file.document().state().text();
            view = file.view();
            asking = new Gathering<>(bench.ui());
            pause = new Debounce(bench.ui(), bench.timer(), PAUSE, this::ask);
        }

        Subscription follow() {
            return view.onDispatch(this::complete)
                    .and(file.document().observe(this::updated))
                    .and(view.onState(_ -> moved()))
                    .and(pause)
                    .and(asking);
        }

        private Transaction complete(Transaction transaction) {
            mirroring = false;
            if (spans.isEmpty() || view.state().selection().isMultiple()) {
                return transaction;
            }
            Optional<Mirrored> mirrored = spans.get().mirror(transaction.changes());
            spans = mirrored.map(Mirrored::after);
            mirroring = mirrored.isPresent();
            return mirrored.map(all -> whole(transaction, all)).orElse(transaction);
        }

        private static Transaction whole(Transaction typed, Mirrored all) {
            ChangeSet rest = all.elsewhere().map(typed.changes(), false);
            Selection selection = typed.selection();
            return new Transaction(
                    all.changes(),
                    typed.effects(),
                    typed.origin(),
                    selection == null ? null : selection.map(rest, Side.BEFORE));
        }

        // undoing brings all stretches back alike; anything that parts them ends it
        private void updated(Update update) {
            if (update.changesText() && !mirroring) {
                spans = spans.map(linked -> linked.map(update.changes()))
                        .filter(linked -> linked.agree(update.after().text()));
            }
            mirroring = false;
            seen = update.after().text();
            moved();
        }

        // the view hears of a step before this does, and then the stretches are still those of the text before
        @SuppressWarnings("ReferenceEquality")
        private void moved() {
            if (file.document().state().text() != seen) {
                return;
            }
            int now = view.state().selection().primary().head();
            if (spans.filter(linked -> linked.touch(now)).isEmpty()) {
                spans = Optional.empty();
                if (now != caret && bench.get(Settings.LINKED_EDITING, file)) {
                    pause.call();
                }
            }
            caret = now;
            show();
        }

        private void ask() {
            Optional<DocumentLanguage> language = file.language();
            int at = view.state().selection().primary().head();
            if (language.isEmpty() || view.state().selection().isMultiple()) {
                return;
            }
            int version = language.get().revision().version();
            asking.ask(
                    language.get().providers(LinkedEditingProvider.class),
                    provider -> provider.linked(language.get().revision(), at),
                    found -> {
                        boolean same = language.get().revision().version() == version;
                        LinkedSpans answer = new LinkedSpans(found.found());
                        if (same
                                && answer.spans().size() > 1
                                && answer.agree(file.document().state().text())
                                && answer.touch(
                                        view.state().selection().primary().head())) {
                            spans = Optional.of(answer);
                            show();
                        }
                    });
        }

        private void show() {
            List<Range<Glow>> ranges = spans.map(LinkedSpans::spans).orElse(List.of()).stream()
                    .map(span -> new Range<>(span.start(), span.end(), Glow.LINKED))
                    .toList();
            RangeSet<Glow> now = RangeSet.of(ranges);
            if (!now.equals(view.decorations().glows().getOrDefault(GROUP, RangeSet.empty()))) {
                view.decorate(all -> all.withGlows(GROUP, now));
            }
        }

        boolean end() {
            boolean active = spans.isPresent();
            spans = Optional.empty();
            asking.close();
            show();
            return active;
        }

        boolean idle() {
            return !pause.waiting() && asking.idle();
        }
    }
}
