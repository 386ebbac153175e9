package dev.atoll.app.cli.language;

import dev.atoll.api.document.Revision;
import dev.atoll.api.failure.ExtensionException;
import dev.atoll.api.failure.Refused;
import dev.atoll.api.feature.FormattingOptions;
import dev.atoll.api.provider.FormattingProvider;
import dev.atoll.app.cli.console.Exit;
import dev.atoll.app.language.Layout;
import dev.atoll.app.language.ProjectedText;
import dev.atoll.app.language.StepWork;
import dev.atoll.app.settings.SaveStep;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.text.Text;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The steps that get a file done as saving it in the editor would, without a window. There is more time than in the
/// editor, since nobody waits at the keyboard and everything is cold; a step that fails fails the file.
final class StepsInTurn {
    private static final Duration STEP = Duration.ofMinutes(1);
    private static final Duration ALL = Duration.ofMinutes(3);

    private final LangRun run;
    private final LangDocument document;

    StepsInTurn(LangRun run, LangDocument document) {
        this.run = run;
        this.document = document;
    }

    /// How a text is laid out.
    static FormattingOptions options(LangRun run, LangDocument document, Text text) {
        return Layout.of(
                text,
                document.indentation(),
                run.tools().workspace().style(document.file().path()));
    }

    /// The file's text after these steps.
    ///
    /// @throws Exit if one fails
    Text after(List<SaveStep> steps) {
        long end = System.nanoTime() + ALL.toNanos();
        Text text = document.text();
        int version = document.info().version();
        for (SaveStep step : steps) {
            ChangeSet changes = wait(step, work(text, version).changes(step), end - System.nanoTime());
            if (!changes.isEmpty()) {
                text = changes.apply(text);
                version++;
                document.document().change(version, ProjectedText.edits(changes), new ProjectedText(text));
            }
        }
        return text;
    }

    private StepWork work(Text text, int version) {
        return new StepWork(
                text,
                new Revision(document.info().id(), version),
                document.info().language(),
                () -> options(run, document, text),
                document.document().providers(FormattingProvider.class),
                document.filters().get());
    }

    private ChangeSet wait(SaveStep step, CompletableFuture<ChangeSet> answer, long left) {
        try {
            return answer.orTimeout(Math.min(left, STEP.toNanos()), TimeUnit.NANOSECONDS)
                    .join();
        } catch (CancellationException withdrawn) {
            throw Exit.internal(notDone(step) + "The extension was stopped.");
        } catch (CompletionException failure) {
            Throwable cause = failure.getCause() == null ? failure : failure.getCause();
            throw switch (cause) {
                case Refused refusal -> Exit.problem(notDone(step) + refusal.getMessage());
                case TimeoutException _ -> Exit.internal(notDone(step) + "The extension took too long.");
                case ExtensionException failed ->
                    Exit.internal(notDone(step) + "The extension failed: " + failed.getMessage());
                default -> Exit.internal(notDone(step) + "The extension could not be asked: " + cause);
            };
        }
    }

    private String notDone(SaveStep step) {
        return document.name() + " is not " + step.words() + ", so nothing of it is changed. ";
    }
}
