package dev.atoll.api.failure;

import java.io.Serial;

/// An extension's failure to answer. Its message is one sentence for the user that does not name the extension; who
/// shows it does.
///
/// It never reaches a keystroke: providers complete their futures with it.
public abstract sealed class ExtensionException extends RuntimeException
        permits Trapped, TimedOut, OutOfMemory, Denied, BadAnswer, Unsupported, Refused {
    @Serial
    private static final long serialVersionUID = 1L;

    ExtensionException(String message) {
        super(message, null, false, true);
    }
}
