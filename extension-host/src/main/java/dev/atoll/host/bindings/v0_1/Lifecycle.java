// Generated from atoll:extension/lifecycle@0.1.0. Do not edit.
package dev.atoll.host.bindings.v0_1;

import dev.atoll.host.abi.AbiLimits;
import dev.atoll.host.abi.ExportedFunction;
import dev.atoll.host.abi.LiftContext;
import dev.atoll.host.abi.LowerContext;
import dev.atoll.host.abi.Result;
import dev.atoll.host.abi.Unit;
import dev.atoll.host.engine.CoreSignature;
import dev.atoll.host.engine.CoreType;
import dev.atoll.host.engine.GuestInstance;
import java.util.List;
import java.util.Optional;

/// Called once around everything else. Optional: an extension that needs no set-up does not export it.
@SuppressWarnings({"UnusedVariable", "ArrayRecordComponent", "AvoidCommonTypeNames"})
public final class Lifecycle {
    /// The name by which modules import or export this interface.
    public static final String NAME = "atoll:extension/lifecycle@0.1.0";

    private final GuestInstance instance;
    private final AbiLimits limits;
    private final ExportedFunction activateExport;
    private final ExportedFunction deactivateExport;

    /// Binds the exports of a guest that offers this interface.
    ///
    /// @param instance the guest
    /// @param limits what one call may answer at most
    /// @throws dev.atoll.host.abi.SignatureException if a function is missing or of another signature
    public Lifecycle(GuestInstance instance, AbiLimits limits) {
        this.instance = instance;
        this.limits = limits;
        this.activateExport = ExportedFunction.of(instance, NAME + "#activate", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.deactivateExport = ExportedFunction.of(instance, NAME + "#deactivate", new CoreSignature(List.of(), List.of()));
    }

    /// Whether a guest exports any function of this interface, and so offers it.
    public static boolean isExportedBy(GuestInstance instance) {
        return instance.function(NAME + "#activate") != null || instance.function(NAME + "#deactivate") != null;
    }

    /// First call of a new instance. An error keeps the extension off, and its sentence is shown to the user.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Result<Unit, String> activate(HostInfo hostValue) {
        if (activateExport.watched()) {
            activateExport.asked("host", hostValue);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[4];
        lowerLifecycleHostInfo(lower, hostValue, flat, 0);
        long[] results = activateExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 12, 4);
        Result<Unit, String> answer = loadResultOfNothingOrString(lift, area);
        activateExport.postReturn(results);
        activateExport.answered(answer, lift.taken());
        return answer;
    }

    /// Last call before the instance is thrown away in good order. It is not called after a trap or a deadline.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public void deactivate() {
        if (deactivateExport.watched()) {
            deactivateExport.asked();
        }
        long[] results = deactivateExport.call();
        deactivateExport.postReturn(results);
        deactivateExport.answered();
    }

    /// What the extension may want to know of its host.
    ///
    /// @param version The editor's version, semantic versioning.
    /// @param locale The user's language as a BCP 47 tag, such as `en` or `pt-BR`.
    public record HostInfo(String version, String locale) {}

    static void lowerLifecycleHostInfo(LowerContext lower, HostInfo value, long[] flat, int at) {
        lower.flat(flat, at, lower.string(value.version()));
        lower.flat(flat, at + 2, lower.string(value.locale()));
    }

    private static Result<Unit, String> loadResultOfNothingOrString(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Result.ok(Unit.UNIT);
            default -> Result.err(lift.stringAt(at + 4));
        };
    }
}
