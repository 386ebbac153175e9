package dev.atoll.host;

import dev.atoll.host.provider.CallBook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// A call into an extension's code that was noted for its author.
public final class ExtensionCall {
    private final CallBook.Call noted;

    private ExtensionCall(CallBook.Call noted) {
        this.noted = noted;
    }

    static ExtensionCall of(CallBook.Call noted) {
        return new ExtensionCall(noted);
    }

    CallBook.Call noted() {
        return noted;
    }

    /// What came of a call.
    public enum Outcome {
        /// It gave an answer.
        ANSWERED,
        /// It said that there is none, and why.
        DECLINED,
        /// Its code failed, was stopped, or broke the ABI.
        FAILED
    }

    /// Counts the calls noted of this extension, from one.
    public long number() {
        return noted.number();
    }

    /// When it began.
    public Instant when() {
        return noted.when();
    }

    /// The export's full name, such as `atoll:extension/folding@0.1.0#folds`.
    public String function() {
        return noted.function();
    }

    /// From the first byte handed over to the last one read.
    public Duration time() {
        return noted.cost().time();
    }

    /// Bytes of the extension's memory that the arguments took.
    public long requestBytes() {
        return noted.cost().requestBytes();
    }

    /// Bytes of the extension's memory that were read as the answer.
    public long answerBytes() {
        return noted.cost().answerBytes();
    }

    /// What came of it.
    public Outcome outcome() {
        return switch (noted.end()) {
            case CallBook.End.Answered _ -> Outcome.ANSWERED;
            case CallBook.End.Declined _ -> Outcome.DECLINED;
            case CallBook.End.Failed _ -> Outcome.FAILED;
        };
    }

    /// The arguments as JSON with the WIT's names; what is long is cut and says so.
    public String request() {
        return noted.request();
    }

    /// The answer as JSON with the WIT's names, or the sentence that says why it failed; what is long is cut and says
    /// so.
    public String answer() {
        return switch (noted.end()) {
            case CallBook.End.Answered(var json) -> json;
            case CallBook.End.Declined(var json) -> json;
            case CallBook.End.Failed failed -> failed.reason();
        };
    }

    /// The functions of its code that were running when it failed, the innermost first, as its module names them.
    public List<String> stack() {
        return noted.end() instanceof CallBook.End.Failed failed ? failed.stack() : List.of();
    }
}
