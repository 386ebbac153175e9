package dev.atoll.app.panel.problems;

import dev.atoll.app.feature.OpenFile;

/// A line of the problems panel.
sealed interface ProblemItem {
    /// In which file it is.
    OpenFile file();

    /// A file with problems.
    ///
    /// @param count how many are listed
    record InFile(OpenFile file, int count) implements ProblemItem {}

    /// A problem.
    record Problem(OpenFile file, ProblemRow row) implements ProblemItem {}

    /// Another place that explains a problem.
    record Related(OpenFile file, ProblemRow.Related place) implements ProblemItem {}
}
