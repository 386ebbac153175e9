package dev.atoll.core.history;

import dev.atoll.core.state.Transaction;

/// A step back or forward: what to dispatch, and the history once that is done.
///
/// @param transaction the transaction that makes the step, with the selection to restore
/// @param history the history after it
public record HistoryStep(Transaction transaction, History history) {}
