package dev.atoll.api.feature;

import dev.atoll.api.document.Span;

import java.util.Optional;

/// A line above the text that tells or offers something.
///
/// @param span what it speaks of
/// @param title one line
/// @param command what a click runs
public record CodeLens(Span span, String title, Optional<CommandCall> command) {}
