package dev.atoll.app.panel.problems;

import dev.atoll.api.feature.Severity;

import java.util.List;
import java.util.Locale;

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
/// @param related other places that explain it
public record ProblemRow(
        Severity severity,
        String message,
        String code,
        String source,
        int line,
        int column,
        int from,
        int to,
        List<Related> related) {
    /// Copies the list.
    public ProblemRow {
        related = List.copyOf(related);
    }

    /// Another place that explains a problem.
    ///
    /// @param message what is there
    /// @param line from 1
    /// @param from where it starts
    /// @param to where it ends
    public record Related(String message, int line, int from, int to) {}

    /// Whether what somebody looks for occurs in it.
    boolean has(String wanted) {
        return (message + " " + source + " " + code).toLowerCase(Locale.ROOT).contains(wanted);
    }
}
