package dev.atoll.api.feature;

import java.util.List;

/// The user's answer to a command's question.
public sealed interface CommandReply {
    /// These were chosen.
    ///
    /// @param indices which
    record Picked(List<Integer> indices) implements CommandReply {
        /// Copies the lists.
        public Picked {
            indices = List.copyOf(indices);
        }
    }

    /// This was typed.
    ///
    /// @param text what
    record Text(String text) implements CommandReply {}

    /// The user backed out.
    record Dismissed() implements CommandReply {}
}
