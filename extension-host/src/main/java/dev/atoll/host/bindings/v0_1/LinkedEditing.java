// Generated from atoll:extension/linked-editing@0.1.0. Do not edit.
package dev.atoll.host.bindings.v0_1;

import dev.atoll.host.abi.AbiLimits;
import dev.atoll.host.abi.ExportedFunction;
import dev.atoll.host.abi.LiftContext;
import dev.atoll.host.abi.LowerContext;
import dev.atoll.host.abi.Result;
import dev.atoll.host.engine.CoreSignature;
import dev.atoll.host.engine.CoreType;
import dev.atoll.host.engine.GuestInstance;
import java.util.List;

/// Stretches that are edited together, such as the two names of a tag pair.
@SuppressWarnings({"UnusedVariable", "ArrayRecordComponent", "AvoidCommonTypeNames"})
public final class LinkedEditing {
    /// The name by which modules import or export this interface.
    public static final String NAME = "atoll:extension/linked-editing@0.1.0";

    private final GuestInstance instance;
    private final AbiLimits limits;
    private final ExportedFunction linkedExport;

    /// Binds the exports of a guest that offers this interface.
    ///
    /// @param instance the guest
    /// @param limits what one call may answer at most
    /// @throws dev.atoll.host.abi.SignatureException if a function is missing or of another signature
    public LinkedEditing(GuestInstance instance, AbiLimits limits) {
        this.instance = instance;
        this.limits = limits;
        this.linkedExport = ExportedFunction.of(instance, NAME + "#linked", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
    }

    /// Whether a guest exports any function of this interface, and so offers it.
    public static boolean isExportedBy(GuestInstance instance) {
        return instance.function(NAME + "#linked") != null;
    }

    /// The stretches that have the same text as the one at `at` and shall keep it, that one included, sorted by
    /// `start`, without overlaps; empty where there are none. At most 100. What is typed into one is typed into all,
    /// until the caret leaves it or something that is no part of a name is typed.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Result<Types.SpanList, Types.Failure> linked(Types.Revision revision, int at) {
        if (linkedExport.watched()) {
            linkedExport.asked("revision", revision, "at", at);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[3];
        Types.lowerTypesRevision(lower, revision, flat, 0);
        flat[2] = Integer.toUnsignedLong(at);
        long[] results = linkedExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 16, 4);
        Result<Types.SpanList, Types.Failure> answer = loadResultOfListOfTypesSpanOrTypesFailure(lift, area);
        linkedExport.postReturn(results);
        linkedExport.answered(answer, lift.taken());
        return answer;
    }

    private static Result<Types.SpanList, Types.Failure> loadResultOfListOfTypesSpanOrTypesFailure(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Result.ok(new Types.SpanList(lift.words(lift.u32(at + 4), lift.u32(at + 8), 2)));
            default -> Result.err(Types.loadTypesFailure(lift, at + 4));
        };
    }
}
