package dev.atoll.api.feature;

import dev.atoll.api.document.DocumentEdits;
import dev.atoll.api.document.Place;

import java.util.List;
import java.util.Optional;

/// What came of a command.
public sealed interface CommandOutcome {
    /// It is over, and these edits are to be made.
    ///
    /// @param edits what to change
    record Done(List<DocumentEdits> edits) implements CommandOutcome {
        /// Copies the lists.
        public Done {
            edits = List.copyOf(edits);
        }
    }

    /// The user is to choose.
    ///
    /// @param title what for
    /// @param items what can be chosen
    /// @param many whether several may be
    /// @param token names the question
    record AskPick(String title, List<PickItem> items, boolean many, int token) implements CommandOutcome {
        /// Copies the lists.
        public AskPick {
            items = List.copyOf(items);
        }
    }

    /// The user is to type something.
    ///
    /// @param prompt what
    /// @param proposal what stands there at first
    /// @param example shown in the empty field
    /// @param mistake why the last answer was not taken
    /// @param token names the question
    record AskText(String prompt, String proposal, Optional<String> example, Optional<String> mistake, int token)
            implements CommandOutcome {}

    /// It is over, and a panel is to be shown.
    ///
    /// @param panel its id
    record Show(String panel) implements CommandOutcome {}

    /// It is over, and the user is to be taken somewhere.
    ///
    /// @param place where to
    record Reveal(Place place) implements CommandOutcome {}
}
