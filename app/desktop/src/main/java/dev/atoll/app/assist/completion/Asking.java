package dev.atoll.app.assist.completion;

import dev.atoll.api.feature.CompletionTrigger;
import dev.atoll.api.feature.Completions;
import dev.atoll.app.concurrent.Ui;
import dev.atoll.core.change.ChangeSet;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// The questions to sources that are not answered yet, one a source, each with what was typed since it was asked.
///
/// A source that gives no answer is left out: `language` tells of extensions that fail. Belongs to the UI thread.
final class Asking {
    private static final class Question {
        private final CompletableFuture<Completions> answer;
        private ChangeSet since;

        Question(CompletableFuture<Completions> answer, ChangeSet since) {
            this.answer = answer;
            this.since = since;
        }
    }

    private final Ui ui;
    private final Consumer<Batch> arrived;
    private final Runnable failed;
    private final Map<Source, Question> open = new HashMap<>();

    /// @param arrived takes each answer
    /// @param failed is told when a source gave none
    Asking(Ui ui, Consumer<Batch> arrived, Runnable failed) {
        this.ui = ui;
        this.arrived = arrived;
        this.failed = failed;
    }

    /// Asks a source; an older question to it is withdrawn.
    void ask(Source source, Moment moment, CompletionTrigger trigger) {
        Question old = open.remove(source);
        if (old != null) {
            old.answer.cancel(true);
        }
        CompletableFuture<Completions> answer = source.complete(moment.revision(), moment.caret(), trigger);
        Question question = new Question(answer, ChangeSet.empty(moment.text().length()));
        open.put(source, question);
        CompletableFuture<?> _ = answer.handle((value, failure) -> {
            // here, so that the UI thread does not sort many
            Completions sorted = failure == null ? Offers.sorted(value) : null;
            ui.execute(() -> answered(source, question, sorted));
            return null;
        });
    }

    @SuppressWarnings("ReferenceEquality") // the very question, not one like it
    private void answered(Source source, Question question, @Nullable Completions answer) {
        if (open.get(source) != question) {
            return;
        }
        open.remove(source);
        if (answer == null) {
            failed.run();
        } else {
            arrived.accept(new Batch(source, answer, question.since));
        }
    }

    /// The document has changed.
    void map(ChangeSet changes) {
        open.values().forEach(question -> question.since = question.since.compose(changes));
    }

    boolean idle() {
        return open.isEmpty();
    }

    boolean awaits(Source source) {
        return open.containsKey(source);
    }

    /// Withdraws all questions.
    void withdraw() {
        List<Question> questions = new ArrayList<>(open.values());
        open.clear();
        questions.forEach(question -> question.answer.cancel(true));
    }
}
