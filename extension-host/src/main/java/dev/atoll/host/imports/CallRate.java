package dev.atoll.host.imports;

import dev.atoll.api.failure.Trapped;
import dev.atoll.host.engine.HostFunction;

import java.util.function.LongSupplier;

/// How often one instance calls the host. A guest that floods it is stopped, before the flood costs more than
/// the guest's own time. Confined to the instance's thread.
///
/// The time is looked at only when a full second's calls have been made, so that counting costs an addition.
final class CallRate {
    private static final long SECOND_NANOS = 1_000_000_000;

    private final int mostPerSecond;
    private final LongSupplier nanoTime;
    private long began;
    private int calls;

    /// @param mostPerSecond calls that may be made within a second
    /// @param nanoTime tells the time in nanoseconds from any origin
    CallRate(int mostPerSecond, LongSupplier nanoTime) {
        this.mostPerSecond = mostPerSecond;
        this.nanoTime = nanoTime;
        this.began = nanoTime.getAsLong();
    }

    /// The same function, counted.
    HostFunction counted(HostFunction function) {
        return new HostFunction(function.module(), function.name(), function.signature(), (caller, arguments) -> {
            count(function);
            return function.body().call(caller, arguments);
        });
    }

    private void count(HostFunction function) {
        calls++;
        if (calls > mostPerSecond) {
            long now = nanoTime.getAsLong();
            if (now - began < SECOND_NANOS) {
                throw new Trapped("It called the host more than " + mostPerSecond
                        + " times within a second, the last time " + spoken(function) + ".");
            }
            began = now;
            calls = 1;
        }
    }

    /// `task.should-yield` for the function `should-yield` of `atoll:extension/task@0.1.0`.
    private static String spoken(HostFunction function) {
        var module = function.module();
        int end = module.indexOf('@');
        return module.substring(module.lastIndexOf('/') + 1, end < 0 ? module.length() : end) + "." + function.name();
    }
}
