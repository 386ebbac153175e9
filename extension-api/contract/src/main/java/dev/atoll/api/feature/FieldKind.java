package dev.atoll.api.feature;

import java.util.List;

/// What is typed into a field.
public sealed interface FieldKind {
    /// One line.
    record Text() implements FieldKind {}

    /// Several lines.
    record Lines() implements FieldKind {}

    /// Yes or no.
    record Checkbox() implements FieldKind {}

    /// One of these.
    ///
    /// @param choices which
    record Choice(List<String> choices) implements FieldKind {
        /// Copies the lists.
        public Choice {
            choices = List.copyOf(choices);
        }
    }

    /// A whole number.
    record Whole() implements FieldKind {}
}
