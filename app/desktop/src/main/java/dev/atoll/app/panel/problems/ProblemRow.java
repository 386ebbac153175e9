package dev.atoll.app.panel.problems;

import dev.atoll.api.feature.Severity;

/// One problem as the panel lists it.
///
/// @param severity how much it matters
/// @param message what is wrong
/// @param code the problem's kind; may be empty
/// @param source who found it
/// @param line from 1
/// @param column from 1, in UTF-16 code units
/// @param from where it starts, in UTF-16 code units
/// @param to where it ends
public record ProblemRow(
        Severity severity, String message, String code, String source, int line, int column, int from, int to) {}
