// Generated from atoll:extension/settings@0.1.0. Do not edit.
package dev.atoll.host.bindings.v0_1;

import dev.atoll.host.abi.AbiLimits;
import dev.atoll.host.abi.Block;
import dev.atoll.host.abi.LiftContext;
import dev.atoll.host.abi.LowerContext;
import dev.atoll.host.engine.CoreSignature;
import dev.atoll.host.engine.CoreType;
import dev.atoll.host.engine.GuestInstance;
import dev.atoll.host.engine.HostFunction;
import java.util.List;
import java.util.Optional;

/// The extension's own settings: those that its manifest declares, with the user's values. Open to every extension.
///
/// Values come from the user's own settings alone. Files in a workspace cannot set them.
@SuppressWarnings({"UnusedVariable", "ArrayRecordComponent", "AvoidCommonTypeNames"})
public final class Settings {
    /// The name by which modules import or export this interface.
    public static final String NAME = "atoll:extension/settings@0.1.0";

    private Settings() {}

    /// A value. Its case is the one of the default in the manifest.
    public sealed interface Value {
        /// `boolean`
        ///
        /// @param value what it carries
        record Boolean(boolean value) implements Value {}

        /// `integer`
        ///
        /// @param value what it carries
        record Integer(long value) implements Value {}

        /// `number`
        ///
        /// @param value what it carries
        record Number(double value) implements Value {}

        /// `text`
        ///
        /// @param value what it carries
        record Text(String value) implements Value {}

        /// `texts`
        ///
        /// @param value what it carries
        record Texts(List<String> value) implements Value {}
    }

    /// What the host does when a guest calls `settings`.
    public interface Host {
        /// The value in force: the user's, or the manifest's default where the user set none or one of another type.
        /// Absent where the manifest declares no setting of this name. Values may change while the extension runs;
        /// ask when you need one.
        Optional<Value> get(String name);
    }

    /// The host functions by which one guest reaches a host.
    ///
    /// @param host what runs
    /// @param limits what one call may hand over at most
    public static List<HostFunction> link(Host host, AbiLimits limits) {
        return List.of(
            new HostFunction(NAME, "get", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostGet(host, limits, caller, flat)));
    }

    private static long[] hostGet(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        Optional<Value> answer = host.get(lift.string((int) flat[0], (int) flat[1]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[2], 24, 8);
        storeOptionOfSettingsValue(lower, area, answer);
        return new long[0];
    }

    private static void storeOptionOfSettingsValue(LowerContext lower, int at, Optional<Value> value) {
        lower.u8(at, value.isPresent() ? 1 : 0);
        if (value.isPresent()) {
            storeSettingsValue(lower, at + 8, value.get());
        }
    }

    static void storeSettingsValue(LowerContext lower, int at, Value value) {
        switch (value) {
            case Value.Boolean chosen -> {
                lower.u8(at, 0);
                lower.bool(at + 8, chosen.value());
            }
            case Value.Integer chosen -> {
                lower.u8(at, 1);
                lower.u64(at + 8, chosen.value());
            }
            case Value.Number chosen -> {
                lower.u8(at, 2);
                lower.f64(at + 8, chosen.value());
            }
            case Value.Text chosen -> {
                lower.u8(at, 3);
                lower.block(at + 8, lower.string(chosen.value()));
            }
            case Value.Texts chosen -> {
                lower.u8(at, 4);
                lower.block(at + 8, lowerListOfString(lower, chosen.value()));
            }
        }
    }

    private static Block lowerListOfString(LowerContext lower, List<String> list) {
        int pointer = lower.allocate(8L * list.size(), 4);
        int at = pointer;
        for (String item : list) {
            lower.block(at, lower.string(item));
            at += 8;
        }
        return new Block(pointer, list.size());
    }
}
