package dev.atoll.app.offer.filter;

import dev.atoll.api.document.DocumentEdits;
import dev.atoll.api.document.DocumentRef;
import dev.atoll.api.document.EditNote;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.feature.Filtered;
import dev.atoll.api.feature.Severity;
import dev.atoll.api.manifest.FilterDefinition;
import dev.atoll.api.provider.FilterProvider;
import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.EditApplier;
import dev.atoll.app.feature.EditOutcome;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.Moment;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.words.Words;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Each filter of an extension as a command: it asks for its arguments, works on each selection, on the lines, or on
/// the whole text where nothing is selected, and shows what it would change before that is changed, in one step of
/// undo.
/// A filter that fails on one of several selections changes none. Escape ends the wait for one.
///
/// Belongs to the UI thread.
public final class Filters implements FileFeature {
    private static final int MOST_SAID = 300;

    private final Bench bench;
    private final EditApplier applier;
    private final FilterQuestions questions;
    private Optional<CompletableFuture<List<Filtered>>> running = Optional.empty();
    private int applying;

    /// @param applier shows edits and makes them
    public Filters(Bench bench, EditApplier applier) {
        this.bench = bench;
        this.applier = applier;
        questions = new FilterQuestions(bench::focusText);
        bench.lay(questions.node());
    }

    private record Offered(FilterProvider provider, FilterDefinition filter) {
        String name() {
            return "filter." + provider.extension() + "." + filter.id();
        }
    }

    private Stream<Offered> offered() {
        String language = bench.shown().map(OpenFile::languageName).orElse("");
        return bench.host().providers(FilterProvider.class).stream()
                .flatMap(provider -> provider.filters().stream()
                        .filter(filter -> filter.serves(language))
                        .map(filter -> new Offered(provider, filter)));
    }

    @Override
    public void addTo(Commands commands) {
        commands.addSource(() -> offered()
                .map(each -> new Command(
                        each.name(),
                        each.filter().title() + "…",
                        () -> bench.shown().isPresent(),
                        () -> bench.shown().ifPresent(file -> ask(file, each))))
                .toList());
    }

    private void ask(OpenFile file, Offered offered) {
        questions.ask(offered.name(), offered.filter(), answers -> run(file, offered, answers));
    }

    private void run(OpenFile file, Offered offered, Map<String, String> answers) {
        cancel();
        Moment asked = Moment.now(bench);
        Targets targets = Targets.of(
                file.document().state().text(),
                file.view().state().selection(),
                offered.filter().reach());
        CompletableFuture<List<Filtered>> answer =
                offered.provider().run(offered.filter().id(), offered.filter().given(answers), targets.texts());
        running = Optional.of(answer);
        var _ = answer.handle((made, failure) -> {
            bench.ui().execute(() -> {
                if (!running.equals(Optional.of(answer))) {
                    return;
                }
                running = Optional.empty();
                if (made != null) {
                    show(file, offered, targets, made, asked);
                } else {
                    failed(offered, failure);
                }
            });
            return null;
        });
    }

    private void failed(Offered offered, @Nullable Throwable failure) {
        Throwable cause = failure != null && failure.getCause() != null ? failure.getCause() : failure;
        if (!(cause instanceof CancellationException) && cause != null) {
            bench.say(
                    Severity.WARNING,
                    Words.of(
                            "offer.filter.filter-changed-nothing",
                            offered.filter().title(),
                            shortened(String.valueOf(cause.getMessage()))));
        }
    }

    // all of it is in the extension's log
    private static String shortened(String said) {
        return said.length() <= MOST_SAID ? said : Words.of("offer.filter.shortened", said.substring(0, MOST_SAID));
    }

    private void show(OpenFile file, Offered offered, Targets targets, List<Filtered> made, Moment asked) {
        String said = made.stream()
                .map(Filtered::said)
                .filter(each -> !each.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
        if (!said.isEmpty()) {
            bench.say(
                    Severity.INFORMATION,
                    Words.of("offer.filter.filter-says", offered.filter().title(), shortened(said)));
        }
        List<TextEdit> edits = targets.edits(made);
        if (edits.isEmpty()) {
            bench.say(
                    Severity.INFORMATION,
                    Words.of(
                            "offer.filter.filter-has-nothing-to-change",
                            offered.filter().title()));
            return;
        }
        file.language()
                .ifPresent(language -> apply(
                        offered,
                        new DocumentEdits(
                                new DocumentRef.Open(language.id()),
                                edits,
                                OptionalInt.empty(),
                                Optional.of(note(offered, targets))),
                        asked));
    }

    private EditNote note(Offered offered, Targets targets) {
        int count = targets.spans().size();
        boolean whole = count == 1
                && targets.spans().getFirst().length() == targets.text().length();
        String where = whole ? Words.of("offer.filter.the-whole-text") : Words.of("offer.filter.selections", count);
        return new EditNote(
                where,
                Optional.of(
                        Words.of("offer.filter.by-extension", offered.provider().extension())),
                true);
    }

    private void apply(Offered offered, DocumentEdits edits, Moment asked) {
        applying++;
        var _ = applier.apply(offered.filter().title(), List.of(edits), asked).thenAccept(outcome -> {
            applying--;
            if (outcome instanceof EditOutcome.Refused refused) {
                bench.say(Severity.WARNING, refused.sentence());
            }
        });
    }

    private boolean cancel() {
        Optional<CompletableFuture<List<Filtered>>> ending = running;
        running = Optional.empty();
        ending.ifPresent(each -> each.cancel(true));
        return ending.isPresent();
    }

    @Override
    public boolean escape() {
        return cancel();
    }

    @Override
    public boolean settled() {
        return running.isEmpty() && (applying == 0 || applier.asking());
    }
}
