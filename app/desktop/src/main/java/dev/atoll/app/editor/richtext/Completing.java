package dev.atoll.app.editor.richtext;

import dev.atoll.app.concurrent.Subscription;
import dev.atoll.core.state.Transaction;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/// Who completes a view's transactions before they are made.
final class Completing {
    private final List<UnaryOperator<Transaction>> completions = new CopyOnWriteArrayList<>();

    Subscription add(UnaryOperator<Transaction> completion) {
        completions.add(completion);
        return () -> completions.remove(completion);
    }

    /// The whole transaction; one that changes no text is whole.
    Transaction whole(Transaction transaction) {
        Transaction whole = transaction;
        if (!transaction.changes().isEmpty()) {
            for (UnaryOperator<Transaction> completion : completions) {
                whole = completion.apply(whole);
            }
        }
        return whole;
    }
}
