package dev.atoll.app.concurrent;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import static org.assertj.core.api.Assertions.assertThat;

class LatestOnlyTest {
    private final FakeUi ui = new FakeUi();
    private final LatestOnly line = new LatestOnly(ui);
    private final List<String> answers = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();

    @Test
    void aNewerQuestionCancelsTheOlderOne() {
        CompletableFuture<String> older = ask();
        CompletableFuture<String> newer = ask();
        assertThat(older).isCancelled();
        newer.complete("new");
        ui.drain();
        assertThat(answers).containsExactly("new");
        assertThat(failures).isEmpty();
    }

    @Test
    void anAnswerThatWasPostedBeforeTheNextQuestionIsDropped() {
        ask().complete("old");
        CompletableFuture<String> newer = ask();
        ui.drain();
        assertThat(newer).isNotDone();
        assertThat(answers).isEmpty();
    }

    @Test
    void aFailureArrivesUnwrapped() {
        IllegalStateException reason = new IllegalStateException("no");
        CompletableFuture<String> question = new CompletableFuture<>();
        line.ask(question.thenApply(text -> text + "!"), answers::add, failures::add);
        question.completeExceptionally(reason);
        ui.drain();
        assertThat(failures).containsExactly(reason);
    }

    @Test
    void aClosedLineTellsNothing() {
        CompletableFuture<String> question = ask();
        line.close();
        ui.drain();
        assertThat(question).isCancelled();
        assertThat(line.idle()).isTrue();
        assertThat(answers).isEmpty();
        assertThat(failures).isEmpty();
    }

    private CompletableFuture<String> ask() {
        CompletableFuture<String> question = new CompletableFuture<>();
        line.ask(question, answers::add, failures::add);
        return question;
    }
}
