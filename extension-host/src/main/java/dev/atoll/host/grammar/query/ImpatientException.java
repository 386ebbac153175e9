package dev.atoll.host.grammar.query;

import java.io.Serial;

/// A regular expression took too long.
final class ImpatientException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    ImpatientException() {
        super("a regular expression takes too long", null, false, false);
    }
}
