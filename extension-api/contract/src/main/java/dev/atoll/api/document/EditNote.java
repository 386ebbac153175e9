package dev.atoll.api.document;

import java.util.Optional;

/// What the user is told of an edit before it is made.
///
/// @param label what happens, in a few words
/// @param description more of it
/// @param needsConfirmation whether the user is asked before this one is made
public record EditNote(String label, Optional<String> description, boolean needsConfirmation) {}
