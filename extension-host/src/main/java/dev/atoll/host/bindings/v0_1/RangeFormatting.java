// Generated from atoll:extension/range-formatting@0.1.0. Do not edit.
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

/// Formatting parts of a document, on the user's command (capability `documents.edit-on-command`).
@SuppressWarnings({"UnusedVariable", "ArrayRecordComponent", "AvoidCommonTypeNames"})
public final class RangeFormatting {
    /// The name by which modules import or export this interface.
    public static final String NAME = "atoll:extension/range-formatting@0.1.0";

    private final GuestInstance instance;
    private final AbiLimits limits;
    private final ExportedFunction formatRangesExport;

    /// Binds the exports of a guest that offers this interface.
    ///
    /// @param instance the guest
    /// @param limits what one call may answer at most
    /// @throws dev.atoll.host.abi.SignatureException if a function is missing or of another signature
    public RangeFormatting(GuestInstance instance, AbiLimits limits) {
        this.instance = instance;
        this.limits = limits;
        this.formatRangesExport = ExportedFunction.of(instance, NAME + "#format-ranges", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
    }

    /// Whether a guest exports any function of this interface, and so offers it.
    public static boolean isExportedBy(GuestInstance instance) {
        return instance.function(NAME + "#format-ranges") != null;
    }

    /// The edits that format the ranges, which are sorted and do not overlap. Edits may reach a little further where
    /// the layout needs it.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Result<List<Types.TextEdit>, Types.Failure> formatRanges(Types.Revision revision, Types.SpanList ranges, Formatting.FormattingOptions options) {
        if (formatRangesExport.watched()) {
            formatRangesExport.asked("revision", revision, "ranges", ranges, "options", options);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[10];
        Types.lowerTypesRevision(lower, revision, flat, 0);
        lower.flat(flat, 2, lower.words(ranges.words(), 2));
        Formatting.lowerFormattingFormattingOptions(lower, options, flat, 4);
        long[] results = formatRangesExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 16, 4);
        Result<List<Types.TextEdit>, Types.Failure> answer = loadResultOfListOfTypesTextEditOrTypesFailure(lift, area);
        formatRangesExport.postReturn(results);
        formatRangesExport.answered(answer, lift.taken());
        return answer;
    }

    private static Result<List<Types.TextEdit>, Types.Failure> loadResultOfListOfTypesTextEditOrTypesFailure(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Result.ok(liftListOfTypesTextEdit(lift, lift.u32(at + 4), lift.u32(at + 8)));
            default -> Result.err(Types.loadTypesFailure(lift, at + 4));
        };
    }

    private static List<Types.TextEdit> liftListOfTypesTextEdit(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 16, 4);
        List<Types.TextEdit> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(Types.loadTypesTextEdit(lift, at));
            at += 16;
        }
        return Collections.unmodifiableList(list);
    }
}
