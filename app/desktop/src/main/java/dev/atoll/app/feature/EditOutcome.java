package dev.atoll.app.feature;

import java.util.List;

/// What became of an extension's edits.
public sealed interface EditOutcome {
    /// All that were chosen have been made.
    ///
    /// @param files the files that were changed, each by one step of undo
    /// @param edits how many edits were made
    record Made(List<OpenFile> files, int edits) implements EditOutcome {
        /// Copies the list.
        public Made {
            files = List.copyOf(files);
        }
    }

    /// None was made.
    ///
    /// @param sentence why not, for the user
    record Refused(String sentence) implements EditOutcome {}

    /// None was made, since the user wanted none.
    record Declined() implements EditOutcome {}
}
