package dev.atoll.app.offer;

import dev.atoll.api.feature.Severity;
import dev.atoll.api.manifest.IndentationRules;
import dev.atoll.api.manifest.LanguageData;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.api.provider.FilterProvider;
import dev.atoll.api.provider.FormattingProvider;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.language.DocumentLanguage;
import dev.atoll.app.language.Layout;
import dev.atoll.app.language.StepWork;
import dev.atoll.app.settings.SaveStep;
import dev.atoll.app.settings.Settings;
import dev.atoll.app.words.Words;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.state.Origin;
import dev.atoll.core.state.Transaction;
import dev.atoll.core.text.Text;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// What the user wishes to be done before a file is saved, one step after the other: formatters, filters, trimming.
/// Each step has its deadline, and all together have one. A step that fails or is late changes nothing, is told, and
/// the next one goes on; what all of them change is one step of undo. What is typed meanwhile is worth more than the
/// rest. Formatters of steps are started as soon as a file is on the screen that they are for.
///
/// Belongs to the UI thread.
public final class SaveSteps implements FileFeature {
    /// How long saving waits for a step.
    private static final Duration STEP = Duration.ofSeconds(2);
    /// How long it waits for all of them.
    private static final Duration ALL = Duration.ofSeconds(6);

    private final Bench bench;
    private final Set<ExtensionId> started = new HashSet<>();
    private int underWay;

    /// Nothing is being saved.
    public SaveSteps(Bench bench) {
        this.bench = bench;
    }

    @Override
    public boolean settled() {
        return underWay == 0;
    }

    @Override
    public void shown(Optional<OpenFile> file) {
        file.filter(each -> each.language().isPresent())
                .ifPresent(each -> steps(each).stream()
                        .flatMap(step -> formatter(each, step).stream())
                        .filter(formatter -> started.add(formatter.extension()))
                        .forEach(FormattingProvider::getReady));
    }

    @Override
    public void extensionsChanged() {
        started.clear();
    }

    private static Optional<FormattingProvider> formatter(OpenFile file, SaveStep step) {
        return step instanceof SaveStep.Format(var by)
                ? file.language().orElseThrow().providers(FormattingProvider.class).stream()
                        .filter(each -> by.isEmpty() || each.extension().equals(by.get()))
                        .findFirst()
                : Optional.empty();
    }

    @Override
    public CompletableFuture<Void> beforeSave(OpenFile file) {
        List<SaveStep> steps = file.language().map(_ -> steps(file)).orElse(List.of());
        if (steps.isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        underWay++;
        Run run = new Run(file, steps);
        run.next();
        return run.over;
    }

    private List<SaveStep> steps(OpenFile file) {
        return bench.choices()
                .features()
                .listed(file.languageName())
                .orElseGet(() -> bench.get(Settings.FORMAT_ON_SAVE, file)
                        ? List.of(new SaveStep.Format(Optional.empty()))
                        : List.of());
    }

    /// The steps of one saving.
    private final class Run {
        private final OpenFile file;
        private final List<SaveStep> steps;
        private final CompletableFuture<Void> over = new CompletableFuture<>();
        private final Subscription deadline =
                bench.timer().after(ALL, () -> bench.ui().execute(this::late));
        private int done;
        private boolean changed;
        private @Nullable CompletableFuture<ChangeSet> asked;

        Run(OpenFile file, List<SaveStep> steps) {
            this.file = file;
            this.steps = steps;
        }

        void next() {
            if (done == steps.size()) {
                end();
                return;
            }
            int step = done;
            Text before = file.document().state().text();
            CompletableFuture<ChangeSet> answer = answer(before);
            asked = answer;
            Subscription patience = bench.timer()
                    .after(
                            STEP,
                            () -> bench.ui().execute(() -> {
                                if (awaits(step)) {
                                    answer.cancel(true);
                                    failed(Words.of("offer.the-extension-took-too-long"));
                                }
                            }));
            var _ = answer.handle((changes, failure) -> {
                bench.ui().execute(() -> {
                    patience.close();
                    if (awaits(step) && changes != null) {
                        make(before, changes);
                    } else if (awaits(step)) {
                        failed(sentence(failure));
                    }
                });
                return null;
            });
        }

        private boolean awaits(int step) {
            return asked != null && done == step;
        }

        private CompletableFuture<ChangeSet> answer(Text text) {
            DocumentLanguage language = file.language().orElseThrow();
            return new StepWork(
                            text,
                            language.revision(),
                            file.languageName(),
                            () -> Layout.of(text, rules(), file.style()),
                            language.providers(FormattingProvider.class),
                            bench.host().providers(FilterProvider.class))
                    .changes(steps.get(done));
        }

        private IndentationRules rules() {
            IndentationRules known = bench.host()
                    .language(file.languageName())
                    .map(LanguageData::indentation)
                    .orElse(IndentationRules.PLAIN);
            return bench.get(Settings.INDENT, file).over(known, bench.get(Settings.INDENT_WIDTH, file));
        }

        private void make(Text before, ChangeSet changes) {
            if (!file.document().state().text().equals(before)
                    || file.language().isEmpty()) {
                end();
                return;
            }
            if (!changes.isEmpty()) {
                // what a later step changes is undone with what the first one did
                file.view().dispatch(Transaction.of(changes, changed ? Origin.CORRECTION : Origin.COMMAND));
                changed = true;
            }
            goOn();
        }

        private void failed(String why) {

            bench.say(
                    Severity.WARNING,
                    steps.size() == 1
                            ? Words.of(
                                    "offer.is-not-and-saved-as-it-is",
                                    file.title(),
                                    steps.get(done).words(),
                                    why)
                            : Words.of(
                                    "offer.is-not-and-saved-without",
                                    file.title(),
                                    steps.get(done).words(),
                                    why));
            goOn();
        }

        // the language hears of a change in the same turn, perhaps after this
        private void goOn() {
            asked = null;
            done++;
            bench.ui().execute(() -> {
                if (!over.isDone()) {
                    next();
                }
            });
        }

        private void late() {
            if (over.isDone()) {
                return;
            }
            CompletableFuture<ChangeSet> waiting = asked;
            if (waiting != null) {
                waiting.cancel(true);
            }
            bench.say(
                    Severity.WARNING,
                    Words.of(
                            "offer.is-not-all-steps-together",
                            file.title(),
                            steps.get(Math.min(done, steps.size() - 1)).words()));
            end();
        }

        private void end() {
            asked = null;
            deadline.close();
            underWay--;
            over.complete(null);
        }
    }

    private static String sentence(@Nullable Throwable failure) {
        Throwable cause = failure == null || failure.getCause() == null ? failure : failure.getCause();
        return cause == null ? "" : String.valueOf(cause.getMessage());
    }
}
