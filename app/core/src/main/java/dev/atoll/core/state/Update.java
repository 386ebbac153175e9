package dev.atoll.core.state;

import dev.atoll.core.change.ChangeSet;

/// A step that a document made.
///
/// @param before the moment before
/// @param transaction what was asked for
/// @param after the moment after
public record Update(DocumentState before, Transaction transaction, DocumentState after) {
    /// The changes of the text.
    public ChangeSet changes() {
        return transaction.changes();
    }

    /// Whether the text changed.
    public boolean changesText() {
        return !transaction.changes().isEmpty();
    }

    /// Whether the text or its line breaks changed.
    public boolean changesDocument() {
        return before.version() != after.version();
    }
}
