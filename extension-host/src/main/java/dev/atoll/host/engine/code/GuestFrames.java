package dev.atoll.host.engine.code;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Which methods on the Java stack are a guest's functions.
public final class GuestFrames {
    private static final String FUNCTION = "func_";
    private static final String MACHINE = "CompiledMachine";
    private static final String CALLER = "dev.atoll.host.engine.Guest";

    private GuestFrames() {}

    /// The guest's functions that run on this thread since it was called, the innermost first, by their numbers in the
    /// module.
    static int[] running() {
        return StackWalker.getInstance()
                .walk(frames -> frames.takeWhile(frame -> !frame.getClassName().startsWith(CALLER))
                        .flatMapToInt(frame -> function(frame.getClassName(), frame.getMethodName()).stream())
                        .toArray());
    }

    /// The guest's functions of a stack trace, the innermost first, by their numbers in the module.
    public static IntStream of(StackTraceElement... frames) {
        return IntStream.range(0, frames.length)
                .flatMap(i -> function(frames[i].getClassName(), frames[i].getMethodName()).stream());
    }

    private static OptionalInt function(String type, String method) {
        if (!method.startsWith(FUNCTION) || !type.contains(MACHINE)) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(Integer.parseInt(method, FUNCTION.length(), method.length(), 10));
        } catch (NumberFormatException notAFunction) {
            return OptionalInt.empty();
        }
    }
}
