// Generated from atoll:extension/code-lens@0.1.0. Do not edit.
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
import java.util.Optional;

/// Lines above the text that tell or offer something.
@SuppressWarnings({"UnusedVariable", "ArrayRecordComponent", "AvoidCommonTypeNames"})
public final class CodeLens {
    /// The name by which modules import or export this interface.
    public static final String NAME = "atoll:extension/code-lens@0.1.0";

    private final GuestInstance instance;
    private final AbiLimits limits;
    private final ExportedFunction lensesExport;

    /// Binds the exports of a guest that offers this interface.
    ///
    /// @param instance the guest
    /// @param limits what one call may answer at most
    /// @throws dev.atoll.host.abi.SignatureException if a function is missing or of another signature
    public CodeLens(GuestInstance instance, AbiLimits limits) {
        this.instance = instance;
        this.limits = limits;
        this.lensesExport = ExportedFunction.of(instance, NAME + "#lenses", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
    }

    /// Whether a guest exports any function of this interface, and so offers it.
    public static boolean isExportedBy(GuestInstance instance) {
        return instance.function(NAME + "#lenses") != null;
    }

    /// The lenses of a span, sorted by `span.start`; several of one line stand beside each other. At most 10,000.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Result<List<Lens>, Types.Failure> lenses(Types.Revision revision, Types.Span visible) {
        if (lensesExport.watched()) {
            lensesExport.asked("revision", revision, "visible", visible);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[4];
        Types.lowerTypesRevision(lower, revision, flat, 0);
        Types.lowerTypesSpan(lower, visible, flat, 2);
        long[] results = lensesExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 16, 4);
        Result<List<Lens>, Types.Failure> answer = loadResultOfListOfCodeLensLensOrTypesFailure(lift, area);
        lensesExport.postReturn(results);
        lensesExport.answered(answer, lift.taken());
        return answer;
    }

    /// The record `lens`.
    ///
    /// @param span What it speaks of; it is shown above the line on which this starts.
    /// @param title One line, at most 200 UTF-16 code units.
    /// @param command What a click runs.
    public record Lens(Types.Span span, String title, Optional<Types.CommandCall> command) {}

    private static Result<List<Lens>, Types.Failure> loadResultOfListOfCodeLensLensOrTypesFailure(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Result.ok(liftListOfCodeLensLens(lift, lift.u32(at + 4), lift.u32(at + 8)));
            default -> Result.err(Types.loadTypesFailure(lift, at + 4));
        };
    }

    private static List<Lens> liftListOfCodeLensLens(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 40, 4);
        List<Lens> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(loadCodeLensLens(lift, at));
            at += 40;
        }
        return Collections.unmodifiableList(list);
    }

    static Lens loadCodeLensLens(LiftContext lift, int at) {
        return new Lens(
            Types.loadTypesSpan(lift, at),
            lift.stringAt(at + 8),
            loadOptionOfTypesCommandCall(lift, at + 16));
    }

    private static Optional<Types.CommandCall> loadOptionOfTypesCommandCall(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Optional.empty();
            default -> Optional.of(Types.loadTypesCommandCall(lift, at + 4));
        };
    }
}
