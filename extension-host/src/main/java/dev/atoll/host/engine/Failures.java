package dev.atoll.host.engine;

import com.dylibso.chicory.runtime.ChicoryInterruptedException;
import com.dylibso.chicory.wasm.types.MemoryLimits;
import dev.atoll.api.failure.OutOfMemory;
import dev.atoll.api.failure.TimedOut;
import dev.atoll.api.failure.Trapped;
import dev.atoll.host.engine.code.Fuel;
import dev.atoll.host.engine.code.GuestFrames;
import dev.atoll.host.engine.code.Interruption;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What went wrong inside a guest, in the contract's terms: the engine's own exceptions become typed failures
/// with a sentence that names the guest's function where the module tells names.
final class Failures {
    /// What stands for the memory of a module that has none.
    static final MemoryLimits NO_MEMORY = new MemoryLimits(0, 0);

    private static final int FRAMES_KEPT = 40;

    private final FunctionNames names;

    Failures(FunctionNames names) {
        this.names = names;
    }

    /// The failure to tell the caller.
    ///
    /// @param e what came out of the guest's code
    /// @param refusal why its memory was not given what it had asked for, if that happened
    RuntimeException told(Throwable e, Optional<String> refusal) {
        if (e instanceof HostFailure host) {
            return host.original();
        }
        var stack = stack(e);
        var where = stack.isEmpty() ? "" : " in " + stack.getFirst();
        return GuestTrace.in(sentence(e, refusal, where), stack);
    }

    private static RuntimeException sentence(Throwable e, Optional<String> refusal, String where) {
        if (e instanceof Fuel.Spent) {
            return new TimedOut("It used up its budget of instructions" + where + ".");
        }
        if (e instanceof Interruption.Stopped || e instanceof ChicoryInterruptedException) {
            return new TimedOut("It did not answer in time and was stopped" + where + ".");
        }
        if (refusal.isPresent() || e instanceof OutOfMemoryError) {
            return new OutOfMemory("It ran out of memory" + where
                    + refusal.map(reason -> ": " + reason).orElse("") + ".");
        }
        if (e instanceof StackOverflowError || e.getCause() instanceof StackOverflowError) {
            return new Trapped("Its functions called each other too deeply" + where + ".");
        }
        return new Trapped("It crashed" + where + ": " + reason(e) + ".");
    }

    private static String reason(Throwable e) {
        if (e instanceof IndexOutOfBoundsException) {
            return "out of bounds memory access";
        }
        var message = e.getMessage();
        if (message == null) {
            return "its code is broken";
        }
        return message.contains("unreachable instruction")
                ? "it gave up (an assertion or panic)"
                : Words.printable(message, 200);
    }

    /// The guest's functions that were running, the innermost first.
    private List<String> stack(Throwable e) {
        var cause = e.getCause() == null ? e : e.getCause(); // an exhausted stack comes wrapped, far from its place
        var numbers = Stream.of(e, cause)
                .map(one ->
                        GuestFrames.of(one.getStackTrace()).limit(FRAMES_KEPT).toArray())
                .filter(found -> found.length > 0)
                .findFirst()
                .orElse(new int[0]);
        return names.of(numbers);
    }
}
