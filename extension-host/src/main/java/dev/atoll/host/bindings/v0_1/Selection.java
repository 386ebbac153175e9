// Generated from atoll:extension/selection@0.1.0. Do not edit.
package dev.atoll.host.bindings.v0_1;

import dev.atoll.host.abi.AbiLimits;
import dev.atoll.host.abi.ExportedFunction;
import dev.atoll.host.abi.LiftContext;
import dev.atoll.host.abi.LowerContext;
import dev.atoll.host.abi.Result;
import dev.atoll.host.engine.CoreSignature;
import dev.atoll.host.engine.CoreType;
import dev.atoll.host.engine.GuestInstance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Growing a selection by meaning.
@SuppressWarnings({"UnusedVariable", "ArrayRecordComponent", "AvoidCommonTypeNames"})
public final class Selection {
    /// The name by which modules import or export this interface.
    public static final String NAME = "atoll:extension/selection@0.1.0";

    private final GuestInstance instance;
    private final AbiLimits limits;
    private final ExportedFunction rangesExport;

    /// Binds the exports of a guest that offers this interface.
    ///
    /// @param instance the guest
    /// @param limits what one call may answer at most
    /// @throws dev.atoll.host.abi.SignatureException if a function is missing or of another signature
    public Selection(GuestInstance instance, AbiLimits limits) {
        this.instance = instance;
        this.limits = limits;
        this.rangesExport = ExportedFunction.of(instance, NAME + "#ranges", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
    }

    /// Whether a guest exports any function of this interface, and so offers it.
    public static boolean isExportedBy(GuestInstance instance) {
        return instance.function(NAME + "#ranges") != null;
    }

    /// For each of the places the spans around it, in the order of the places.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Result<List<Nested>, Types.Failure> ranges(Types.Revision revision, int[] at) {
        if (rangesExport.watched()) {
            rangesExport.asked("revision", revision, "at", at);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[4];
        Types.lowerTypesRevision(lower, revision, flat, 0);
        lower.flat(flat, 2, lower.words(at, 1));
        long[] results = rangesExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 16, 4);
        Result<List<Nested>, Types.Failure> answer = loadResultOfListOfSelectionNestedOrTypesFailure(lift, area);
        rangesExport.postReturn(results);
        rangesExport.answered(answer, lift.taken());
        return answer;
    }

    /// The spans around one place.
    ///
    /// @param spans Each lies in the next and is smaller; the first contains the place or touches it. At most 1,000.
    public record Nested(Types.SpanList spans) {}

    private static Result<List<Nested>, Types.Failure> loadResultOfListOfSelectionNestedOrTypesFailure(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Result.ok(liftListOfSelectionNested(lift, lift.u32(at + 4), lift.u32(at + 8)));
            default -> Result.err(Types.loadTypesFailure(lift, at + 4));
        };
    }

    private static List<Nested> liftListOfSelectionNested(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 8, 4);
        List<Nested> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(loadSelectionNested(lift, at));
            at += 8;
        }
        return Collections.unmodifiableList(list);
    }

    static Nested loadSelectionNested(LiftContext lift, int at) {
        return new Nested(
            new Types.SpanList(lift.words(lift.u32(at), lift.u32(at + 4), 2)));
    }
}
