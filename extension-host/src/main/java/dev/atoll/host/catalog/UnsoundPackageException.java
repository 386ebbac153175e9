package dev.atoll.host.catalog;

import dev.atoll.api.manifest.Problem;

import java.io.Serial;
import java.util.List;

/// Ends the reading of a package at its first problem that makes going on pointless; never leaves this package
/// of code.
final class UnsoundPackageException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    UnsoundPackageException(List<Problem> problems) {
        super(problems.toString(), null, false, false);
        this.problems = List.copyOf(problems);
    }

    UnsoundPackageException(String place, String sentence) {
        this(List.of(new Problem(place, sentence)));
    }

    List<Problem> problems() {
        return problems;
    }
}
