package dev.atoll.core.state;

import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.selection.Selection;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// One step that a document is asked to make: changes of its text, effects, and the selection of the view that
/// asks.
///
/// @param changes the changes, against the text as it is before
/// @param effects what else happens
/// @param origin where the step comes from
/// @param selection the new selection of the view that dispatches, in the text after; nothing where it follows
///   the changes, as those of all other views do
public record Transaction(
        ChangeSet changes,
        List<Effect> effects,
        Origin origin,
        @Nullable Selection selection) {
    /// Takes a copy of the effects.
    public Transaction {
        effects = List.copyOf(effects);
    }

    /// A transaction that changes the text and lets every selection follow.
    public static Transaction of(ChangeSet changes, Origin origin) {
        return new Transaction(changes, List.of(), origin, null);
    }

    /// A transaction that changes the text and sets the selection.
    public static Transaction of(ChangeSet changes, Origin origin, Selection selection) {
        return new Transaction(changes, List.of(), origin, selection);
    }

    /// A transaction of one change in a text of a length.
    public static Transaction of(int length, Change change, Origin origin) {
        return of(ChangeSet.of(length, change), origin);
    }

    /// A transaction that only selects.
    ///
    /// @param length the length of the text
    public static Transaction select(int length, Selection selection) {
        return of(ChangeSet.empty(length), Origin.COMMAND, selection);
    }

    /// This transaction with more effects.
    public Transaction with(Effect... more) {
        List<Effect> all = new ArrayList<>(effects);
        all.addAll(List.of(more));
        return new Transaction(changes, all, origin, selection);
    }

    /// This transaction with another origin.
    public Transaction withOrigin(Origin other) {
        return new Transaction(changes, effects, other, selection);
    }
}
