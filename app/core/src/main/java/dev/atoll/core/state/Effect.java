package dev.atoll.core.state;

import dev.atoll.core.change.ChangeSet;

/// Something besides a change of the text that a transaction does, read by the fields of a document.
///
/// Effects are values. Offsets in an effect are in the text after the transaction it is in.
public interface Effect {
    /// The effect for a text after further changes. An effect without offsets is itself.
    ///
    /// @param changes the changes that came after the effect was made
    default Effect map(ChangeSet changes) {
        return this;
    }
}
