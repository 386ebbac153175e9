// Generated from atoll:extension/task@0.1.0. Do not edit.
package dev.atoll.host.bindings.v0_1;

import dev.atoll.host.abi.AbiLimits;
import dev.atoll.host.engine.CoreSignature;
import dev.atoll.host.engine.CoreType;
import dev.atoll.host.engine.GuestInstance;
import dev.atoll.host.engine.HostFunction;
import java.util.List;

/// The host's wishes about the call that is running.
@SuppressWarnings({"UnusedVariable", "ArrayRecordComponent", "AvoidCommonTypeNames"})
public final class Task {
    /// The name by which modules import or export this interface.
    public static final String NAME = "atoll:extension/task@0.1.0";

    private Task() {}

    /// What the host does when a guest calls `task`.
    public interface Host {
        /// True when the extension should return soon: the request was cancelled, or something more urgent waits.
        ///
        /// Cheap (no locks); ask it about once a millisecond in long work. Then return a `partial` answer, or fail
        /// with `cancelled`.
        boolean shouldYield();
    }

    /// The host functions by which one guest reaches a host.
    ///
    /// @param host what runs
    /// @param limits what one call may hand over at most
    public static List<HostFunction> link(Host host, AbiLimits limits) {
        return List.of(
            new HostFunction(NAME, "should-yield", new CoreSignature(List.of(), List.of(CoreType.I32)), (caller, flat) -> hostShouldYield(host, caller, flat)));
    }

    private static long[] hostShouldYield(Host host, GuestInstance caller, long[] flat) {
        boolean answer = host.shouldYield();
        long[] results = new long[1];
        results[0] = answer ? 1 : 0;
        return results;
    }
}
