// Generated from atoll:extension/clock@0.1.0. Do not edit.
package dev.atoll.host.bindings.v0_1;

import dev.atoll.host.abi.AbiLimits;
import dev.atoll.host.engine.CoreSignature;
import dev.atoll.host.engine.CoreType;
import dev.atoll.host.engine.GuestInstance;
import dev.atoll.host.engine.HostFunction;
import java.util.List;

/// Time. Open to every extension: it tells nothing but how long things take, and not finely enough to spy on others.
@SuppressWarnings({"UnusedVariable", "ArrayRecordComponent", "AvoidCommonTypeNames"})
public final class Clock {
    /// The name by which modules import or export this interface.
    public static final String NAME = "atoll:extension/clock@0.1.0";

    private Clock() {}

    /// What the host does when a guest calls `clock`.
    public interface Host {
        /// Milliseconds since some moment before the extension started, in whole milliseconds; never goes back. It
        /// says nothing of the time of day. It goes on over a restart of the extension.
        long now();
    }

    /// The host functions by which one guest reaches a host.
    ///
    /// @param host what runs
    /// @param limits what one call may hand over at most
    public static List<HostFunction> link(Host host, AbiLimits limits) {
        return List.of(
            new HostFunction(NAME, "now", new CoreSignature(List.of(), List.of(CoreType.I64)), (caller, flat) -> hostNow(host, caller, flat)));
    }

    private static long[] hostNow(Host host, GuestInstance caller, long[] flat) {
        long answer = host.now();
        long[] results = new long[1];
        results[0] = answer;
        return results;
    }
}
