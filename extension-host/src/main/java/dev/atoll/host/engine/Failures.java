package dev.atoll.host.engine;

import com.dylibso.chicory.runtime.ChicoryInterruptedException;
import com.dylibso.chicory.wasm.types.MemoryLimits;
import dev.atoll.api.failure.OutOfMemory;
import dev.atoll.api.failure.TimedOut;
import dev.atoll.api.failure.Trapped;
import dev.atoll.host.engine.code.Fuel;
import dev.atoll.host.engine.code.Interruption;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/// What went wrong inside a guest, in the contract's terms: the engine's own exceptions become typed failures
/// with a sentence that names the guest's function where the module tells names.
final class Failures {
    /// What stands for the memory of a module that has none.
    static final MemoryLimits NO_MEMORY = new MemoryLimits(0, 0);

    private static final String COMPILED = "func_";

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
        if (e instanceof Fuel.Spent) {
            return new TimedOut("It used up its budget of instructions" + where(e) + ".");
        }
        if (e instanceof Interruption.Stopped || e instanceof ChicoryInterruptedException) {
            return new TimedOut("It did not answer in time and was stopped" + where(e) + ".");
        }
        if (refusal.isPresent() || e instanceof OutOfMemoryError) {
            return new OutOfMemory("It ran out of memory" + where(e)
                    + refusal.map(reason -> ": " + reason).orElse("") + ".");
        }
        if (e instanceof StackOverflowError || e.getCause() instanceof StackOverflowError) {
            return new Trapped("Its functions called each other too deeply" + where(e) + ".");
        }
        return new Trapped("It crashed" + where(e) + ": " + reason(e) + ".");
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

    private String where(Throwable e) {
        var cause = e.getCause() == null ? e : e.getCause(); // an exhausted stack comes wrapped, far from its place
        return Stream.of(e, cause)
                .flatMap(one -> Arrays.stream(one.getStackTrace()))
                .flatMap(frame -> function(frame).stream())
                .findFirst()
                .map(name -> " in " + name)
                .orElse("");
    }

    /// The name of the guest's function that a frame of the Java stack runs.
    private Optional<String> function(StackTraceElement frame) {
        var method = frame.getMethodName();
        if (!method.startsWith(COMPILED) || !frame.getClassName().contains("CompiledMachine")) {
            return Optional.empty();
        }
        try {
            return Optional.of(names.of(Integer.parseInt(method.substring(COMPILED.length()))));
        } catch (NumberFormatException ignored) {
            return Optional.empty();
        }
    }
}
