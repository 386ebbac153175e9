// Generated from atoll:extension/colors@0.1.0. Do not edit.
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

/// Colours written in the text.
@SuppressWarnings({"UnusedVariable", "ArrayRecordComponent", "AvoidCommonTypeNames"})
public final class Colors {
    /// The name by which modules import or export this interface.
    public static final String NAME = "atoll:extension/colors@0.1.0";

    private final GuestInstance instance;
    private final AbiLimits limits;
    private final ExportedFunction colorsExport;
    private final ExportedFunction writingsExport;

    /// Binds the exports of a guest that offers this interface.
    ///
    /// @param instance the guest
    /// @param limits what one call may answer at most
    /// @throws dev.atoll.host.abi.SignatureException if a function is missing or of another signature
    public Colors(GuestInstance instance, AbiLimits limits) {
        this.instance = instance;
        this.limits = limits;
        this.colorsExport = ExportedFunction.of(instance, NAME + "#colors", new CoreSignature(List.of(CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.writingsExport = ExportedFunction.of(instance, NAME + "#writings", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.F32, CoreType.F32, CoreType.F32, CoreType.F32), List.of(CoreType.I32)));
    }

    /// Whether a guest exports any function of this interface, and so offers it.
    public static boolean isExportedBy(GuestInstance instance) {
        return instance.function(NAME + "#colors") != null || instance.function(NAME + "#writings") != null;
    }

    /// All colours of the revision, sorted by `span.start`, without overlaps; at most 100,000.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Result<List<Colored>, Types.Failure> colors(Types.Revision revision) {
        if (colorsExport.watched()) {
            colorsExport.asked("revision", revision);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[2];
        Types.lowerTypesRevision(lower, revision, flat, 0);
        long[] results = colorsExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 16, 4);
        Result<List<Colored>, Types.Failure> answer = loadResultOfListOfColorsColoredOrTypesFailure(lift, area);
        colorsExport.postReturn(results);
        colorsExport.answered(answer, lift.taken());
        return answer;
    }

    /// The ways to write a colour in place of the one at `at`, the likeliest first; at most 100.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Result<List<Writing>, Types.Failure> writings(Types.Revision revision, Types.Span at, Color color) {
        if (writingsExport.watched()) {
            writingsExport.asked("revision", revision, "at", at, "color", color);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[8];
        Types.lowerTypesRevision(lower, revision, flat, 0);
        Types.lowerTypesSpan(lower, at, flat, 2);
        lowerColorsColor(lower, color, flat, 4);
        long[] results = writingsExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 16, 4);
        Result<List<Writing>, Types.Failure> answer = loadResultOfListOfColorsWritingOrTypesFailure(lift, area);
        writingsExport.postReturn(results);
        writingsExport.answered(answer, lift.taken());
        return answer;
    }

    /// Red, green, blue and opacity, each from 0 to 1, in sRGB. Others are a bad answer.
    ///
    /// @param red `f32`
    /// @param green `f32`
    /// @param blue `f32`
    /// @param alpha `f32`
    public record Color(float red, float green, float blue, float alpha) {}

    /// The record `colored`.
    ///
    /// @param span `span`
    /// @param color `color`
    public record Colored(Types.Span span, Color color) {}

    /// A way to write a colour.
    ///
    /// @param label What the picker shows: the text itself, usually.
    /// @param edit `text-edit`
    public record Writing(String label, Types.TextEdit edit) {}

    private static Result<List<Colored>, Types.Failure> loadResultOfListOfColorsColoredOrTypesFailure(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Result.ok(liftListOfColorsColored(lift, lift.u32(at + 4), lift.u32(at + 8)));
            default -> Result.err(Types.loadTypesFailure(lift, at + 4));
        };
    }

    private static List<Colored> liftListOfColorsColored(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 24, 4);
        List<Colored> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(loadColorsColored(lift, at));
            at += 24;
        }
        return Collections.unmodifiableList(list);
    }

    static Colored loadColorsColored(LiftContext lift, int at) {
        return new Colored(
            Types.loadTypesSpan(lift, at),
            loadColorsColor(lift, at + 8));
    }

    static Color loadColorsColor(LiftContext lift, int at) {
        return new Color(
            lift.f32(at),
            lift.f32(at + 4),
            lift.f32(at + 8),
            lift.f32(at + 12));
    }

    static void lowerColorsColor(LowerContext lower, Color value, long[] flat, int at) {
        flat[at] = Integer.toUnsignedLong(Float.floatToIntBits(value.red()));
        flat[at + 1] = Integer.toUnsignedLong(Float.floatToIntBits(value.green()));
        flat[at + 2] = Integer.toUnsignedLong(Float.floatToIntBits(value.blue()));
        flat[at + 3] = Integer.toUnsignedLong(Float.floatToIntBits(value.alpha()));
    }

    private static Result<List<Writing>, Types.Failure> loadResultOfListOfColorsWritingOrTypesFailure(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Result.ok(liftListOfColorsWriting(lift, lift.u32(at + 4), lift.u32(at + 8)));
            default -> Result.err(Types.loadTypesFailure(lift, at + 4));
        };
    }

    private static List<Writing> liftListOfColorsWriting(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 24, 4);
        List<Writing> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(loadColorsWriting(lift, at));
            at += 24;
        }
        return Collections.unmodifiableList(list);
    }

    static Writing loadColorsWriting(LiftContext lift, int at) {
        return new Writing(
            lift.stringAt(at),
            Types.loadTypesTextEdit(lift, at + 8));
    }
}
