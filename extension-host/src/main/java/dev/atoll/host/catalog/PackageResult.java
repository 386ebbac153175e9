package dev.atoll.host.catalog;

import dev.atoll.api.manifest.Problem;
import dev.atoll.host.engine.Words;

import java.util.List;

/// What became of a package that was to be read.
public sealed interface PackageResult {
    /// It is whole and sound.
    ///
    /// @param content what it holds
    record Sound(PackageContent content) implements PackageResult {}

    /// It is refused.
    ///
    /// @param problems why, at least one
    record Unsound(List<Problem> problems) implements PackageResult {
        private static final int LONGEST_PLACE = 300;
        private static final int LONGEST_SENTENCE = 600;

        /// Copies the list, and takes out of it what a package put there that does not show itself.
        public Unsound {
            problems = problems.stream().map(Unsound::shown).toList();
        }

        private static Problem shown(Problem problem) {
            return new Problem(
                    Words.printable(problem.place(), LONGEST_PLACE),
                    Words.printable(problem.sentence(), LONGEST_SENTENCE));
        }
    }
}
