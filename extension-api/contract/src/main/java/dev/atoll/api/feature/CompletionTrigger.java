package dev.atoll.api.feature;

/// Why suggestions are asked for.
public enum CompletionTrigger {
    /// The user asked.
    INVOKED,
    /// The user typed a letter of a word, or one of the trigger characters.
    TYPED,
    /// The last list was incomplete, and the user typed on.
    INCOMPLETE
}
