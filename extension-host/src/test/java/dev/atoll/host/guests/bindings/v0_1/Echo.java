// Generated from test:echo/echo@0.1.0. Do not edit.
package dev.atoll.host.guests.bindings.v0_1;

import dev.atoll.host.abi.AbiLimits;
import dev.atoll.host.abi.Block;
import dev.atoll.host.abi.ExportedFunction;
import dev.atoll.host.abi.LiftContext;
import dev.atoll.host.abi.LowerContext;
import dev.atoll.host.abi.Result;
import dev.atoll.host.abi.Unit;
import dev.atoll.host.engine.CoreSignature;
import dev.atoll.host.engine.CoreType;
import dev.atoll.host.engine.GuestInstance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// What the guest exports: every function calls the function of the same name in `mirror` and gives back its answer,
/// so that a value crosses four times.
@SuppressWarnings({"UnusedVariable", "ArrayRecordComponent", "AvoidCommonTypeNames"})
public final class Echo {
    /// The name by which modules import or export this interface.
    public static final String NAME = "test:echo/echo@0.1.0";

    private final GuestInstance instance;
    private final AbiLimits limits;
    private final ExportedFunction aBoolExport;
    private final ExportedFunction aS8Export;
    private final ExportedFunction aU8Export;
    private final ExportedFunction aS16Export;
    private final ExportedFunction aU16Export;
    private final ExportedFunction aS32Export;
    private final ExportedFunction aU32Export;
    private final ExportedFunction aS64Export;
    private final ExportedFunction aU64Export;
    private final ExportedFunction aF32Export;
    private final ExportedFunction aF64Export;
    private final ExportedFunction aCharExport;
    private final ExportedFunction aStringExport;
    private final ExportedFunction bytesExport;
    private final ExportedFunction boolsExport;
    private final ExportedFunction s8sExport;
    private final ExportedFunction u16sExport;
    private final ExportedFunction s32sExport;
    private final ExportedFunction u32sExport;
    private final ExportedFunction s64sExport;
    private final ExportedFunction u64sExport;
    private final ExportedFunction f32sExport;
    private final ExportedFunction f64sExport;
    private final ExportedFunction charsExport;
    private final ExportedFunction stringsExport;
    private final ExportedFunction nestedExport;
    private final ExportedFunction aPointExport;
    private final ExportedFunction pointsExport;
    private final ExportedFunction aMixtureExport;
    private final ExportedFunction mixturesExport;
    private final ExportedFunction aFamilyExport;
    private final ExportedFunction aWrapperExport;
    private final ExportedFunction aPairExport;
    private final ExportedFunction aTupleExport;
    private final ExportedFunction tuplesExport;
    private final ExportedFunction aColourExport;
    private final ExportedFunction coloursExport;
    private final ExportedFunction aWideExport;
    private final ExportedFunction widesExport;
    private final ExportedFunction aJoin32Export;
    private final ExportedFunction aJoin64Export;
    private final ExportedFunction aJoinsExport;
    private final ExportedFunction joinListExport;
    private final ExportedFunction aShapeExport;
    private final ExportedFunction shapesExport;
    private final ExportedFunction aSet1Export;
    private final ExportedFunction aSet8Export;
    private final ExportedFunction aSet9Export;
    private final ExportedFunction aSet16Export;
    private final ExportedFunction aSet17Export;
    private final ExportedFunction aSet32Export;
    private final ExportedFunction setsExport;
    private final ExportedFunction maybeExport;
    private final ExportedFunction maybeTextExport;
    private final ExportedFunction maybeMaybeExport;
    private final ExportedFunction maybePointsExport;
    private final ExportedFunction maybesExport;
    private final ExportedFunction outcomeExport;
    private final ExportedFunction outcomeOkExport;
    private final ExportedFunction outcomeErrorExport;
    private final ExportedFunction outcomeBothExport;
    private final ExportedFunction outcomeJoinedExport;
    private final ExportedFunction outcomesExport;
    private final ExportedFunction deepExport;
    private final ExportedFunction nothingExport;
    private final ExportedFunction takenExport;
    private final ExportedFunction givenExport;
    private final ExportedFunction twoExport;
    private final ExportedFunction sixteenExport;
    private final ExportedFunction seventeenExport;
    private final ExportedFunction severalExport;

