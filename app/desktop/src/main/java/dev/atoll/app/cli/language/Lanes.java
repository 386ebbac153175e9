package dev.atoll.app.cli.language;

import dev.atoll.app.cli.console.Exit;
import dev.atoll.app.cli.language.LangShapes.FileResult;
import dev.atoll.app.concurrent.Background;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Files gone through side by side, each lane with a host of its own. What comes of them comes in their order.
final class Lanes {
    private final List<String> files;
    private final Function<LangDocument, LangRun.Answer> verb;
    private final List<CompletableFuture<Outcome>> outcomes;
    private final AtomicInteger next = new AtomicInteger();

    private Lanes(List<String> files, Function<LangDocument, LangRun.Answer> verb) {
        this.files = files;
        this.verb = verb;
        this.outcomes =
                files.stream().map(_ -> new CompletableFuture<Outcome>()).toList();
    }

    /// What came of a file.
    ///
    /// @param result for `--json`; empty if it failed
    /// @param text for people
    /// @param failure a sentence; empty if it did not fail
    /// @param code the exit code
    record Outcome(Optional<FileResult> result, String text, Optional<String> failure, int code) {}

    /// Begins, and gives what comes, each when it is there.
    ///
    /// @param count how many lanes
    static Iterable<Outcome> of(
            LangRun run, List<String> files, int count, Function<LangDocument, LangRun.Answer> verb) {
        Lanes lanes = new Lanes(files, verb);
        List<LangSession> sessions = new ArrayList<>(List.of(run.session()));
        IntStream.range(1, count).forEach(_ -> sessions.add(run.another()));
        Background background = Background.virtualThreads();
        sessions.forEach(session -> background.execute(() -> lanes.go(session)));
        return () -> lanes.outcomes.stream().map(Lanes::joined).iterator();
    }

    private static Outcome joined(CompletableFuture<Outcome> outcome) {
        try {
            return outcome.join();
        } catch (CompletionException bug) {
            throw bug.getCause() instanceof RuntimeException cause ? cause : bug;
        }
    }

    private void go(LangSession session) {
        try (session) {
            for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
                outcome(session, i);
            }
        }
    }

    private void outcome(LangSession session, int index) {
        String name = files.get(index);
        CompletableFuture<Outcome> outcome = outcomes.get(index);
        try (LangDocument document = session.open(name)) {
            LangRun.Answer answer = verb.apply(document);
            outcome.complete(new Outcome(
                    Optional.of(new FileResult(name, answer.shape())),
                    answer.text(),
                    Optional.empty(),
                    answer.problems() ? Exit.FOUND_PROBLEMS : Exit.OK));
        } catch (Exit failure) {
            outcome.complete(new Outcome(Optional.empty(), "", Optional.of(failure.sentence()), failure.code()));
        } catch (RuntimeException | Error bug) {
            outcome.completeExceptionally(bug);
        }
    }
}
