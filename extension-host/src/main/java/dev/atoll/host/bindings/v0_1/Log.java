// Generated from atoll:extension/log@0.1.0. Do not edit.
package dev.atoll.host.bindings.v0_1;

import dev.atoll.host.abi.AbiLimits;
import dev.atoll.host.abi.LiftContext;
import dev.atoll.host.engine.CoreSignature;
import dev.atoll.host.engine.CoreType;
import dev.atoll.host.engine.GuestInstance;
import dev.atoll.host.engine.HostFunction;
import java.util.List;

/// The extension's own log. Lines go to the extension's log panel and file, never off the machine.
@SuppressWarnings({"UnusedVariable", "ArrayRecordComponent", "AvoidCommonTypeNames"})
public final class Log {
    /// The name by which modules import or export this interface.
    public static final String NAME = "atoll:extension/log@0.1.0";

    private Log() {}

    /// The enum `level`.
    public enum Level {
        /// `debug`
        DEBUG(0),
        /// `info`
        INFO(1),
        /// `warning`
        WARNING(2),
        /// `error`
        ERROR(3);

        private static final List<Level> ALL = List.of(values());

        private final int discriminant;

        Level(int discriminant) {
            this.discriminant = discriminant;
        }

        int discriminant() {
            return discriminant;
        }

        static Level at(int discriminant) {
            return ALL.get(LiftContext.discriminant(discriminant, 4));
        }
    }

    /// What the host does when a guest calls `log`.
    public interface Host {
        /// Writes one line. Line breaks inside become separate lines; lines over 4,096 UTF-16 code units are cut;
        /// more than the rate limit allows are counted and dropped.
        void write(Level level, String message);
    }

    /// The host functions by which one guest reaches a host.
    ///
    /// @param host what runs
    /// @param limits what one call may hand over at most
    public static List<HostFunction> link(Host host, AbiLimits limits) {
        return List.of(
            new HostFunction(NAME, "write", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostWrite(host, limits, caller, flat)));
    }

    private static long[] hostWrite(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        host.write(Level.at((int) flat[0]), lift.string((int) flat[1], (int) flat[2]));
        return new long[0];
    }
}
