package dev.atoll.host.engine;

import java.util.Arrays;
import java.util.List;

/// The guest's functions that were running when it failed. A failure that came out of a guest's code carries them as
/// its stack trace, in the place of the host's own methods, which tell nobody anything.
public final class GuestTrace {
    private static final String GUEST = "guest";

    private GuestTrace() {}

    /// Puts functions where a failure's stack trace is.
    ///
    /// @param functions their names, the innermost first
    static <E extends RuntimeException> E in(E failure, List<String> functions) {
        failure.setStackTrace(functions.stream()
                .map(name -> new StackTraceElement(GUEST, name, null, -1))
                .toArray(StackTraceElement[]::new));
        return failure;
    }

    /// The names of the functions that a failure carries, the innermost first; none if it came from elsewhere.
    public static List<String> of(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().equals(GUEST))
                .map(StackTraceElement::getMethodName)
                .toList();
    }
}
