package dev.atoll.host.catalog;

import java.io.Serial;

/// Ends the packing of a grammar with a sentence for the user; never leaves this package of code.
final class UnfitGrammarException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    UnfitGrammarException(String sentence) {
        super(sentence, null, false, false);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
