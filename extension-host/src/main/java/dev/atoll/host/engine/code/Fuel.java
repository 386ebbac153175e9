package dev.atoll.host.engine.code;

import org.jspecify.annotations.Nullable;

import java.io.Serial;
import java.lang.invoke.CallSite;
import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/// A budget of instructions for the code of one module, the same on every machine: metered code takes from it what
/// each stretch without branches costs, one for each instruction it is compiled to, before the stretch ends.
///
/// Belongs to the one thread that calls the module's only instance.
public final class Fuel {
    private static final MethodHandle BURN = burning();

    private long left = Long.MAX_VALUE;
    /// What is left besides, and comes in portions of [#every] while somebody looks.
    private long held;
    private long every;
    private @Nullable Samples samples;

    /// Ends the guest's call when the budget is used up.
    public static final class Spent extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        private Spent() {
            super("the budget is used up");
        }
    }

    /// Sets the budget.
    ///
    /// @param instructions at least 0
    public void fill(long instructions) {
        left = instructions;
        held = 0;
        samples = null;
    }

    /// Looks which functions run each time a number of instructions is used up, from now on.
    ///
    /// @param instructions how many, at least 1
    /// @param into what is seen
    public void sample(long instructions, Samples into) {
        held = left() - instructions;
        left = instructions;
        every = instructions;
        samples = into;
    }

    /// What is left of the budget; negative after it was used up.
    public long left() {
        return held + left;
    }

    @SuppressWarnings("UnusedMethod") // by its handle
    private void burn(int instructions) {
        left -= instructions;
        if (left < 0) {
            usedUp();
        }
    }

    private void usedUp() {
        var seen = samples;
        if (seen == null || held <= 0) {
            throw new Spent();
        }
        long portions = (-left + every - 1) / every;
        held -= portions * every;
        left += portions * every;
        seen.take(portions * every);
    }

    /// Links the meter of a module's code; called by the JVM.
    public static CallSite link(MethodHandles.Lookup lookup, String name, MethodType type) {
        return new ConstantCallSite(BURN.bindTo(CodeLoader.of(lookup).fuel()));
    }

    private static MethodHandle burning() {
        try {
            return MethodHandles.lookup().findVirtual(Fuel.class, "burn", MethodType.methodType(void.class, int.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
