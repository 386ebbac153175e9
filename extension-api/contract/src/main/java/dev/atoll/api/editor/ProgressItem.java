package dev.atoll.api.editor;

import java.util.OptionalInt;

/// How far an extension's work is.
///
/// @param title what is being done
/// @param percent from 0 to 100; absent where nobody knows
public record ProgressItem(String title, OptionalInt percent) {}