    /// Binds the exports of a guest that offers this interface.
    ///
    /// @param instance the guest
    /// @param limits what one call may answer at most
    /// @throws dev.atoll.host.abi.SignatureException if a function is missing or of another signature
    public Echo(GuestInstance instance, AbiLimits limits) {
        this.instance = instance;
        this.limits = limits;
        this.aBoolExport = ExportedFunction.of(instance, NAME + "#a-bool", new CoreSignature(List.of(CoreType.I32), List.of(CoreType.I32)));
        this.aS8Export = ExportedFunction.of(instance, NAME + "#a-s8", new CoreSignature(List.of(CoreType.I32), List.of(CoreType.I32)));
        this.aU8Export = ExportedFunction.of(instance, NAME + "#a-u8", new CoreSignature(List.of(CoreType.I32), List.of(CoreType.I32)));
        this.aS16Export = ExportedFunction.of(instance, NAME + "#a-s16", new CoreSignature(List.of(CoreType.I32), List.of(CoreType.I32)));
        this.aU16Export = ExportedFunction.of(instance, NAME + "#a-u16", new CoreSignature(List.of(CoreType.I32), List.of(CoreType.I32)));
        this.aS32Export = ExportedFunction.of(instance, NAME + "#a-s32", new CoreSignature(List.of(CoreType.I32), List.of(CoreType.I32)));
        this.aU32Export = ExportedFunction.of(instance, NAME + "#a-u32", new CoreSignature(List.of(CoreType.I32), List.of(CoreType.I32)));
        this.aS64Export = ExportedFunction.of(instance, NAME + "#a-s64", new CoreSignature(List.of(CoreType.I64), List.of(CoreType.I64)));
        this.aU64Export = ExportedFunction.of(instance, NAME + "#a-u64", new CoreSignature(List.of(CoreType.I64), List.of(CoreType.I64)));
        this.aF32Export = ExportedFunction.of(instance, NAME + "#a-f32", new CoreSignature(List.of(CoreType.F32), List.of(CoreType.F32)));
        this.aF64Export = ExportedFunction.of(instance, NAME + "#a-f64", new CoreSignature(List.of(CoreType.F64), List.of(CoreType.F64)));
        this.aCharExport = ExportedFunction.of(instance, NAME + "#a-char", new CoreSignature(List.of(CoreType.I32), List.of(CoreType.I32)));
        this.aStringExport = ExportedFunction.of(instance, NAME + "#a-string", new CoreSignature(List.of(CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.bytesExport = ExportedFunction.of(instance, NAME + "#bytes", new CoreSignature(List.of(CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.boolsExport = ExportedFunction.of(instance, NAME + "#bools", new CoreSignature(List.of(CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.s8sExport = ExportedFunction.of(instance, NAME + "#s8s", new CoreSignature(List.of(CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.u16sExport = ExportedFunction.of(instance, NAME + "#u16s", new CoreSignature(List.of(CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.s32sExport = ExportedFunction.of(instance, NAME + "#s32s", new CoreSignature(List.of(CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.u32sExport = ExportedFunction.of(instance, NAME + "#u32s", new CoreSignature(List.of(CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.s64sExport = ExportedFunction.of(instance, NAME + "#s64s", new CoreSignature(List.of(CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.u64sExport = ExportedFunction.of(instance, NAME + "#u64s", new CoreSignature(List.of(CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.f32sExport = ExportedFunction.of(instance, NAME + "#f32s", new CoreSignature(List.of(CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.f64sExport = ExportedFunction.of(instance, NAME + "#f64s", new CoreSignature(List.of(CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.charsExport = ExportedFunction.of(instance, NAME + "#chars", new CoreSignature(List.of(CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.stringsExport = ExportedFunction.of(instance, NAME + "#strings", new CoreSignature(List.of(CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.nestedExport = ExportedFunction.of(instance, NAME + "#nested", new CoreSignature(List.of(CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.aPointExport = ExportedFunction.of(instance, NAME + "#a-point", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.pointsExport = ExportedFunction.of(instance, NAME + "#points", new CoreSignature(List.of(CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.aMixtureExport = ExportedFunction.of(instance, NAME + "#a-mixture", new CoreSignature(List.of(CoreType.I32, CoreType.I64, CoreType.I32, CoreType.F32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.F64, CoreType.I32), List.of(CoreType.I32)));
        this.mixturesExport = ExportedFunction.of(instance, NAME + "#mixtures", new CoreSignature(List.of(CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.aFamilyExport = ExportedFunction.of(instance, NAME + "#a-family", new CoreSignature(List.of(CoreType.I32), List.of(CoreType.I32)));
        this.aWrapperExport = ExportedFunction.of(instance, NAME + "#a-wrapper", new CoreSignature(List.of(CoreType.F64), List.of(CoreType.F64)));
        this.aPairExport = ExportedFunction.of(instance, NAME + "#a-pair", new CoreSignature(List.of(CoreType.I32, CoreType.I64), List.of(CoreType.I32)));
        this.aTupleExport = ExportedFunction.of(instance, NAME + "#a-tuple", new CoreSignature(List.of(CoreType.I32, CoreType.I64, CoreType.I32, CoreType.I32, CoreType.F32, CoreType.I32), List.of(CoreType.I32)));
        this.tuplesExport = ExportedFunction.of(instance, NAME + "#tuples", new CoreSignature(List.of(CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.aColourExport = ExportedFunction.of(instance, NAME + "#a-colour", new CoreSignature(List.of(CoreType.I32), List.of(CoreType.I32)));
        this.coloursExport = ExportedFunction.of(instance, NAME + "#colours", new CoreSignature(List.of(CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.aWideExport = ExportedFunction.of(instance, NAME + "#a-wide", new CoreSignature(List.of(CoreType.I32), List.of(CoreType.I32)));
        this.widesExport = ExportedFunction.of(instance, NAME + "#wides", new CoreSignature(List.of(CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.aJoin32Export = ExportedFunction.of(instance, NAME + "#a-join32", new CoreSignature(List.of(CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.aJoin64Export = ExportedFunction.of(instance, NAME + "#a-join64", new CoreSignature(List.of(CoreType.I32, CoreType.I64), List.of(CoreType.I32)));
        this.aJoinsExport = ExportedFunction.of(instance, NAME + "#a-joins", new CoreSignature(List.of(CoreType.I32, CoreType.I64, CoreType.I32), List.of(CoreType.I32)));
        this.joinListExport = ExportedFunction.of(instance, NAME + "#join-list", new CoreSignature(List.of(CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.aShapeExport = ExportedFunction.of(instance, NAME + "#a-shape", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I64, CoreType.I64, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.F64, CoreType.I32), List.of(CoreType.I32)));
        this.shapesExport = ExportedFunction.of(instance, NAME + "#shapes", new CoreSignature(List.of(CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.aSet1Export = ExportedFunction.of(instance, NAME + "#a-set1", new CoreSignature(List.of(CoreType.I32), List.of(CoreType.I32)));
        this.aSet8Export = ExportedFunction.of(instance, NAME + "#a-set8", new CoreSignature(List.of(CoreType.I32), List.of(CoreType.I32)));
        this.aSet9Export = ExportedFunction.of(instance, NAME + "#a-set9", new CoreSignature(List.of(CoreType.I32), List.of(CoreType.I32)));
        this.aSet16Export = ExportedFunction.of(instance, NAME + "#a-set16", new CoreSignature(List.of(CoreType.I32), List.of(CoreType.I32)));
        this.aSet17Export = ExportedFunction.of(instance, NAME + "#a-set17", new CoreSignature(List.of(CoreType.I32), List.of(CoreType.I32)));
        this.aSet32Export = ExportedFunction.of(instance, NAME + "#a-set32", new CoreSignature(List.of(CoreType.I32), List.of(CoreType.I32)));
        this.setsExport = ExportedFunction.of(instance, NAME + "#sets", new CoreSignature(List.of(CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.maybeExport = ExportedFunction.of(instance, NAME + "#maybe", new CoreSignature(List.of(CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.maybeTextExport = ExportedFunction.of(instance, NAME + "#maybe-text", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.maybeMaybeExport = ExportedFunction.of(instance, NAME + "#maybe-maybe", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.maybePointsExport = ExportedFunction.of(instance, NAME + "#maybe-points", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.maybesExport = ExportedFunction.of(instance, NAME + "#maybes", new CoreSignature(List.of(CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.outcomeExport = ExportedFunction.of(instance, NAME + "#outcome", new CoreSignature(List.of(CoreType.I32), List.of(CoreType.I32)));
        this.outcomeOkExport = ExportedFunction.of(instance, NAME + "#outcome-ok", new CoreSignature(List.of(CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.outcomeErrorExport = ExportedFunction.of(instance, NAME + "#outcome-error", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.outcomeBothExport = ExportedFunction.of(instance, NAME + "#outcome-both", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I64, CoreType.I32, CoreType.F32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.F64, CoreType.I32), List.of(CoreType.I32)));
        this.outcomeJoinedExport = ExportedFunction.of(instance, NAME + "#outcome-joined", new CoreSignature(List.of(CoreType.I32, CoreType.I64), List.of(CoreType.I32)));
        this.outcomesExport = ExportedFunction.of(instance, NAME + "#outcomes", new CoreSignature(List.of(CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.deepExport = ExportedFunction.of(instance, NAME + "#deep", new CoreSignature(List.of(CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.nothingExport = ExportedFunction.of(instance, NAME + "#nothing", new CoreSignature(List.of(), List.of()));
        this.takenExport = ExportedFunction.of(instance, NAME + "#taken", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of()));
        this.givenExport = ExportedFunction.of(instance, NAME + "#given", new CoreSignature(List.of(), List.of(CoreType.I32)));
        this.twoExport = ExportedFunction.of(instance, NAME + "#two", new CoreSignature(List.of(CoreType.I64, CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.sixteenExport = ExportedFunction.of(instance, NAME + "#sixteen", new CoreSignature(List.of(CoreType.I32, CoreType.I64, CoreType.F32, CoreType.F64, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I64, CoreType.F64, CoreType.F32, CoreType.I32, CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.seventeenExport = ExportedFunction.of(instance, NAME + "#seventeen", new CoreSignature(List.of(CoreType.I32), List.of(CoreType.I32)));
        this.severalExport = ExportedFunction.of(instance, NAME + "#several", new CoreSignature(List.of(CoreType.I32), List.of(CoreType.I32)));
    }

    /// Whether a guest exports any function of this interface, and so offers it.
    public static boolean isExportedBy(GuestInstance instance) {
        return instance.function(NAME + "#a-bool") != null || instance.function(NAME + "#a-s8") != null || instance.function(NAME + "#a-u8") != null || instance.function(NAME + "#a-s16") != null || instance.function(NAME + "#a-u16") != null || instance.function(NAME + "#a-s32") != null || instance.function(NAME + "#a-u32") != null || instance.function(NAME + "#a-s64") != null || instance.function(NAME + "#a-u64") != null || instance.function(NAME + "#a-f32") != null || instance.function(NAME + "#a-f64") != null || instance.function(NAME + "#a-char") != null || instance.function(NAME + "#a-string") != null || instance.function(NAME + "#bytes") != null || instance.function(NAME + "#bools") != null || instance.function(NAME + "#s8s") != null || instance.function(NAME + "#u16s") != null || instance.function(NAME + "#s32s") != null || instance.function(NAME + "#u32s") != null || instance.function(NAME + "#s64s") != null || instance.function(NAME + "#u64s") != null || instance.function(NAME + "#f32s") != null || instance.function(NAME + "#f64s") != null || instance.function(NAME + "#chars") != null || instance.function(NAME + "#strings") != null || instance.function(NAME + "#nested") != null || instance.function(NAME + "#a-point") != null || instance.function(NAME + "#points") != null || instance.function(NAME + "#a-mixture") != null || instance.function(NAME + "#mixtures") != null || instance.function(NAME + "#a-family") != null || instance.function(NAME + "#a-wrapper") != null || instance.function(NAME + "#a-pair") != null || instance.function(NAME + "#a-tuple") != null || instance.function(NAME + "#tuples") != null || instance.function(NAME + "#a-colour") != null || instance.function(NAME + "#colours") != null || instance.function(NAME + "#a-wide") != null || instance.function(NAME + "#wides") != null || instance.function(NAME + "#a-join32") != null || instance.function(NAME + "#a-join64") != null || instance.function(NAME + "#a-joins") != null || instance.function(NAME + "#join-list") != null || instance.function(NAME + "#a-shape") != null || instance.function(NAME + "#shapes") != null || instance.function(NAME + "#a-set1") != null || instance.function(NAME + "#a-set8") != null || instance.function(NAME + "#a-set9") != null || instance.function(NAME + "#a-set16") != null || instance.function(NAME + "#a-set17") != null || instance.function(NAME + "#a-set32") != null || instance.function(NAME + "#sets") != null || instance.function(NAME + "#maybe") != null || instance.function(NAME + "#maybe-text") != null || instance.function(NAME + "#maybe-maybe") != null || instance.function(NAME + "#maybe-points") != null || instance.function(NAME + "#maybes") != null || instance.function(NAME + "#outcome") != null || instance.function(NAME + "#outcome-ok") != null || instance.function(NAME + "#outcome-error") != null || instance.function(NAME + "#outcome-both") != null || instance.function(NAME + "#outcome-joined") != null || instance.function(NAME + "#outcomes") != null || instance.function(NAME + "#deep") != null || instance.function(NAME + "#nothing") != null || instance.function(NAME + "#taken") != null || instance.function(NAME + "#given") != null || instance.function(NAME + "#two") != null || instance.function(NAME + "#sixteen") != null || instance.function(NAME + "#seventeen") != null || instance.function(NAME + "#several") != null;
    }

    /// The function `a-bool`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public boolean aBool(boolean value) {
        if (aBoolExport.watched()) {
            aBoolExport.asked("value", value);
        }
        long[] flat = new long[1];
        flat[0] = value ? 1 : 0;
        long[] results = aBoolExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        boolean answer = (int) results[0] != 0;
        aBoolExport.postReturn(results);
        aBoolExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `a-s8`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public int aS8(int value) {
        if (aS8Export.watched()) {
            aS8Export.asked("value", value);
        }
        long[] flat = new long[1];
        flat[0] = Integer.toUnsignedLong(LowerContext.range(value, -128, 127));
        long[] results = aS8Export.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int answer = (int) (byte) results[0];
        aS8Export.postReturn(results);
        aS8Export.answered(answer, lift.taken());
        return answer;
    }

    /// The function `a-u8`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public int aU8(int value) {
        if (aU8Export.watched()) {
            aU8Export.asked("value", value);
        }
        long[] flat = new long[1];
        flat[0] = Integer.toUnsignedLong(LowerContext.range(value, 0, 255));
        long[] results = aU8Export.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int answer = (int) results[0] & 0xFF;
        aU8Export.postReturn(results);
        aU8Export.answered(answer, lift.taken());
        return answer;
    }

    /// The function `a-s16`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public int aS16(int value) {
        if (aS16Export.watched()) {
            aS16Export.asked("value", value);
        }
        long[] flat = new long[1];
        flat[0] = Integer.toUnsignedLong(LowerContext.range(value, -32768, 32767));
        long[] results = aS16Export.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int answer = (int) (short) results[0];
        aS16Export.postReturn(results);
        aS16Export.answered(answer, lift.taken());
        return answer;
    }

    /// The function `a-u16`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public int aU16(int value) {
        if (aU16Export.watched()) {
            aU16Export.asked("value", value);
        }
        long[] flat = new long[1];
        flat[0] = Integer.toUnsignedLong(LowerContext.range(value, 0, 65535));
        long[] results = aU16Export.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int answer = (int) results[0] & 0xFFFF;
        aU16Export.postReturn(results);
        aU16Export.answered(answer, lift.taken());
        return answer;
    }

    /// The function `a-s32`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public int aS32(int value) {
        if (aS32Export.watched()) {
            aS32Export.asked("value", value);
        }
        long[] flat = new long[1];
        flat[0] = Integer.toUnsignedLong(value);
        long[] results = aS32Export.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int answer = (int) results[0];
        aS32Export.postReturn(results);
        aS32Export.answered(answer, lift.taken());
        return answer;
    }

    /// The function `a-u32`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public int aU32(int value) {
        if (aU32Export.watched()) {
            aU32Export.asked("value", value);
        }
        long[] flat = new long[1];
        flat[0] = Integer.toUnsignedLong(value);
        long[] results = aU32Export.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int answer = (int) results[0];
        aU32Export.postReturn(results);
        aU32Export.answered(answer, lift.taken());
        return answer;
    }

    /// The function `a-s64`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public long aS64(long value) {
        if (aS64Export.watched()) {
            aS64Export.asked("value", value);
        }
        long[] flat = new long[1];
        flat[0] = value;
        long[] results = aS64Export.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        long answer = results[0];
        aS64Export.postReturn(results);
        aS64Export.answered(answer, lift.taken());
        return answer;
    }

    /// The function `a-u64`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public long aU64(long value) {
        if (aU64Export.watched()) {
            aU64Export.asked("value", value);
        }
        long[] flat = new long[1];
        flat[0] = value;
        long[] results = aU64Export.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        long answer = results[0];
        aU64Export.postReturn(results);
        aU64Export.answered(answer, lift.taken());
        return answer;
    }

    /// The function `a-f32`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public float aF32(float value) {
        if (aF32Export.watched()) {
            aF32Export.asked("value", value);
        }
        long[] flat = new long[1];
        flat[0] = Integer.toUnsignedLong(Float.floatToIntBits(value));
        long[] results = aF32Export.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        float answer = LiftContext.flatF32((int) results[0]);
        aF32Export.postReturn(results);
        aF32Export.answered(answer, lift.taken());
        return answer;
    }

    /// The function `a-f64`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public double aF64(double value) {
        if (aF64Export.watched()) {
            aF64Export.asked("value", value);
        }
        long[] flat = new long[1];
        flat[0] = Double.doubleToLongBits(value);
        long[] results = aF64Export.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        double answer = LiftContext.flatF64(results[0]);
        aF64Export.postReturn(results);
        aF64Export.answered(answer, lift.taken());
        return answer;
    }

    /// The function `a-char`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public int aChar(int value) {
        if (aCharExport.watched()) {
            aCharExport.asked("value", value);
        }
        long[] flat = new long[1];
        flat[0] = Integer.toUnsignedLong(LowerContext.character(value));
        long[] results = aCharExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int answer = LiftContext.character((int) results[0]);
        aCharExport.postReturn(results);
        aCharExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `a-string`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public String aString(String value) {
        if (aStringExport.watched()) {
            aStringExport.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[2];
        lower.flat(flat, 0, lower.string(value));
        long[] results = aStringExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 8, 4);
        String answer = lift.stringAt(area);
        aStringExport.postReturn(results);
        aStringExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `bytes`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public byte[] bytes(byte[] value) {
        if (bytesExport.watched()) {
            bytesExport.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[2];
        lower.flat(flat, 0, lower.bytes(value));
        long[] results = bytesExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 8, 4);
        byte[] answer = lift.bytes(lift.u32(area), lift.u32(area + 4));
        bytesExport.postReturn(results);
        bytesExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `bools`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public List<Boolean> bools(List<Boolean> value) {
        if (boolsExport.watched()) {
            boolsExport.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[2];
        lower.flat(flat, 0, lowerListOfBool(lower, value));
        long[] results = boolsExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 8, 4);
        List<Boolean> answer = liftListOfBool(lift, lift.u32(area), lift.u32(area + 4));
        boolsExport.postReturn(results);
        boolsExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `s8s`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public byte[] s8s(byte[] value) {
        if (s8sExport.watched()) {
            s8sExport.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[2];
        lower.flat(flat, 0, lower.bytes(value));
        long[] results = s8sExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 8, 4);
        byte[] answer = lift.bytes(lift.u32(area), lift.u32(area + 4));
        s8sExport.postReturn(results);
        s8sExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `u16s`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public List<Integer> u16s(List<Integer> value) {
        if (u16sExport.watched()) {
            u16sExport.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[2];
        lower.flat(flat, 0, lowerListOfU16(lower, value));
        long[] results = u16sExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 8, 4);
        List<Integer> answer = liftListOfU16(lift, lift.u32(area), lift.u32(area + 4));
        u16sExport.postReturn(results);
        u16sExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `s32s`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public int[] s32s(int[] value) {
        if (s32sExport.watched()) {
            s32sExport.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[2];
        lower.flat(flat, 0, lower.words(value, 1));
        long[] results = s32sExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 8, 4);
        int[] answer = lift.words(lift.u32(area), lift.u32(area + 4), 1);
        s32sExport.postReturn(results);
        s32sExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `u32s`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public int[] u32s(int[] value) {
        if (u32sExport.watched()) {
            u32sExport.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[2];
        lower.flat(flat, 0, lower.words(value, 1));
        long[] results = u32sExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 8, 4);
        int[] answer = lift.words(lift.u32(area), lift.u32(area + 4), 1);
        u32sExport.postReturn(results);
        u32sExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `s64s`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public List<Long> s64s(List<Long> value) {
        if (s64sExport.watched()) {
            s64sExport.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[2];
        lower.flat(flat, 0, lowerListOfS64(lower, value));
        long[] results = s64sExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 8, 4);
        List<Long> answer = liftListOfS64(lift, lift.u32(area), lift.u32(area + 4));
        s64sExport.postReturn(results);
        s64sExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `u64s`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public List<Long> u64s(List<Long> value) {
        if (u64sExport.watched()) {
            u64sExport.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[2];
        lower.flat(flat, 0, lowerListOfU64(lower, value));
        long[] results = u64sExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 8, 4);
        List<Long> answer = liftListOfU64(lift, lift.u32(area), lift.u32(area + 4));
        u64sExport.postReturn(results);
        u64sExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `f32s`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public List<Float> f32s(List<Float> value) {
        if (f32sExport.watched()) {
            f32sExport.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[2];
        lower.flat(flat, 0, lowerListOfF32(lower, value));
        long[] results = f32sExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 8, 4);
        List<Float> answer = liftListOfF32(lift, lift.u32(area), lift.u32(area + 4));
        f32sExport.postReturn(results);
        f32sExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `f64s`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public List<Double> f64s(List<Double> value) {
        if (f64sExport.watched()) {
            f64sExport.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[2];
        lower.flat(flat, 0, lowerListOfF64(lower, value));
        long[] results = f64sExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 8, 4);
        List<Double> answer = liftListOfF64(lift, lift.u32(area), lift.u32(area + 4));
        f64sExport.postReturn(results);
        f64sExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `chars`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public List<Integer> chars(List<Integer> value) {
        if (charsExport.watched()) {
            charsExport.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[2];
        lower.flat(flat, 0, lowerListOfChar(lower, value));
        long[] results = charsExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 8, 4);
        List<Integer> answer = liftListOfChar(lift, lift.u32(area), lift.u32(area + 4));
        charsExport.postReturn(results);
        charsExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `strings`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public List<String> strings(List<String> value) {
        if (stringsExport.watched()) {
            stringsExport.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[2];
        lower.flat(flat, 0, lowerListOfString(lower, value));
        long[] results = stringsExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 8, 4);
        List<String> answer = liftListOfString(lift, lift.u32(area), lift.u32(area + 4));
        stringsExport.postReturn(results);
        stringsExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `nested`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public List<int[]> nested(List<int[]> value) {
        if (nestedExport.watched()) {
            nestedExport.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[2];
        lower.flat(flat, 0, lowerListOfListOfU32(lower, value));
        long[] results = nestedExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 8, 4);
        List<int[]> answer = liftListOfListOfU32(lift, lift.u32(area), lift.u32(area + 4));
        nestedExport.postReturn(results);
        nestedExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `a-point`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Types.Point aPoint(Types.Point value) {
        if (aPointExport.watched()) {
            aPointExport.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[3];
        Types.lowerTypesPoint(lower, value, flat, 0);
        long[] results = aPointExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 12, 4);
        Types.Point answer = Types.loadTypesPoint(lift, area);
        aPointExport.postReturn(results);
        aPointExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `points`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Types.PointList points(Types.PointList value) {
        if (pointsExport.watched()) {
            pointsExport.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[2];
        lower.flat(flat, 0, lower.words(value.words(), 3));
        long[] results = pointsExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 8, 4);
        Types.PointList answer = new Types.PointList(lift.words(lift.u32(area), lift.u32(area + 4), 3));
        pointsExport.postReturn(results);
        pointsExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `a-mixture`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Types.Mixture aMixture(Types.Mixture value) {
        if (aMixtureExport.watched()) {
            aMixtureExport.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[10];
        Types.lowerTypesMixture(lower, value, flat, 0);
        long[] results = aMixtureExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 56, 8);
        Types.Mixture answer = Types.loadTypesMixture(lift, area);
        aMixtureExport.postReturn(results);
        aMixtureExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `mixtures`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public List<Types.Mixture> mixtures(List<Types.Mixture> value) {
        if (mixturesExport.watched()) {
            mixturesExport.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[2];
        lower.flat(flat, 0, lowerListOfTypesMixture(lower, value));
        long[] results = mixturesExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 8, 4);
        List<Types.Mixture> answer = liftListOfTypesMixture(lift, lift.u32(area), lift.u32(area + 4));
        mixturesExport.postReturn(results);
        mixturesExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `a-family`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Types.Family aFamily(Types.Family value) {
        if (aFamilyExport.watched()) {
            aFamilyExport.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        int spill = lower.allocate(96, 8);
        Types.storeTypesFamily(lower, spill, value);
        long[] flat = {spill};
        long[] results = aFamilyExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 96, 8);
        Types.Family answer = Types.loadTypesFamily(lift, area);
        aFamilyExport.postReturn(results);
        aFamilyExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `a-wrapper`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Types.Wrapper aWrapper(Types.Wrapper value) {
        if (aWrapperExport.watched()) {
            aWrapperExport.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[1];
        Types.lowerTypesWrapper(lower, value, flat, 0);
        long[] results = aWrapperExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        Types.Wrapper answer = new Types.Wrapper(LiftContext.flatF64(results[0]));
        aWrapperExport.postReturn(results);
        aWrapperExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `a-pair`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Tuple2<Integer, Long> aPair(Tuple2<Integer, Long> value) {
        if (aPairExport.watched()) {
            aPairExport.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[2];
        lowerTuple2OfU8AndU64(lower, value, flat, 0);
        long[] results = aPairExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 16, 8);
        Tuple2<Integer, Long> answer = loadTuple2OfU8AndU64(lift, area);
        aPairExport.postReturn(results);
        aPairExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `a-tuple`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Tuple5<Integer, Long, String, Float, Boolean> aTuple(Tuple5<Integer, Long, String, Float, Boolean> value) {
        if (aTupleExport.watched()) {
            aTupleExport.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[6];
        lowerTuple5OfU8AndU64AndStringAndF32AndBool(lower, value, flat, 0);
        long[] results = aTupleExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 32, 8);
        Tuple5<Integer, Long, String, Float, Boolean> answer = loadTuple5OfU8AndU64AndStringAndF32AndBool(lift, area);
        aTupleExport.postReturn(results);
        aTupleExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `tuples`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public List<Tuple3<Integer, Integer, Integer>> tuples(List<Tuple3<Integer, Integer, Integer>> value) {
        if (tuplesExport.watched()) {
            tuplesExport.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[2];
        lower.flat(flat, 0, lowerListOfTuple3OfU8AndU32AndU8(lower, value));
        long[] results = tuplesExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 8, 4);
        List<Tuple3<Integer, Integer, Integer>> answer = liftListOfTuple3OfU8AndU32AndU8(lift, lift.u32(area), lift.u32(area + 4));
        tuplesExport.postReturn(results);
        tuplesExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `a-colour`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Types.Colour aColour(Types.Colour value) {
        if (aColourExport.watched()) {
            aColourExport.asked("value", value);
        }
        long[] flat = new long[1];
        flat[0] = value.discriminant();
        long[] results = aColourExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        Types.Colour answer = Types.Colour.at((int) results[0]);
        aColourExport.postReturn(results);
        aColourExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `colours`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public List<Types.Colour> colours(List<Types.Colour> value) {
        if (coloursExport.watched()) {
            coloursExport.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[2];
        lower.flat(flat, 0, lowerListOfTypesColour(lower, value));
        long[] results = coloursExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 8, 4);
        List<Types.Colour> answer = liftListOfTypesColour(lift, lift.u32(area), lift.u32(area + 4));
        coloursExport.postReturn(results);
        coloursExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `a-wide`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Types.Wide aWide(Types.Wide value) {
        if (aWideExport.watched()) {
            aWideExport.asked("value", value);
        }
        long[] flat = new long[1];
        flat[0] = value.discriminant();
        long[] results = aWideExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        Types.Wide answer = Types.Wide.at((int) results[0]);
        aWideExport.postReturn(results);
        aWideExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `wides`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public List<Types.Wide> wides(List<Types.Wide> value) {
        if (widesExport.watched()) {
            widesExport.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[2];
        lower.flat(flat, 0, lowerListOfTypesWide(lower, value));
        long[] results = widesExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 8, 4);
        List<Types.Wide> answer = liftListOfTypesWide(lift, lift.u32(area), lift.u32(area + 4));
        widesExport.postReturn(results);
        widesExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `a-join32`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Types.Join32 aJoin32(Types.Join32 value) {
        if (aJoin32Export.watched()) {
            aJoin32Export.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[2];
        Types.lowerTypesJoin32(lower, value, flat, 0);
        long[] results = aJoin32Export.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 8, 4);
        Types.Join32 answer = Types.loadTypesJoin32(lift, area);
        aJoin32Export.postReturn(results);
        aJoin32Export.answered(answer, lift.taken());
        return answer;
    }

    /// The function `a-join64`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Types.Join64 aJoin64(Types.Join64 value) {
        if (aJoin64Export.watched()) {
            aJoin64Export.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[2];
        Types.lowerTypesJoin64(lower, value, flat, 0);
        long[] results = aJoin64Export.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 16, 8);
        Types.Join64 answer = Types.loadTypesJoin64(lift, area);
        aJoin64Export.postReturn(results);
        aJoin64Export.answered(answer, lift.taken());
        return answer;
    }

    /// The function `a-joins`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Types.Joins aJoins(Types.Joins value) {
        if (aJoinsExport.watched()) {
            aJoinsExport.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[3];
        Types.lowerTypesJoins(lower, value, flat, 0);
        long[] results = aJoinsExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 16, 8);
        Types.Joins answer = Types.loadTypesJoins(lift, area);
        aJoinsExport.postReturn(results);
        aJoinsExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `join-list`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public List<Types.Joins> joinList(List<Types.Joins> value) {
        if (joinListExport.watched()) {
            joinListExport.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[2];
        lower.flat(flat, 0, lowerListOfTypesJoins(lower, value));
        long[] results = joinListExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 8, 4);
        List<Types.Joins> answer = liftListOfTypesJoins(lift, lift.u32(area), lift.u32(area + 4));
        joinListExport.postReturn(results);
        joinListExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `a-shape`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Types.Shape aShape(Types.Shape value) {
        if (aShapeExport.watched()) {
            aShapeExport.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[11];
        Types.lowerTypesShape(lower, value, flat, 0);
        long[] results = aShapeExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 64, 8);
        Types.Shape answer = Types.loadTypesShape(lift, area);
        aShapeExport.postReturn(results);
        aShapeExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `shapes`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public List<Types.Shape> shapes(List<Types.Shape> value) {
        if (shapesExport.watched()) {
            shapesExport.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[2];
        lower.flat(flat, 0, lowerListOfTypesShape(lower, value));
        long[] results = shapesExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 8, 4);
        List<Types.Shape> answer = liftListOfTypesShape(lift, lift.u32(area), lift.u32(area + 4));
        shapesExport.postReturn(results);
        shapesExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `a-set1`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Types.Set1 aSet1(Types.Set1 value) {
        if (aSet1Export.watched()) {
            aSet1Export.asked("value", value);
        }
        long[] flat = new long[1];
        flat[0] = Integer.toUnsignedLong(value.bits());
        long[] results = aSet1Export.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        Types.Set1 answer = new Types.Set1((int) results[0]);
        aSet1Export.postReturn(results);
        aSet1Export.answered(answer, lift.taken());
        return answer;
    }

    /// The function `a-set8`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Types.Set8 aSet8(Types.Set8 value) {
        if (aSet8Export.watched()) {
            aSet8Export.asked("value", value);
        }
        long[] flat = new long[1];
        flat[0] = Integer.toUnsignedLong(value.bits());
        long[] results = aSet8Export.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        Types.Set8 answer = new Types.Set8((int) results[0]);
        aSet8Export.postReturn(results);
        aSet8Export.answered(answer, lift.taken());
        return answer;
    }

    /// The function `a-set9`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Types.Set9 aSet9(Types.Set9 value) {
        if (aSet9Export.watched()) {
            aSet9Export.asked("value", value);
        }
        long[] flat = new long[1];
        flat[0] = Integer.toUnsignedLong(value.bits());
        long[] results = aSet9Export.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        Types.Set9 answer = new Types.Set9((int) results[0]);
        aSet9Export.postReturn(results);
        aSet9Export.answered(answer, lift.taken());
        return answer;
    }

    /// The function `a-set16`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Types.Set16 aSet16(Types.Set16 value) {
        if (aSet16Export.watched()) {
            aSet16Export.asked("value", value);
        }
        long[] flat = new long[1];
        flat[0] = Integer.toUnsignedLong(value.bits());
        long[] results = aSet16Export.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        Types.Set16 answer = new Types.Set16((int) results[0]);
        aSet16Export.postReturn(results);
        aSet16Export.answered(answer, lift.taken());
        return answer;
    }

    /// The function `a-set17`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Types.Set17 aSet17(Types.Set17 value) {
        if (aSet17Export.watched()) {
            aSet17Export.asked("value", value);
        }
        long[] flat = new long[1];
        flat[0] = Integer.toUnsignedLong(value.bits());
        long[] results = aSet17Export.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        Types.Set17 answer = new Types.Set17((int) results[0]);
        aSet17Export.postReturn(results);
        aSet17Export.answered(answer, lift.taken());
        return answer;
    }

    /// The function `a-set32`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Types.Set32 aSet32(Types.Set32 value) {
        if (aSet32Export.watched()) {
            aSet32Export.asked("value", value);
        }
        long[] flat = new long[1];
        flat[0] = Integer.toUnsignedLong(value.bits());
        long[] results = aSet32Export.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        Types.Set32 answer = new Types.Set32((int) results[0]);
        aSet32Export.postReturn(results);
        aSet32Export.answered(answer, lift.taken());
        return answer;
    }

    /// The function `sets`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public List<Types.Set9> sets(List<Types.Set9> value) {
        if (setsExport.watched()) {
            setsExport.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[2];
        lower.flat(flat, 0, lowerListOfTypesSet9(lower, value));
        long[] results = setsExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 8, 4);
        List<Types.Set9> answer = liftListOfTypesSet9(lift, lift.u32(area), lift.u32(area + 4));
        setsExport.postReturn(results);
        setsExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `maybe`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Optional<Integer> maybe(Optional<Integer> value) {
        if (maybeExport.watched()) {
            maybeExport.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[2];
        lowerOptionOfU8(lower, value, flat, 0);
        long[] results = maybeExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 2, 1);
        Optional<Integer> answer = loadOptionOfU8(lift, area);
        maybeExport.postReturn(results);
        maybeExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `maybe-text`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Optional<String> maybeText(Optional<String> value) {
        if (maybeTextExport.watched()) {
            maybeTextExport.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[3];
        lowerOptionOfString(lower, value, flat, 0);
        long[] results = maybeTextExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 12, 4);
        Optional<String> answer = loadOptionOfString(lift, area);
        maybeTextExport.postReturn(results);
        maybeTextExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `maybe-maybe`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Optional<Optional<Integer>> maybeMaybe(Optional<Optional<Integer>> value) {
        if (maybeMaybeExport.watched()) {
            maybeMaybeExport.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[3];
        lowerOptionOfOptionOfU32(lower, value, flat, 0);
        long[] results = maybeMaybeExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 12, 4);
        Optional<Optional<Integer>> answer = loadOptionOfOptionOfU32(lift, area);
        maybeMaybeExport.postReturn(results);
        maybeMaybeExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `maybe-points`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Optional<Types.PointList> maybePoints(Optional<Types.PointList> value) {
        if (maybePointsExport.watched()) {
            maybePointsExport.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[3];
        lowerOptionOfListOfTypesPoint(lower, value, flat, 0);
        long[] results = maybePointsExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 12, 4);
        Optional<Types.PointList> answer = loadOptionOfListOfTypesPoint(lift, area);
        maybePointsExport.postReturn(results);
        maybePointsExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `maybes`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public List<Optional<Long>> maybes(List<Optional<Long>> value) {
        if (maybesExport.watched()) {
            maybesExport.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[2];
        lower.flat(flat, 0, lowerListOfOptionOfU64(lower, value));
        long[] results = maybesExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 8, 4);
        List<Optional<Long>> answer = liftListOfOptionOfU64(lift, lift.u32(area), lift.u32(area + 4));
        maybesExport.postReturn(results);
        maybesExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `outcome`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Result<Unit, Unit> outcome(Result<Unit, Unit> value) {
        if (outcomeExport.watched()) {
            outcomeExport.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[1];
        lowerResultOfNothingOrNothing(lower, value, flat, 0);
        long[] results = outcomeExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        Result<Unit, Unit> answer = liftResultOfNothingOrNothing(lift, results[0]);
        outcomeExport.postReturn(results);
        outcomeExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `outcome-ok`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Result<Integer, Unit> outcomeOk(Result<Integer, Unit> value) {
        if (outcomeOkExport.watched()) {
            outcomeOkExport.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[2];
        lowerResultOfU32OrNothing(lower, value, flat, 0);
        long[] results = outcomeOkExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 8, 4);
        Result<Integer, Unit> answer = loadResultOfU32OrNothing(lift, area);
        outcomeOkExport.postReturn(results);
        outcomeOkExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `outcome-error`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Result<Unit, String> outcomeError(Result<Unit, String> value) {
        if (outcomeErrorExport.watched()) {
            outcomeErrorExport.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[3];
        lowerResultOfNothingOrString(lower, value, flat, 0);
        long[] results = outcomeErrorExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 12, 4);
        Result<Unit, String> answer = loadResultOfNothingOrString(lift, area);
        outcomeErrorExport.postReturn(results);
        outcomeErrorExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `outcome-both`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Result<Types.Mixture, Types.Colour> outcomeBoth(Result<Types.Mixture, Types.Colour> value) {
        if (outcomeBothExport.watched()) {
            outcomeBothExport.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[11];
        lowerResultOfTypesMixtureOrTypesColour(lower, value, flat, 0);
        long[] results = outcomeBothExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 64, 8);
        Result<Types.Mixture, Types.Colour> answer = loadResultOfTypesMixtureOrTypesColour(lift, area);
        outcomeBothExport.postReturn(results);
        outcomeBothExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `outcome-joined`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Result<Float, Long> outcomeJoined(Result<Float, Long> value) {
        if (outcomeJoinedExport.watched()) {
            outcomeJoinedExport.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[2];
        lowerResultOfF32OrU64(lower, value, flat, 0);
        long[] results = outcomeJoinedExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 16, 8);
        Result<Float, Long> answer = loadResultOfF32OrU64(lift, area);
        outcomeJoinedExport.postReturn(results);
        outcomeJoinedExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `outcomes`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public List<Result<Unit, Integer>> outcomes(List<Result<Unit, Integer>> value) {
        if (outcomesExport.watched()) {
            outcomesExport.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[2];
        lower.flat(flat, 0, lowerListOfResultOfNothingOrU8(lower, value));
        long[] results = outcomesExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 8, 4);
        List<Result<Unit, Integer>> answer = liftListOfResultOfNothingOrU8(lift, lift.u32(area), lift.u32(area + 4));
        outcomesExport.postReturn(results);
        outcomesExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `deep`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public List<Optional<Result<List<String>, Types.Joins>>> deep(List<Optional<Result<List<String>, Types.Joins>>> value) {
        if (deepExport.watched()) {
            deepExport.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[2];
        lower.flat(flat, 0, lowerListOfOptionOfResultOfListOfStringOrTypesJoins(lower, value));
        long[] results = deepExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 8, 4);
        List<Optional<Result<List<String>, Types.Joins>>> answer = liftListOfOptionOfResultOfListOfStringOrTypesJoins(lift, lift.u32(area), lift.u32(area + 4));
        deepExport.postReturn(results);
        deepExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `nothing`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public void nothing() {
        if (nothingExport.watched()) {
            nothingExport.asked();
        }
        long[] results = nothingExport.call();
        nothingExport.postReturn(results);
        nothingExport.answered();
    }

    /// The function `taken`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public void taken(String text, int level) {
        if (takenExport.watched()) {
            takenExport.asked("text", text, "level", level);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[3];
        lower.flat(flat, 0, lower.string(text));
        flat[2] = Integer.toUnsignedLong(LowerContext.range(level, 0, 255));
        long[] results = takenExport.call(flat);
        takenExport.postReturn(results);
        takenExport.answered();
    }

    /// The function `given`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public String given() {
        if (givenExport.watched()) {
            givenExport.asked();
        }
        long[] results = givenExport.call();
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 8, 4);
        String answer = lift.stringAt(area);
        givenExport.postReturn(results);
        givenExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `two`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Tuple2<String, Long> two(long left, String right) {
        if (twoExport.watched()) {
            twoExport.asked("left", left, "right", right);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[3];
        flat[0] = left;
        lower.flat(flat, 1, lower.string(right));
        long[] results = twoExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 16, 8);
        Tuple2<String, Long> answer = loadTuple2OfStringAndU64(lift, area);
        twoExport.postReturn(results);
        twoExport.answered(answer, lift.taken());
        return answer;
    }

    /// Sixteen core parameters: the most that are passed one by one.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Tuple15<Integer, Long, Float, Double, Boolean, Integer, String, Integer, Integer, Long, Double, Float, Integer, Integer, Integer> sixteen(int a, long b, float c, double d, boolean e, int f, String g, int h, int i, long j, double k, float l, int m, int n, int o) {
        if (sixteenExport.watched()) {
            sixteenExport.asked("a", a, "b", b, "c", c, "d", d, "e", e, "f", f, "g", g, "h", h, "i", i, "j", j, "k", k, "l", l, "m", m, "n", n, "o", o);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[16];
        flat[0] = Integer.toUnsignedLong(LowerContext.range(a, 0, 255));
        flat[1] = b;
        flat[2] = Integer.toUnsignedLong(Float.floatToIntBits(c));
        flat[3] = Double.doubleToLongBits(d);
        flat[4] = e ? 1 : 0;
        flat[5] = Integer.toUnsignedLong(LowerContext.character(f));
        lower.flat(flat, 6, lower.string(g));
        flat[8] = Integer.toUnsignedLong(LowerContext.range(h, 0, 65535));
        flat[9] = Integer.toUnsignedLong(LowerContext.range(i, -128, 127));
        flat[10] = j;
        flat[11] = Double.doubleToLongBits(k);
        flat[12] = Integer.toUnsignedLong(Float.floatToIntBits(l));
        flat[13] = Integer.toUnsignedLong(m);
        flat[14] = Integer.toUnsignedLong(LowerContext.range(n, -32768, 32767));
        flat[15] = Integer.toUnsignedLong(LowerContext.range(o, 0, 255));
        long[] results = sixteenExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 88, 8);
        Tuple15<Integer, Long, Float, Double, Boolean, Integer, String, Integer, Integer, Long, Double, Float, Integer, Integer, Integer> answer = loadTuple15OfU8AndS64AndF32AndF64AndBoolAndCharAndStringAndU16AndS8AndU64AndF64AndF32AndU32AndS16AndU8(lift, area);
        sixteenExport.postReturn(results);
        sixteenExport.answered(answer, lift.taken());
        return answer;
    }

    /// Seventeen: all of them in memory.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Tuple15<Integer, Long, Float, Double, Boolean, Integer, String, Integer, Integer, Long, Double, Float, Integer, List<String>, Integer> seventeen(int a, long b, float c, double d, boolean e, int f, String g, int h, int i, long j, double k, float l, int m, List<String> n, int o) {
        if (seventeenExport.watched()) {
            seventeenExport.asked("a", a, "b", b, "c", c, "d", d, "e", e, "f", f, "g", g, "h", h, "i", i, "j", j, "k", k, "l", l, "m", m, "n", n, "o", o);
        }
        LowerContext lower = new LowerContext(instance);
        int spill = lower.allocate(96, 8);
        lower.u8(spill, LowerContext.range(a, 0, 255));
        lower.u64(spill + 8, b);
        lower.f32(spill + 16, c);
        lower.f64(spill + 24, d);
        lower.bool(spill + 32, e);
        lower.u32(spill + 36, LowerContext.character(f));
        lower.block(spill + 40, lower.string(g));
        lower.u16(spill + 48, LowerContext.range(h, 0, 65535));
        lower.u8(spill + 50, LowerContext.range(i, -128, 127));
        lower.u64(spill + 56, j);
        lower.f64(spill + 64, k);
        lower.f32(spill + 72, l);
        lower.u32(spill + 76, m);
        lower.block(spill + 80, lowerListOfString(lower, n));
        lower.u8(spill + 88, LowerContext.range(o, 0, 255));
        long[] flat = {spill};
        long[] results = seventeenExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 96, 8);
        Tuple15<Integer, Long, Float, Double, Boolean, Integer, String, Integer, Integer, Long, Double, Float, Integer, List<String>, Integer> answer = loadTuple15OfU8AndS64AndF32AndF64AndBoolAndCharAndStringAndU16AndS8AndU64AndF64AndF32AndU32AndListOfStringAndU8(lift, area);
        seventeenExport.postReturn(results);
        seventeenExport.answered(answer, lift.taken());
        return answer;
    }

    /// The function `several`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Tuple3<Types.Family, Types.Shape, Result<String, Types.Colour>> several(Types.Family first, Types.Shape second, Result<String, Types.Colour> third) {
        if (severalExport.watched()) {
            severalExport.asked("first", first, "second", second, "third", third);
        }
        LowerContext lower = new LowerContext(instance);
        int spill = lower.allocate(176, 8);
        Types.storeTypesFamily(lower, spill, first);
        Types.storeTypesShape(lower, spill + 96, second);
        storeResultOfStringOrTypesColour(lower, spill + 160, third);
        long[] flat = {spill};
        long[] results = severalExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 176, 8);
        Tuple3<Types.Family, Types.Shape, Result<String, Types.Colour>> answer = loadTuple3OfTypesFamilyAndTypesShapeAndResultOfStringOrTypesColour(lift, area);
        severalExport.postReturn(results);
        severalExport.answered(answer, lift.taken());
        return answer;
    }

    private static Block lowerListOfBool(LowerContext lower, List<Boolean> list) {
        int pointer = lower.allocate(1L * list.size(), 1);
        int at = pointer;
        for (Boolean item : list) {
            lower.bool(at, item);
            at += 1;
        }
        return new Block(pointer, list.size());
    }

    private static List<Boolean> liftListOfBool(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 1, 1);
        List<Boolean> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(lift.bool(at));
            at += 1;
        }
        return Collections.unmodifiableList(list);
    }

    private static Block lowerListOfU16(LowerContext lower, List<Integer> list) {
        int pointer = lower.allocate(2L * list.size(), 2);
        int at = pointer;
        for (Integer item : list) {
            lower.u16(at, LowerContext.range(item, 0, 65535));
            at += 2;
        }
        return new Block(pointer, list.size());
    }

    private static List<Integer> liftListOfU16(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 2, 2);
        List<Integer> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(lift.u16(at));
            at += 2;
        }
        return Collections.unmodifiableList(list);
    }

    private static Block lowerListOfS64(LowerContext lower, List<Long> list) {
        int pointer = lower.allocate(8L * list.size(), 8);
        int at = pointer;
        for (Long item : list) {
            lower.u64(at, item);
            at += 8;
        }
        return new Block(pointer, list.size());
    }

    private static List<Long> liftListOfS64(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 8, 8);
        List<Long> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(lift.u64(at));
            at += 8;
        }
        return Collections.unmodifiableList(list);
    }

    private static Block lowerListOfU64(LowerContext lower, List<Long> list) {
        int pointer = lower.allocate(8L * list.size(), 8);
        int at = pointer;
        for (Long item : list) {
            lower.u64(at, item);
            at += 8;
        }
        return new Block(pointer, list.size());
    }

    private static List<Long> liftListOfU64(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 8, 8);
        List<Long> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(lift.u64(at));
            at += 8;
        }
        return Collections.unmodifiableList(list);
    }

    private static Block lowerListOfF32(LowerContext lower, List<Float> list) {
        int pointer = lower.allocate(4L * list.size(), 4);
        int at = pointer;
        for (Float item : list) {
            lower.f32(at, item);
            at += 4;
        }
        return new Block(pointer, list.size());
    }

    private static List<Float> liftListOfF32(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 4, 4);
        List<Float> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(lift.f32(at));
            at += 4;
        }
        return Collections.unmodifiableList(list);
    }

    private static Block lowerListOfF64(LowerContext lower, List<Double> list) {
        int pointer = lower.allocate(8L * list.size(), 8);
        int at = pointer;
        for (Double item : list) {
            lower.f64(at, item);
            at += 8;
        }
        return new Block(pointer, list.size());
    }

    private static List<Double> liftListOfF64(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 8, 8);
        List<Double> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(lift.f64(at));
            at += 8;
        }
        return Collections.unmodifiableList(list);
    }

    private static Block lowerListOfChar(LowerContext lower, List<Integer> list) {
        int pointer = lower.allocate(4L * list.size(), 4);
        int at = pointer;
        for (Integer item : list) {
            lower.u32(at, LowerContext.character(item));
            at += 4;
        }
        return new Block(pointer, list.size());
    }

    private static List<Integer> liftListOfChar(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 4, 4);
        List<Integer> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(LiftContext.character(lift.u32(at)));
            at += 4;
        }
        return Collections.unmodifiableList(list);
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

    private static List<String> liftListOfString(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 8, 4);
        List<String> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(lift.stringAt(at));
            at += 8;
        }
        return Collections.unmodifiableList(list);
    }

    private static Block lowerListOfListOfU32(LowerContext lower, List<int[]> list) {
        int pointer = lower.allocate(8L * list.size(), 4);
        int at = pointer;
        for (int[] item : list) {
            lower.block(at, lower.words(item, 1));
            at += 8;
        }
        return new Block(pointer, list.size());
    }

    private static List<int[]> liftListOfListOfU32(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 8, 4);
        List<int[]> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(lift.words(lift.u32(at), lift.u32(at + 4), 1));
            at += 8;
        }
        return Collections.unmodifiableList(list);
    }

    private static Block lowerListOfTypesMixture(LowerContext lower, List<Types.Mixture> list) {
        int pointer = lower.allocate(56L * list.size(), 8);
        int at = pointer;
        for (Types.Mixture item : list) {
            Types.storeTypesMixture(lower, at, item);
            at += 56;
        }
        return new Block(pointer, list.size());
    }

    private static List<Types.Mixture> liftListOfTypesMixture(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 56, 8);
        List<Types.Mixture> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(Types.loadTypesMixture(lift, at));
            at += 56;
        }
        return Collections.unmodifiableList(list);
    }

    private static void lowerTuple2OfU8AndU64(LowerContext lower, Tuple2<Integer, Long> value, long[] flat, int at) {
        flat[at] = Integer.toUnsignedLong(LowerContext.range(value.f0(), 0, 255));
        flat[at + 1] = value.f1();
    }

    private static Tuple2<Integer, Long> loadTuple2OfU8AndU64(LiftContext lift, int at) {
        return new Tuple2<>(
            lift.u8(at),
            lift.u64(at + 8));
    }

    private static void lowerTuple5OfU8AndU64AndStringAndF32AndBool(LowerContext lower, Tuple5<Integer, Long, String, Float, Boolean> value, long[] flat, int at) {
        flat[at] = Integer.toUnsignedLong(LowerContext.range(value.f0(), 0, 255));
        flat[at + 1] = value.f1();
        lower.flat(flat, at + 2, lower.string(value.f2()));
        flat[at + 4] = Integer.toUnsignedLong(Float.floatToIntBits(value.f3()));
        flat[at + 5] = value.f4() ? 1 : 0;
    }

    private static Tuple5<Integer, Long, String, Float, Boolean> loadTuple5OfU8AndU64AndStringAndF32AndBool(LiftContext lift, int at) {
        return new Tuple5<>(
            lift.u8(at),
            lift.u64(at + 8),
            lift.stringAt(at + 16),
            lift.f32(at + 24),
            lift.bool(at + 28));
    }

    private static Block lowerListOfTuple3OfU8AndU32AndU8(LowerContext lower, List<Tuple3<Integer, Integer, Integer>> list) {
        int pointer = lower.allocate(12L * list.size(), 4);
        int at = pointer;
        for (Tuple3<Integer, Integer, Integer> item : list) {
            storeTuple3OfU8AndU32AndU8(lower, at, item);
            at += 12;
        }
        return new Block(pointer, list.size());
    }

    private static void storeTuple3OfU8AndU32AndU8(LowerContext lower, int at, Tuple3<Integer, Integer, Integer> value) {
        lower.u8(at, LowerContext.range(value.f0(), 0, 255));
        lower.u32(at + 4, value.f1());
        lower.u8(at + 8, LowerContext.range(value.f2(), 0, 255));
    }

    private static List<Tuple3<Integer, Integer, Integer>> liftListOfTuple3OfU8AndU32AndU8(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 12, 4);
        List<Tuple3<Integer, Integer, Integer>> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(loadTuple3OfU8AndU32AndU8(lift, at));
            at += 12;
        }
        return Collections.unmodifiableList(list);
    }

    private static Tuple3<Integer, Integer, Integer> loadTuple3OfU8AndU32AndU8(LiftContext lift, int at) {
        return new Tuple3<>(
            lift.u8(at),
            lift.u32(at + 4),
            lift.u8(at + 8));
    }

    private static Block lowerListOfTypesColour(LowerContext lower, List<Types.Colour> list) {
        int pointer = lower.allocate(1L * list.size(), 1);
        int at = pointer;
        for (Types.Colour item : list) {
            lower.u8(at, item.discriminant());
            at += 1;
        }
        return new Block(pointer, list.size());
    }

    private static List<Types.Colour> liftListOfTypesColour(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 1, 1);
        List<Types.Colour> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(Types.Colour.at(lift.u8(at)));
            at += 1;
        }
        return Collections.unmodifiableList(list);
    }

    private static Block lowerListOfTypesWide(LowerContext lower, List<Types.Wide> list) {
        int pointer = lower.allocate(2L * list.size(), 2);
        int at = pointer;
        for (Types.Wide item : list) {
            lower.u16(at, item.discriminant());
            at += 2;
        }
        return new Block(pointer, list.size());
    }

    private static List<Types.Wide> liftListOfTypesWide(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 2, 2);
        List<Types.Wide> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(Types.Wide.at(lift.u16(at)));
            at += 2;
        }
        return Collections.unmodifiableList(list);
    }

    private static Block lowerListOfTypesJoins(LowerContext lower, List<Types.Joins> list) {
        int pointer = lower.allocate(16L * list.size(), 8);
        int at = pointer;
        for (Types.Joins item : list) {
            Types.storeTypesJoins(lower, at, item);
            at += 16;
        }
        return new Block(pointer, list.size());
    }

    private static List<Types.Joins> liftListOfTypesJoins(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 16, 8);
        List<Types.Joins> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(Types.loadTypesJoins(lift, at));
            at += 16;
        }
        return Collections.unmodifiableList(list);
    }

    private static Block lowerListOfTypesShape(LowerContext lower, List<Types.Shape> list) {
        int pointer = lower.allocate(64L * list.size(), 8);
        int at = pointer;
        for (Types.Shape item : list) {
            Types.storeTypesShape(lower, at, item);
            at += 64;
        }
        return new Block(pointer, list.size());
    }

    private static List<Types.Shape> liftListOfTypesShape(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 64, 8);
        List<Types.Shape> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(Types.loadTypesShape(lift, at));
            at += 64;
        }
        return Collections.unmodifiableList(list);
    }

    private static Block lowerListOfTypesSet9(LowerContext lower, List<Types.Set9> list) {
        int pointer = lower.allocate(2L * list.size(), 2);
        int at = pointer;
        for (Types.Set9 item : list) {
            lower.u16(at, item.bits());
            at += 2;
        }
        return new Block(pointer, list.size());
    }

    private static List<Types.Set9> liftListOfTypesSet9(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 2, 2);
        List<Types.Set9> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(new Types.Set9(lift.u16(at)));
            at += 2;
        }
        return Collections.unmodifiableList(list);
    }

    private static void lowerOptionOfU8(LowerContext lower, Optional<Integer> value, long[] flat, int at) {
        flat[at] = value.isPresent() ? 1 : 0;
        if (value.isPresent()) {
            flat[at + 1] = Integer.toUnsignedLong(LowerContext.range(value.get(), 0, 255));
        }
    }

    private static Optional<Integer> loadOptionOfU8(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Optional.empty();
            default -> Optional.of(lift.u8(at + 1));
        };
    }

    private static void lowerOptionOfString(LowerContext lower, Optional<String> value, long[] flat, int at) {
        flat[at] = value.isPresent() ? 1 : 0;
        if (value.isPresent()) {
            lower.flat(flat, at + 1, lower.string(value.get()));
        }
    }

    private static Optional<String> loadOptionOfString(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Optional.empty();
            default -> Optional.of(lift.stringAt(at + 4));
        };
    }

    private static void lowerOptionOfOptionOfU32(LowerContext lower, Optional<Optional<Integer>> value, long[] flat, int at) {
        flat[at] = value.isPresent() ? 1 : 0;
        if (value.isPresent()) {
            lowerOptionOfU32(lower, value.get(), flat, at + 1);
        }
    }

    private static void lowerOptionOfU32(LowerContext lower, Optional<Integer> value, long[] flat, int at) {
        flat[at] = value.isPresent() ? 1 : 0;
        if (value.isPresent()) {
            flat[at + 1] = Integer.toUnsignedLong(value.get());
        }
    }

    private static Optional<Optional<Integer>> loadOptionOfOptionOfU32(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Optional.empty();
            default -> Optional.of(loadOptionOfU32(lift, at + 4));
        };
    }

    private static Optional<Integer> loadOptionOfU32(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Optional.empty();
            default -> Optional.of(lift.u32(at + 4));
        };
    }

    private static void lowerOptionOfListOfTypesPoint(LowerContext lower, Optional<Types.PointList> value, long[] flat, int at) {
        flat[at] = value.isPresent() ? 1 : 0;
        if (value.isPresent()) {
            lower.flat(flat, at + 1, lower.words(value.get().words(), 3));
        }
    }

    private static Optional<Types.PointList> loadOptionOfListOfTypesPoint(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Optional.empty();
            default -> Optional.of(new Types.PointList(lift.words(lift.u32(at + 4), lift.u32(at + 8), 3)));
        };
    }

    private static Block lowerListOfOptionOfU64(LowerContext lower, List<Optional<Long>> list) {
        int pointer = lower.allocate(16L * list.size(), 8);
        int at = pointer;
        for (Optional<Long> item : list) {
            storeOptionOfU64(lower, at, item);
            at += 16;
        }
        return new Block(pointer, list.size());
    }

    private static void storeOptionOfU64(LowerContext lower, int at, Optional<Long> value) {
        lower.u8(at, value.isPresent() ? 1 : 0);
        if (value.isPresent()) {
            lower.u64(at + 8, value.get());
        }
    }

    private static List<Optional<Long>> liftListOfOptionOfU64(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 16, 8);
        List<Optional<Long>> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(loadOptionOfU64(lift, at));
            at += 16;
        }
        return Collections.unmodifiableList(list);
    }

    private static Optional<Long> loadOptionOfU64(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Optional.empty();
            default -> Optional.of(lift.u64(at + 8));
        };
    }

    private static void lowerResultOfNothingOrNothing(LowerContext lower, Result<Unit, Unit> value, long[] flat, int at) {
        switch (value) {
            case Result.Ok<Unit, Unit> chosen -> {
                flat[at] = 0;
            }
            case Result.Err<Unit, Unit> chosen -> {
                flat[at] = 1;
            }
        }
    }

    private static Result<Unit, Unit> liftResultOfNothingOrNothing(LiftContext lift, long f0) {
        int tag = (int) f0;
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Result.ok(Unit.UNIT);
            default -> Result.err(Unit.UNIT);
        };
    }

    private static void lowerResultOfU32OrNothing(LowerContext lower, Result<Integer, Unit> value, long[] flat, int at) {
        switch (value) {
            case Result.Ok<Integer, Unit> chosen -> {
                flat[at] = 0;
                flat[at + 1] = Integer.toUnsignedLong(chosen.value());
            }
            case Result.Err<Integer, Unit> chosen -> {
                flat[at] = 1;
            }
        }
    }

    private static Result<Integer, Unit> loadResultOfU32OrNothing(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Result.ok(lift.u32(at + 4));
            default -> Result.err(Unit.UNIT);
        };
    }

    private static void lowerResultOfNothingOrString(LowerContext lower, Result<Unit, String> value, long[] flat, int at) {
        switch (value) {
            case Result.Ok<Unit, String> chosen -> {
                flat[at] = 0;
            }
            case Result.Err<Unit, String> chosen -> {
                flat[at] = 1;
                lower.flat(flat, at + 1, lower.string(chosen.error()));
            }
        }
    }

    private static Result<Unit, String> loadResultOfNothingOrString(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Result.ok(Unit.UNIT);
            default -> Result.err(lift.stringAt(at + 4));
        };
    }

    private static void lowerResultOfTypesMixtureOrTypesColour(LowerContext lower, Result<Types.Mixture, Types.Colour> value, long[] flat, int at) {
        switch (value) {
            case Result.Ok<Types.Mixture, Types.Colour> chosen -> {
                flat[at] = 0;
                Types.lowerTypesMixture(lower, chosen.value(), flat, at + 1);
            }
            case Result.Err<Types.Mixture, Types.Colour> chosen -> {
                flat[at] = 1;
                flat[at + 1] = chosen.error().discriminant();
            }
        }
    }

    private static Result<Types.Mixture, Types.Colour> loadResultOfTypesMixtureOrTypesColour(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Result.ok(Types.loadTypesMixture(lift, at + 8));
            default -> Result.err(Types.Colour.at(lift.u8(at + 8)));
        };
    }

    private static void lowerResultOfF32OrU64(LowerContext lower, Result<Float, Long> value, long[] flat, int at) {
        switch (value) {
            case Result.Ok<Float, Long> chosen -> {
                flat[at] = 0;
                flat[at + 1] = Integer.toUnsignedLong(Float.floatToIntBits(chosen.value()));
            }
            case Result.Err<Float, Long> chosen -> {
                flat[at] = 1;
                flat[at + 1] = chosen.error();
            }
        }
    }

    private static Result<Float, Long> loadResultOfF32OrU64(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Result.ok(lift.f32(at + 8));
            default -> Result.err(lift.u64(at + 8));
        };
    }

    private static Block lowerListOfResultOfNothingOrU8(LowerContext lower, List<Result<Unit, Integer>> list) {
        int pointer = lower.allocate(2L * list.size(), 1);
        int at = pointer;
        for (Result<Unit, Integer> item : list) {
            storeResultOfNothingOrU8(lower, at, item);
            at += 2;
        }
        return new Block(pointer, list.size());
    }

    private static void storeResultOfNothingOrU8(LowerContext lower, int at, Result<Unit, Integer> value) {
        switch (value) {
            case Result.Ok<Unit, Integer> chosen -> {
                lower.u8(at, 0);
            }
            case Result.Err<Unit, Integer> chosen -> {
                lower.u8(at, 1);
                lower.u8(at + 1, LowerContext.range(chosen.error(), 0, 255));
            }
        }
    }

    private static List<Result<Unit, Integer>> liftListOfResultOfNothingOrU8(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 2, 1);
        List<Result<Unit, Integer>> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(loadResultOfNothingOrU8(lift, at));
            at += 2;
        }
        return Collections.unmodifiableList(list);
    }

    private static Result<Unit, Integer> loadResultOfNothingOrU8(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Result.ok(Unit.UNIT);
            default -> Result.err(lift.u8(at + 1));
        };
    }

    private static Block lowerListOfOptionOfResultOfListOfStringOrTypesJoins(LowerContext lower, List<Optional<Result<List<String>, Types.Joins>>> list) {
        int pointer = lower.allocate(32L * list.size(), 8);
        int at = pointer;
        for (Optional<Result<List<String>, Types.Joins>> item : list) {
            storeOptionOfResultOfListOfStringOrTypesJoins(lower, at, item);
            at += 32;
        }
        return new Block(pointer, list.size());
    }

    private static void storeOptionOfResultOfListOfStringOrTypesJoins(LowerContext lower, int at, Optional<Result<List<String>, Types.Joins>> value) {
        lower.u8(at, value.isPresent() ? 1 : 0);
        if (value.isPresent()) {
            storeResultOfListOfStringOrTypesJoins(lower, at + 8, value.get());
        }
    }

    private static void storeResultOfListOfStringOrTypesJoins(LowerContext lower, int at, Result<List<String>, Types.Joins> value) {
        switch (value) {
            case Result.Ok<List<String>, Types.Joins> chosen -> {
                lower.u8(at, 0);
                lower.block(at + 8, lowerListOfString(lower, chosen.value()));
            }
            case Result.Err<List<String>, Types.Joins> chosen -> {
                lower.u8(at, 1);
                Types.storeTypesJoins(lower, at + 8, chosen.error());
            }
        }
    }

    private static List<Optional<Result<List<String>, Types.Joins>>> liftListOfOptionOfResultOfListOfStringOrTypesJoins(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 32, 8);
        List<Optional<Result<List<String>, Types.Joins>>> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(loadOptionOfResultOfListOfStringOrTypesJoins(lift, at));
            at += 32;
        }
        return Collections.unmodifiableList(list);
    }

    private static Optional<Result<List<String>, Types.Joins>> loadOptionOfResultOfListOfStringOrTypesJoins(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Optional.empty();
            default -> Optional.of(loadResultOfListOfStringOrTypesJoins(lift, at + 8));
        };
    }

    private static Result<List<String>, Types.Joins> loadResultOfListOfStringOrTypesJoins(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Result.ok(liftListOfString(lift, lift.u32(at + 8), lift.u32(at + 12)));
            default -> Result.err(Types.loadTypesJoins(lift, at + 8));
        };
    }

    private static Tuple2<String, Long> loadTuple2OfStringAndU64(LiftContext lift, int at) {
        return new Tuple2<>(
            lift.stringAt(at),
            lift.u64(at + 8));
    }

    private static Tuple15<Integer, Long, Float, Double, Boolean, Integer, String, Integer, Integer, Long, Double, Float, Integer, Integer, Integer> loadTuple15OfU8AndS64AndF32AndF64AndBoolAndCharAndStringAndU16AndS8AndU64AndF64AndF32AndU32AndS16AndU8(LiftContext lift, int at) {
        return new Tuple15<>(
            lift.u8(at),
            lift.u64(at + 8),
            lift.f32(at + 16),
            lift.f64(at + 24),
            lift.bool(at + 32),
            LiftContext.character(lift.u32(at + 36)),
            lift.stringAt(at + 40),
            lift.u16(at + 48),
            (int) (byte) lift.u8(at + 50),
            lift.u64(at + 56),
            lift.f64(at + 64),
            lift.f32(at + 72),
            lift.u32(at + 76),
            (int) (short) lift.u16(at + 80),
            lift.u8(at + 82));
    }

    private static Tuple15<Integer, Long, Float, Double, Boolean, Integer, String, Integer, Integer, Long, Double, Float, Integer, List<String>, Integer> loadTuple15OfU8AndS64AndF32AndF64AndBoolAndCharAndStringAndU16AndS8AndU64AndF64AndF32AndU32AndListOfStringAndU8(LiftContext lift, int at) {
        return new Tuple15<>(
            lift.u8(at),
            lift.u64(at + 8),
            lift.f32(at + 16),
            lift.f64(at + 24),
            lift.bool(at + 32),
            LiftContext.character(lift.u32(at + 36)),
            lift.stringAt(at + 40),
            lift.u16(at + 48),
            (int) (byte) lift.u8(at + 50),
            lift.u64(at + 56),
            lift.f64(at + 64),
            lift.f32(at + 72),
            lift.u32(at + 76),
            liftListOfString(lift, lift.u32(at + 80), lift.u32(at + 84)),
            lift.u8(at + 88));
    }

    private static void storeResultOfStringOrTypesColour(LowerContext lower, int at, Result<String, Types.Colour> value) {
        switch (value) {
            case Result.Ok<String, Types.Colour> chosen -> {
                lower.u8(at, 0);
                lower.block(at + 4, lower.string(chosen.value()));
            }
            case Result.Err<String, Types.Colour> chosen -> {
                lower.u8(at, 1);
                lower.u8(at + 4, chosen.error().discriminant());
            }
        }
    }

    private static Tuple3<Types.Family, Types.Shape, Result<String, Types.Colour>> loadTuple3OfTypesFamilyAndTypesShapeAndResultOfStringOrTypesColour(LiftContext lift, int at) {
        return new Tuple3<>(
            Types.loadTypesFamily(lift, at),
            Types.loadTypesShape(lift, at + 96),
            loadResultOfStringOrTypesColour(lift, at + 160));
    }

    private static Result<String, Types.Colour> loadResultOfStringOrTypesColour(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Result.ok(lift.stringAt(at + 4));
            default -> Result.err(Types.Colour.at(lift.u8(at + 4)));
        };
    }
}
