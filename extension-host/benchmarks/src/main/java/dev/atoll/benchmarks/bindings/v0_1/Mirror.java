// Generated from bench:calls/mirror@0.1.0. Do not edit.
package dev.atoll.benchmarks.bindings.v0_1;

import dev.atoll.host.abi.AbiLimits;
import dev.atoll.host.abi.LiftContext;
import dev.atoll.host.abi.LowerContext;
import dev.atoll.host.engine.CoreSignature;
import dev.atoll.host.engine.CoreType;
import dev.atoll.host.engine.GuestInstance;
import dev.atoll.host.engine.HostFunction;
import java.util.List;

/// What the host offers.
@SuppressWarnings({"UnusedVariable", "ArrayRecordComponent", "AvoidCommonTypeNames"})
public final class Mirror {
    /// The name by which modules import or export this interface.
    public static final String NAME = "bench:calls/mirror@0.1.0";

    private Mirror() {}

    /// What the host does when a guest calls `mirror`.
    public interface Host {
        /// Gives back what it is given.
        Types.Item reflected(Types.Item value);
    }

    /// The host functions by which one guest reaches a host.
    ///
    /// @param host what runs
    /// @param limits what one call may hand over at most
    public static List<HostFunction> link(Host host, AbiLimits limits) {
        return List.of(
            new HostFunction(NAME, "reflected", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32, CoreType.F64, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostReflected(host, limits, caller, flat)));
    }

    private static long[] hostReflected(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        Types.Item answer = host.reflected(new Types.Item((int) flat[0], (int) flat[1], (int) flat[2], LiftContext.flatF64(flat[3]), (int) flat[4] != 0, lift.string((int) flat[5], (int) flat[6])));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[7], 40, 8);
        Types.storeTypesItem(lower, area, answer);
        return new long[0];
    }
}
