// Generated from test:echo/mirror@0.1.0. Do not edit.
package dev.atoll.host.guests.bindings.v0_1;

import dev.atoll.host.abi.AbiLimits;
import dev.atoll.host.abi.Block;
import dev.atoll.host.abi.LiftContext;
import dev.atoll.host.abi.LowerContext;
import dev.atoll.host.abi.Result;
import dev.atoll.host.abi.Unit;
import dev.atoll.host.engine.CoreSignature;
import dev.atoll.host.engine.CoreType;
import dev.atoll.host.engine.GuestInstance;
import dev.atoll.host.engine.HostFunction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// What the guest imports: every function gives back what it was given.
@SuppressWarnings({"UnusedVariable", "ArrayRecordComponent", "AvoidCommonTypeNames"})
public final class Mirror {
    /// The name by which modules import or export this interface.
    public static final String NAME = "test:echo/mirror@0.1.0";

    private Mirror() {}

    /// What the host does when a guest calls `mirror`.
    public interface Host {
        /// The function `a-bool`.
        boolean aBool(boolean value);

        /// The function `a-s8`.
        int aS8(int value);

        /// The function `a-u8`.
        int aU8(int value);

        /// The function `a-s16`.
        int aS16(int value);

        /// The function `a-u16`.
        int aU16(int value);

        /// The function `a-s32`.
        int aS32(int value);

        /// The function `a-u32`.
        int aU32(int value);

        /// The function `a-s64`.
        long aS64(long value);

        /// The function `a-u64`.
        long aU64(long value);

        /// The function `a-f32`.
        float aF32(float value);

        /// The function `a-f64`.
        double aF64(double value);

        /// The function `a-char`.
        int aChar(int value);

        /// The function `a-string`.
        String aString(String value);

        /// The function `bytes`.
        byte[] bytes(byte[] value);

        /// The function `bools`.
        List<Boolean> bools(List<Boolean> value);

        /// The function `s8s`.
        byte[] s8s(byte[] value);

        /// The function `u16s`.
        List<Integer> u16s(List<Integer> value);

        /// The function `s32s`.
        int[] s32s(int[] value);

        /// The function `u32s`.
        int[] u32s(int[] value);

        /// The function `s64s`.
        List<Long> s64s(List<Long> value);

        /// The function `u64s`.
        List<Long> u64s(List<Long> value);

        /// The function `f32s`.
        List<Float> f32s(List<Float> value);

        /// The function `f64s`.
        List<Double> f64s(List<Double> value);

        /// The function `chars`.
        List<Integer> chars(List<Integer> value);

        /// The function `strings`.
        List<String> strings(List<String> value);

        /// The function `nested`.
        List<int[]> nested(List<int[]> value);

        /// The function `a-point`.
        Types.Point aPoint(Types.Point value);

        /// The function `points`.
        Types.PointList points(Types.PointList value);

        /// The function `a-mixture`.
        Types.Mixture aMixture(Types.Mixture value);

        /// The function `mixtures`.
        List<Types.Mixture> mixtures(List<Types.Mixture> value);

        /// The function `a-family`.
        Types.Family aFamily(Types.Family value);

        /// The function `a-wrapper`.
        Types.Wrapper aWrapper(Types.Wrapper value);

        /// The function `a-pair`.
        Tuple2<Integer, Long> aPair(Tuple2<Integer, Long> value);

        /// The function `a-tuple`.
        Tuple5<Integer, Long, String, Float, Boolean> aTuple(Tuple5<Integer, Long, String, Float, Boolean> value);

        /// The function `tuples`.
        List<Tuple3<Integer, Integer, Integer>> tuples(List<Tuple3<Integer, Integer, Integer>> value);

        /// The function `a-colour`.
        Types.Colour aColour(Types.Colour value);

        /// The function `colours`.
        List<Types.Colour> colours(List<Types.Colour> value);

        /// The function `a-wide`.
        Types.Wide aWide(Types.Wide value);

        /// The function `wides`.
        List<Types.Wide> wides(List<Types.Wide> value);

        /// The function `a-join32`.
        Types.Join32 aJoin32(Types.Join32 value);

        /// The function `a-join64`.
        Types.Join64 aJoin64(Types.Join64 value);

        /// The function `a-joins`.
        Types.Joins aJoins(Types.Joins value);

        /// The function `join-list`.
        List<Types.Joins> joinList(List<Types.Joins> value);

        /// The function `a-shape`.
        Types.Shape aShape(Types.Shape value);

        /// The function `shapes`.
        List<Types.Shape> shapes(List<Types.Shape> value);

        /// The function `a-set1`.
        Types.Set1 aSet1(Types.Set1 value);

        /// The function `a-set8`.
        Types.Set8 aSet8(Types.Set8 value);

        /// The function `a-set9`.
        Types.Set9 aSet9(Types.Set9 value);

        /// The function `a-set16`.
        Types.Set16 aSet16(Types.Set16 value);

        /// The function `a-set17`.
        Types.Set17 aSet17(Types.Set17 value);

        /// The function `a-set32`.
        Types.Set32 aSet32(Types.Set32 value);

        /// The function `sets`.
        List<Types.Set9> sets(List<Types.Set9> value);

        /// The function `maybe`.
        Optional<Integer> maybe(Optional<Integer> value);

        /// The function `maybe-text`.
        Optional<String> maybeText(Optional<String> value);

        /// The function `maybe-maybe`.
        Optional<Optional<Integer>> maybeMaybe(Optional<Optional<Integer>> value);

        /// The function `maybe-points`.
        Optional<Types.PointList> maybePoints(Optional<Types.PointList> value);

        /// The function `maybes`.
        List<Optional<Long>> maybes(List<Optional<Long>> value);

        /// The function `outcome`.
        Result<Unit, Unit> outcome(Result<Unit, Unit> value);

        /// The function `outcome-ok`.
        Result<Integer, Unit> outcomeOk(Result<Integer, Unit> value);

        /// The function `outcome-error`.
        Result<Unit, String> outcomeError(Result<Unit, String> value);

        /// The function `outcome-both`.
        Result<Types.Mixture, Types.Colour> outcomeBoth(Result<Types.Mixture, Types.Colour> value);

        /// The function `outcome-joined`.
        Result<Float, Long> outcomeJoined(Result<Float, Long> value);

        /// The function `outcomes`.
        List<Result<Unit, Integer>> outcomes(List<Result<Unit, Integer>> value);

        /// The function `deep`.
        List<Optional<Result<List<String>, Types.Joins>>> deep(List<Optional<Result<List<String>, Types.Joins>>> value);

        /// The function `nothing`.
        void nothing();

        /// The function `taken`.
        void taken(String text, int level);

        /// The function `given`.
        String given();

        /// The function `two`.
        Tuple2<String, Long> two(long left, String right);

        /// Sixteen core parameters: the most that are passed one by one.
        Tuple15<Integer, Long, Float, Double, Boolean, Integer, String, Integer, Integer, Long, Double, Float, Integer, Integer, Integer> sixteen(int a, long b, float c, double d, boolean e, int f, String g, int h, int i, long j, double k, float l, int m, int n, int o);

        /// Seventeen: all of them in memory.
        Tuple15<Integer, Long, Float, Double, Boolean, Integer, String, Integer, Integer, Long, Double, Float, Integer, List<String>, Integer> seventeen(int a, long b, float c, double d, boolean e, int f, String g, int h, int i, long j, double k, float l, int m, List<String> n, int o);

        /// The function `several`.
        Tuple3<Types.Family, Types.Shape, Result<String, Types.Colour>> several(Types.Family first, Types.Shape second, Result<String, Types.Colour> third);
    }

    /// The host functions by which one guest reaches a host.
    ///
    /// @param host what runs
    /// @param limits what one call may hand over at most
    public static List<HostFunction> link(Host host, AbiLimits limits) {
        return List.of(
            new HostFunction(NAME, "a-bool", new CoreSignature(List.of(CoreType.I32), List.of(CoreType.I32)), (caller, flat) -> hostABool(host, caller, flat)),
            new HostFunction(NAME, "a-s8", new CoreSignature(List.of(CoreType.I32), List.of(CoreType.I32)), (caller, flat) -> hostAS8(host, caller, flat)),
            new HostFunction(NAME, "a-u8", new CoreSignature(List.of(CoreType.I32), List.of(CoreType.I32)), (caller, flat) -> hostAU8(host, caller, flat)),
            new HostFunction(NAME, "a-s16", new CoreSignature(List.of(CoreType.I32), List.of(CoreType.I32)), (caller, flat) -> hostAS16(host, caller, flat)),
            new HostFunction(NAME, "a-u16", new CoreSignature(List.of(CoreType.I32), List.of(CoreType.I32)), (caller, flat) -> hostAU16(host, caller, flat)),
            new HostFunction(NAME, "a-s32", new CoreSignature(List.of(CoreType.I32), List.of(CoreType.I32)), (caller, flat) -> hostAS32(host, caller, flat)),
            new HostFunction(NAME, "a-u32", new CoreSignature(List.of(CoreType.I32), List.of(CoreType.I32)), (caller, flat) -> hostAU32(host, caller, flat)),
            new HostFunction(NAME, "a-s64", new CoreSignature(List.of(CoreType.I64), List.of(CoreType.I64)), (caller, flat) -> hostAS64(host, caller, flat)),
            new HostFunction(NAME, "a-u64", new CoreSignature(List.of(CoreType.I64), List.of(CoreType.I64)), (caller, flat) -> hostAU64(host, caller, flat)),
            new HostFunction(NAME, "a-f32", new CoreSignature(List.of(CoreType.F32), List.of(CoreType.F32)), (caller, flat) -> hostAF32(host, caller, flat)),
            new HostFunction(NAME, "a-f64", new CoreSignature(List.of(CoreType.F64), List.of(CoreType.F64)), (caller, flat) -> hostAF64(host, caller, flat)),
            new HostFunction(NAME, "a-char", new CoreSignature(List.of(CoreType.I32), List.of(CoreType.I32)), (caller, flat) -> hostAChar(host, caller, flat)),
            new HostFunction(NAME, "a-string", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostAString(host, limits, caller, flat)),
            new HostFunction(NAME, "bytes", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostBytes(host, limits, caller, flat)),
            new HostFunction(NAME, "bools", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostBools(host, limits, caller, flat)),
            new HostFunction(NAME, "s8s", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostS8s(host, limits, caller, flat)),
            new HostFunction(NAME, "u16s", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostU16s(host, limits, caller, flat)),
            new HostFunction(NAME, "s32s", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostS32s(host, limits, caller, flat)),
            new HostFunction(NAME, "u32s", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostU32s(host, limits, caller, flat)),
            new HostFunction(NAME, "s64s", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostS64s(host, limits, caller, flat)),
            new HostFunction(NAME, "u64s", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostU64s(host, limits, caller, flat)),
            new HostFunction(NAME, "f32s", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostF32s(host, limits, caller, flat)),
            new HostFunction(NAME, "f64s", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostF64s(host, limits, caller, flat)),
            new HostFunction(NAME, "chars", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostChars(host, limits, caller, flat)),
            new HostFunction(NAME, "strings", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostStrings(host, limits, caller, flat)),
            new HostFunction(NAME, "nested", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostNested(host, limits, caller, flat)),
            new HostFunction(NAME, "a-point", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostAPoint(host, caller, flat)),
            new HostFunction(NAME, "points", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostPoints(host, limits, caller, flat)),
            new HostFunction(NAME, "a-mixture", new CoreSignature(List.of(CoreType.I32, CoreType.I64, CoreType.I32, CoreType.F32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.F64, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostAMixture(host, limits, caller, flat)),
            new HostFunction(NAME, "mixtures", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostMixtures(host, limits, caller, flat)),
            new HostFunction(NAME, "a-family", new CoreSignature(List.of(CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostAFamily(host, limits, caller, flat)),
            new HostFunction(NAME, "a-wrapper", new CoreSignature(List.of(CoreType.F64), List.of(CoreType.F64)), (caller, flat) -> hostAWrapper(host, caller, flat)),
            new HostFunction(NAME, "a-pair", new CoreSignature(List.of(CoreType.I32, CoreType.I64, CoreType.I32), List.of()), (caller, flat) -> hostAPair(host, caller, flat)),
            new HostFunction(NAME, "a-tuple", new CoreSignature(List.of(CoreType.I32, CoreType.I64, CoreType.I32, CoreType.I32, CoreType.F32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostATuple(host, limits, caller, flat)),
            new HostFunction(NAME, "tuples", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostTuples(host, limits, caller, flat)),
            new HostFunction(NAME, "a-colour", new CoreSignature(List.of(CoreType.I32), List.of(CoreType.I32)), (caller, flat) -> hostAColour(host, caller, flat)),
            new HostFunction(NAME, "colours", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostColours(host, limits, caller, flat)),
            new HostFunction(NAME, "a-wide", new CoreSignature(List.of(CoreType.I32), List.of(CoreType.I32)), (caller, flat) -> hostAWide(host, caller, flat)),
            new HostFunction(NAME, "wides", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostWides(host, limits, caller, flat)),
            new HostFunction(NAME, "a-join32", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostAJoin32(host, limits, caller, flat)),
            new HostFunction(NAME, "a-join64", new CoreSignature(List.of(CoreType.I32, CoreType.I64, CoreType.I32), List.of()), (caller, flat) -> hostAJoin64(host, limits, caller, flat)),
            new HostFunction(NAME, "a-joins", new CoreSignature(List.of(CoreType.I32, CoreType.I64, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostAJoins(host, limits, caller, flat)),
            new HostFunction(NAME, "join-list", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostJoinList(host, limits, caller, flat)),
            new HostFunction(NAME, "a-shape", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I64, CoreType.I64, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.F64, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostAShape(host, limits, caller, flat)),
            new HostFunction(NAME, "shapes", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostShapes(host, limits, caller, flat)),
            new HostFunction(NAME, "a-set1", new CoreSignature(List.of(CoreType.I32), List.of(CoreType.I32)), (caller, flat) -> hostASet1(host, caller, flat)),
            new HostFunction(NAME, "a-set8", new CoreSignature(List.of(CoreType.I32), List.of(CoreType.I32)), (caller, flat) -> hostASet8(host, caller, flat)),
            new HostFunction(NAME, "a-set9", new CoreSignature(List.of(CoreType.I32), List.of(CoreType.I32)), (caller, flat) -> hostASet9(host, caller, flat)),
            new HostFunction(NAME, "a-set16", new CoreSignature(List.of(CoreType.I32), List.of(CoreType.I32)), (caller, flat) -> hostASet16(host, caller, flat)),
            new HostFunction(NAME, "a-set17", new CoreSignature(List.of(CoreType.I32), List.of(CoreType.I32)), (caller, flat) -> hostASet17(host, caller, flat)),
            new HostFunction(NAME, "a-set32", new CoreSignature(List.of(CoreType.I32), List.of(CoreType.I32)), (caller, flat) -> hostASet32(host, caller, flat)),
            new HostFunction(NAME, "sets", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostSets(host, limits, caller, flat)),
            new HostFunction(NAME, "maybe", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostMaybe(host, limits, caller, flat)),
            new HostFunction(NAME, "maybe-text", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostMaybeText(host, limits, caller, flat)),
            new HostFunction(NAME, "maybe-maybe", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostMaybeMaybe(host, limits, caller, flat)),
            new HostFunction(NAME, "maybe-points", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostMaybePoints(host, limits, caller, flat)),
            new HostFunction(NAME, "maybes", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostMaybes(host, limits, caller, flat)),
            new HostFunction(NAME, "outcome", new CoreSignature(List.of(CoreType.I32), List.of(CoreType.I32)), (caller, flat) -> hostOutcome(host, limits, caller, flat)),
            new HostFunction(NAME, "outcome-ok", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostOutcomeOk(host, limits, caller, flat)),
            new HostFunction(NAME, "outcome-error", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostOutcomeError(host, limits, caller, flat)),
            new HostFunction(NAME, "outcome-both", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I64, CoreType.I32, CoreType.F32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.F64, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostOutcomeBoth(host, limits, caller, flat)),
            new HostFunction(NAME, "outcome-joined", new CoreSignature(List.of(CoreType.I32, CoreType.I64, CoreType.I32), List.of()), (caller, flat) -> hostOutcomeJoined(host, limits, caller, flat)),
            new HostFunction(NAME, "outcomes", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostOutcomes(host, limits, caller, flat)),
            new HostFunction(NAME, "deep", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostDeep(host, limits, caller, flat)),
            new HostFunction(NAME, "nothing", new CoreSignature(List.of(), List.of()), (caller, flat) -> hostNothing(host, caller, flat)),
            new HostFunction(NAME, "taken", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostTaken(host, limits, caller, flat)),
            new HostFunction(NAME, "given", new CoreSignature(List.of(CoreType.I32), List.of()), (caller, flat) -> hostGiven(host, caller, flat)),
            new HostFunction(NAME, "two", new CoreSignature(List.of(CoreType.I64, CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostTwo(host, limits, caller, flat)),
            new HostFunction(NAME, "sixteen", new CoreSignature(List.of(CoreType.I32, CoreType.I64, CoreType.F32, CoreType.F64, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I64, CoreType.F64, CoreType.F32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostSixteen(host, limits, caller, flat)),
            new HostFunction(NAME, "seventeen", new CoreSignature(List.of(CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostSeventeen(host, limits, caller, flat)),
            new HostFunction(NAME, "several", new CoreSignature(List.of(CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostSeveral(host, limits, caller, flat)));
    }

    private static long[] hostABool(Host host, GuestInstance caller, long[] flat) {
        boolean answer = host.aBool((int) flat[0] != 0);
        long[] results = new long[1];
        results[0] = answer ? 1 : 0;
        return results;
    }

    private static long[] hostAS8(Host host, GuestInstance caller, long[] flat) {
        int answer = host.aS8((int) (byte) flat[0]);
        long[] results = new long[1];
        results[0] = Integer.toUnsignedLong(LowerContext.range(answer, -128, 127));
        return results;
    }

    private static long[] hostAU8(Host host, GuestInstance caller, long[] flat) {
        int answer = host.aU8((int) flat[0] & 0xFF);
        long[] results = new long[1];
        results[0] = Integer.toUnsignedLong(LowerContext.range(answer, 0, 255));
        return results;
    }

    private static long[] hostAS16(Host host, GuestInstance caller, long[] flat) {
        int answer = host.aS16((int) (short) flat[0]);
        long[] results = new long[1];
        results[0] = Integer.toUnsignedLong(LowerContext.range(answer, -32768, 32767));
        return results;
    }

    private static long[] hostAU16(Host host, GuestInstance caller, long[] flat) {
        int answer = host.aU16((int) flat[0] & 0xFFFF);
        long[] results = new long[1];
        results[0] = Integer.toUnsignedLong(LowerContext.range(answer, 0, 65535));
        return results;
    }

    private static long[] hostAS32(Host host, GuestInstance caller, long[] flat) {
        int answer = host.aS32((int) flat[0]);
        long[] results = new long[1];
        results[0] = Integer.toUnsignedLong(answer);
        return results;
    }

    private static long[] hostAU32(Host host, GuestInstance caller, long[] flat) {
        int answer = host.aU32((int) flat[0]);
        long[] results = new long[1];
        results[0] = Integer.toUnsignedLong(answer);
        return results;
    }

    private static long[] hostAS64(Host host, GuestInstance caller, long[] flat) {
        long answer = host.aS64(flat[0]);
        long[] results = new long[1];
        results[0] = answer;
        return results;
    }

    private static long[] hostAU64(Host host, GuestInstance caller, long[] flat) {
        long answer = host.aU64(flat[0]);
        long[] results = new long[1];
        results[0] = answer;
        return results;
    }

    private static long[] hostAF32(Host host, GuestInstance caller, long[] flat) {
        float answer = host.aF32(LiftContext.flatF32((int) flat[0]));
        long[] results = new long[1];
        results[0] = Integer.toUnsignedLong(Float.floatToIntBits(answer));
        return results;
    }

    private static long[] hostAF64(Host host, GuestInstance caller, long[] flat) {
        double answer = host.aF64(LiftContext.flatF64(flat[0]));
        long[] results = new long[1];
        results[0] = Double.doubleToLongBits(answer);
        return results;
    }

    private static long[] hostAChar(Host host, GuestInstance caller, long[] flat) {
        int answer = host.aChar(LiftContext.character((int) flat[0]));
        long[] results = new long[1];
        results[0] = Integer.toUnsignedLong(LowerContext.character(answer));
        return results;
    }

    private static long[] hostAString(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        String answer = host.aString(lift.string((int) flat[0], (int) flat[1]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[2], 8, 4);
        lower.block(area, lower.string(answer));
        return new long[0];
    }

    private static long[] hostBytes(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        byte[] answer = host.bytes(lift.bytes((int) flat[0], (int) flat[1]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[2], 8, 4);
        lower.block(area, lower.bytes(answer));
        return new long[0];
    }

    private static long[] hostBools(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        List<Boolean> answer = host.bools(liftListOfBool(lift, (int) flat[0], (int) flat[1]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[2], 8, 4);
        lower.block(area, lowerListOfBool(lower, answer));
        return new long[0];
    }

    private static long[] hostS8s(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        byte[] answer = host.s8s(lift.bytes((int) flat[0], (int) flat[1]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[2], 8, 4);
        lower.block(area, lower.bytes(answer));
        return new long[0];
    }

    private static long[] hostU16s(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        List<Integer> answer = host.u16s(liftListOfU16(lift, (int) flat[0], (int) flat[1]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[2], 8, 4);
        lower.block(area, lowerListOfU16(lower, answer));
        return new long[0];
    }

    private static long[] hostS32s(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        int[] answer = host.s32s(lift.words((int) flat[0], (int) flat[1], 1));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[2], 8, 4);
        lower.block(area, lower.words(answer, 1));
        return new long[0];
    }

    private static long[] hostU32s(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        int[] answer = host.u32s(lift.words((int) flat[0], (int) flat[1], 1));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[2], 8, 4);
        lower.block(area, lower.words(answer, 1));
        return new long[0];
    }

    private static long[] hostS64s(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        List<Long> answer = host.s64s(liftListOfS64(lift, (int) flat[0], (int) flat[1]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[2], 8, 4);
        lower.block(area, lowerListOfS64(lower, answer));
        return new long[0];
    }

    private static long[] hostU64s(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        List<Long> answer = host.u64s(liftListOfU64(lift, (int) flat[0], (int) flat[1]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[2], 8, 4);
        lower.block(area, lowerListOfU64(lower, answer));
        return new long[0];
    }

    private static long[] hostF32s(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        List<Float> answer = host.f32s(liftListOfF32(lift, (int) flat[0], (int) flat[1]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[2], 8, 4);
        lower.block(area, lowerListOfF32(lower, answer));
        return new long[0];
    }

    private static long[] hostF64s(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        List<Double> answer = host.f64s(liftListOfF64(lift, (int) flat[0], (int) flat[1]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[2], 8, 4);
        lower.block(area, lowerListOfF64(lower, answer));
        return new long[0];
    }

    private static long[] hostChars(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        List<Integer> answer = host.chars(liftListOfChar(lift, (int) flat[0], (int) flat[1]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[2], 8, 4);
        lower.block(area, lowerListOfChar(lower, answer));
        return new long[0];
    }

    private static long[] hostStrings(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        List<String> answer = host.strings(liftListOfString(lift, (int) flat[0], (int) flat[1]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[2], 8, 4);
        lower.block(area, lowerListOfString(lower, answer));
        return new long[0];
    }

    private static long[] hostNested(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        List<int[]> answer = host.nested(liftListOfListOfU32(lift, (int) flat[0], (int) flat[1]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[2], 8, 4);
        lower.block(area, lowerListOfListOfU32(lower, answer));
        return new long[0];
    }

    private static long[] hostAPoint(Host host, GuestInstance caller, long[] flat) {
        Types.Point answer = host.aPoint(new Types.Point((int) flat[0], (int) flat[1], (int) flat[2]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[3], 12, 4);
        Types.storeTypesPoint(lower, area, answer);
        return new long[0];
    }

    private static long[] hostPoints(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        Types.PointList answer = host.points(new Types.PointList(lift.words((int) flat[0], (int) flat[1], 3)));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[2], 8, 4);
        lower.block(area, lower.words(answer.words(), 3));
        return new long[0];
    }

    private static long[] hostAMixture(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        Types.Mixture answer = host.aMixture(new Types.Mixture((int) flat[0] & 0xFF, flat[1], (int) flat[2] & 0xFFFF, LiftContext.flatF32((int) flat[3]), (int) flat[4] != 0, lift.string((int) flat[5], (int) flat[6]), LiftContext.character((int) flat[7]), LiftContext.flatF64(flat[8]), (int) (byte) flat[9]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[10], 56, 8);
        Types.storeTypesMixture(lower, area, answer);
        return new long[0];
    }

    private static long[] hostMixtures(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        List<Types.Mixture> answer = host.mixtures(liftListOfTypesMixture(lift, (int) flat[0], (int) flat[1]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[2], 8, 4);
        lower.block(area, lowerListOfTypesMixture(lower, answer));
        return new long[0];
    }

    private static long[] hostAFamily(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        int spill = lift.slice((int) flat[0], 96, 8);
        Types.Family answer = host.aFamily(Types.loadTypesFamily(lift, spill));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[1], 96, 8);
        Types.storeTypesFamily(lower, area, answer);
        return new long[0];
    }

    private static long[] hostAWrapper(Host host, GuestInstance caller, long[] flat) {
        Types.Wrapper answer = host.aWrapper(new Types.Wrapper(LiftContext.flatF64(flat[0])));
        long[] results = new long[1];
        LowerContext lower = new LowerContext(caller);
        Types.lowerTypesWrapper(lower, answer, results, 0);
        return results;
    }

    private static long[] hostAPair(Host host, GuestInstance caller, long[] flat) {
        Tuple2<Integer, Long> answer = host.aPair(new Tuple2<>((int) flat[0] & 0xFF, flat[1]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[2], 16, 8);
        storeTuple2OfU8AndU64(lower, area, answer);
        return new long[0];
    }

    private static long[] hostATuple(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        Tuple5<Integer, Long, String, Float, Boolean> answer = host.aTuple(new Tuple5<>((int) flat[0] & 0xFF, flat[1], lift.string((int) flat[2], (int) flat[3]), LiftContext.flatF32((int) flat[4]), (int) flat[5] != 0));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[6], 32, 8);
        storeTuple5OfU8AndU64AndStringAndF32AndBool(lower, area, answer);
        return new long[0];
    }

    private static long[] hostTuples(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        List<Tuple3<Integer, Integer, Integer>> answer = host.tuples(liftListOfTuple3OfU8AndU32AndU8(lift, (int) flat[0], (int) flat[1]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[2], 8, 4);
        lower.block(area, lowerListOfTuple3OfU8AndU32AndU8(lower, answer));
        return new long[0];
    }

    private static long[] hostAColour(Host host, GuestInstance caller, long[] flat) {
        Types.Colour answer = host.aColour(Types.Colour.at((int) flat[0]));
        long[] results = new long[1];
        results[0] = answer.discriminant();
        return results;
    }

    private static long[] hostColours(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        List<Types.Colour> answer = host.colours(liftListOfTypesColour(lift, (int) flat[0], (int) flat[1]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[2], 8, 4);
        lower.block(area, lowerListOfTypesColour(lower, answer));
        return new long[0];
    }

    private static long[] hostAWide(Host host, GuestInstance caller, long[] flat) {
        Types.Wide answer = host.aWide(Types.Wide.at((int) flat[0]));
        long[] results = new long[1];
        results[0] = answer.discriminant();
        return results;
    }

    private static long[] hostWides(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        List<Types.Wide> answer = host.wides(liftListOfTypesWide(lift, (int) flat[0], (int) flat[1]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[2], 8, 4);
        lower.block(area, lowerListOfTypesWide(lower, answer));
        return new long[0];
    }

    private static long[] hostAJoin32(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        Types.Join32 answer = host.aJoin32(Types.liftTypesJoin32(lift, flat[0], flat[1]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[2], 8, 4);
        Types.storeTypesJoin32(lower, area, answer);
        return new long[0];
    }

    private static long[] hostAJoin64(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        Types.Join64 answer = host.aJoin64(Types.liftTypesJoin64(lift, flat[0], flat[1]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[2], 16, 8);
        Types.storeTypesJoin64(lower, area, answer);
        return new long[0];
    }

    private static long[] hostAJoins(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        Types.Joins answer = host.aJoins(Types.liftTypesJoins(lift, flat[0], flat[1], flat[2]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[3], 16, 8);
        Types.storeTypesJoins(lower, area, answer);
        return new long[0];
    }

    private static long[] hostJoinList(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        List<Types.Joins> answer = host.joinList(liftListOfTypesJoins(lift, (int) flat[0], (int) flat[1]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[2], 8, 4);
        lower.block(area, lowerListOfTypesJoins(lower, answer));
        return new long[0];
    }

    private static long[] hostAShape(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        Types.Shape answer = host.aShape(Types.liftTypesShape(lift, flat[0], flat[1], flat[2], flat[3], flat[4], flat[5], flat[6], flat[7], flat[8], flat[9], flat[10]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[11], 64, 8);
        Types.storeTypesShape(lower, area, answer);
        return new long[0];
    }

    private static long[] hostShapes(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        List<Types.Shape> answer = host.shapes(liftListOfTypesShape(lift, (int) flat[0], (int) flat[1]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[2], 8, 4);
        lower.block(area, lowerListOfTypesShape(lower, answer));
        return new long[0];
    }

    private static long[] hostASet1(Host host, GuestInstance caller, long[] flat) {
        Types.Set1 answer = host.aSet1(new Types.Set1((int) flat[0]));
        long[] results = new long[1];
        results[0] = Integer.toUnsignedLong(answer.bits());
        return results;
    }

    private static long[] hostASet8(Host host, GuestInstance caller, long[] flat) {
        Types.Set8 answer = host.aSet8(new Types.Set8((int) flat[0]));
        long[] results = new long[1];
        results[0] = Integer.toUnsignedLong(answer.bits());
        return results;
    }

    private static long[] hostASet9(Host host, GuestInstance caller, long[] flat) {
        Types.Set9 answer = host.aSet9(new Types.Set9((int) flat[0]));
        long[] results = new long[1];
        results[0] = Integer.toUnsignedLong(answer.bits());
        return results;
    }

    private static long[] hostASet16(Host host, GuestInstance caller, long[] flat) {
        Types.Set16 answer = host.aSet16(new Types.Set16((int) flat[0]));
        long[] results = new long[1];
        results[0] = Integer.toUnsignedLong(answer.bits());
        return results;
    }

    private static long[] hostASet17(Host host, GuestInstance caller, long[] flat) {
        Types.Set17 answer = host.aSet17(new Types.Set17((int) flat[0]));
        long[] results = new long[1];
        results[0] = Integer.toUnsignedLong(answer.bits());
        return results;
    }

    private static long[] hostASet32(Host host, GuestInstance caller, long[] flat) {
        Types.Set32 answer = host.aSet32(new Types.Set32((int) flat[0]));
        long[] results = new long[1];
        results[0] = Integer.toUnsignedLong(answer.bits());
        return results;
    }

    private static long[] hostSets(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        List<Types.Set9> answer = host.sets(liftListOfTypesSet9(lift, (int) flat[0], (int) flat[1]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[2], 8, 4);
        lower.block(area, lowerListOfTypesSet9(lower, answer));
        return new long[0];
    }

    private static long[] hostMaybe(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        Optional<Integer> answer = host.maybe(liftOptionOfU8(lift, flat[0], flat[1]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[2], 2, 1);
        storeOptionOfU8(lower, area, answer);
        return new long[0];
    }

    private static long[] hostMaybeText(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        Optional<String> answer = host.maybeText(liftOptionOfString(lift, flat[0], flat[1], flat[2]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[3], 12, 4);
        storeOptionOfString(lower, area, answer);
        return new long[0];
    }

    private static long[] hostMaybeMaybe(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        Optional<Optional<Integer>> answer = host.maybeMaybe(liftOptionOfOptionOfU32(lift, flat[0], flat[1], flat[2]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[3], 12, 4);
        storeOptionOfOptionOfU32(lower, area, answer);
        return new long[0];
    }

    private static long[] hostMaybePoints(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        Optional<Types.PointList> answer = host.maybePoints(liftOptionOfListOfTypesPoint(lift, flat[0], flat[1], flat[2]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[3], 12, 4);
        storeOptionOfListOfTypesPoint(lower, area, answer);
        return new long[0];
    }

    private static long[] hostMaybes(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        List<Optional<Long>> answer = host.maybes(liftListOfOptionOfU64(lift, (int) flat[0], (int) flat[1]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[2], 8, 4);
        lower.block(area, lowerListOfOptionOfU64(lower, answer));
        return new long[0];
    }

    private static long[] hostOutcome(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        Result<Unit, Unit> answer = host.outcome(liftResultOfNothingOrNothing(lift, flat[0]));
        long[] results = new long[1];
        LowerContext lower = new LowerContext(caller);
        lowerResultOfNothingOrNothing(lower, answer, results, 0);
        return results;
    }

    private static long[] hostOutcomeOk(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        Result<Integer, Unit> answer = host.outcomeOk(liftResultOfU32OrNothing(lift, flat[0], flat[1]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[2], 8, 4);
        storeResultOfU32OrNothing(lower, area, answer);
        return new long[0];
    }

    private static long[] hostOutcomeError(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        Result<Unit, String> answer = host.outcomeError(liftResultOfNothingOrString(lift, flat[0], flat[1], flat[2]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[3], 12, 4);
        storeResultOfNothingOrString(lower, area, answer);
        return new long[0];
    }

    private static long[] hostOutcomeBoth(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        Result<Types.Mixture, Types.Colour> answer = host.outcomeBoth(liftResultOfTypesMixtureOrTypesColour(lift, flat[0], flat[1], flat[2], flat[3], flat[4], flat[5], flat[6], flat[7], flat[8], flat[9], flat[10]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[11], 64, 8);
        storeResultOfTypesMixtureOrTypesColour(lower, area, answer);
        return new long[0];
    }

    private static long[] hostOutcomeJoined(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        Result<Float, Long> answer = host.outcomeJoined(liftResultOfF32OrU64(lift, flat[0], flat[1]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[2], 16, 8);
        storeResultOfF32OrU64(lower, area, answer);
        return new long[0];
    }

    private static long[] hostOutcomes(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        List<Result<Unit, Integer>> answer = host.outcomes(liftListOfResultOfNothingOrU8(lift, (int) flat[0], (int) flat[1]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[2], 8, 4);
        lower.block(area, lowerListOfResultOfNothingOrU8(lower, answer));
        return new long[0];
    }

    private static long[] hostDeep(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        List<Optional<Result<List<String>, Types.Joins>>> answer = host.deep(liftListOfOptionOfResultOfListOfStringOrTypesJoins(lift, (int) flat[0], (int) flat[1]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[2], 8, 4);
        lower.block(area, lowerListOfOptionOfResultOfListOfStringOrTypesJoins(lower, answer));
        return new long[0];
    }

    private static long[] hostNothing(Host host, GuestInstance caller, long[] flat) {
        host.nothing();
        return new long[0];
    }

    private static long[] hostTaken(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        host.taken(lift.string((int) flat[0], (int) flat[1]), (int) flat[2] & 0xFF);
        return new long[0];
    }

    private static long[] hostGiven(Host host, GuestInstance caller, long[] flat) {
        String answer = host.given();
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[0], 8, 4);
        lower.block(area, lower.string(answer));
        return new long[0];
    }

    private static long[] hostTwo(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        Tuple2<String, Long> answer = host.two(flat[0], lift.string((int) flat[1], (int) flat[2]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[3], 16, 8);
        storeTuple2OfStringAndU64(lower, area, answer);
        return new long[0];
    }

    private static long[] hostSixteen(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        Tuple15<Integer, Long, Float, Double, Boolean, Integer, String, Integer, Integer, Long, Double, Float, Integer, Integer, Integer> answer = host.sixteen((int) flat[0] & 0xFF, flat[1], LiftContext.flatF32((int) flat[2]), LiftContext.flatF64(flat[3]), (int) flat[4] != 0, LiftContext.character((int) flat[5]), lift.string((int) flat[6], (int) flat[7]), (int) flat[8] & 0xFFFF, (int) (byte) flat[9], flat[10], LiftContext.flatF64(flat[11]), LiftContext.flatF32((int) flat[12]), (int) flat[13], (int) (short) flat[14], (int) flat[15] & 0xFF);
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[16], 88, 8);
        storeTuple15OfU8AndS64AndF32AndF64AndBoolAndCharAndStringAndU16AndS8AndU64AndF64AndF32AndU32AndS16AndU8(lower, area, answer);
        return new long[0];
    }

    private static long[] hostSeventeen(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        int spill = lift.slice((int) flat[0], 96, 8);
        Tuple15<Integer, Long, Float, Double, Boolean, Integer, String, Integer, Integer, Long, Double, Float, Integer, List<String>, Integer> answer = host.seventeen(lift.u8(spill), lift.u64(spill + 8), lift.f32(spill + 16), lift.f64(spill + 24), lift.bool(spill + 32), LiftContext.character(lift.u32(spill + 36)), lift.stringAt(spill + 40), lift.u16(spill + 48), (int) (byte) lift.u8(spill + 50), lift.u64(spill + 56), lift.f64(spill + 64), lift.f32(spill + 72), lift.u32(spill + 76), liftListOfString(lift, lift.u32(spill + 80), lift.u32(spill + 84)), lift.u8(spill + 88));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[1], 96, 8);
        storeTuple15OfU8AndS64AndF32AndF64AndBoolAndCharAndStringAndU16AndS8AndU64AndF64AndF32AndU32AndListOfStringAndU8(lower, area, answer);
        return new long[0];
    }

    private static long[] hostSeveral(Host host, AbiLimits limits, GuestInstance caller, long[] flat) {
        LiftContext lift = new LiftContext(caller.memory(), limits);
        int spill = lift.slice((int) flat[0], 176, 8);
        Tuple3<Types.Family, Types.Shape, Result<String, Types.Colour>> answer = host.several(Types.loadTypesFamily(lift, spill), Types.loadTypesShape(lift, spill + 96), loadResultOfStringOrTypesColour(lift, spill + 160));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[1], 176, 8);
        storeTuple3OfTypesFamilyAndTypesShapeAndResultOfStringOrTypesColour(lower, area, answer);
        return new long[0];
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

    private static Block lowerListOfBool(LowerContext lower, List<Boolean> list) {
        int pointer = lower.allocate(1L * list.size(), 1);
        int at = pointer;
        for (Boolean item : list) {
            lower.bool(at, item);
            at += 1;
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

    private static Block lowerListOfU16(LowerContext lower, List<Integer> list) {
        int pointer = lower.allocate(2L * list.size(), 2);
        int at = pointer;
        for (Integer item : list) {
            lower.u16(at, LowerContext.range(item, 0, 65535));
            at += 2;
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

    private static Block lowerListOfS64(LowerContext lower, List<Long> list) {
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

    private static Block lowerListOfU64(LowerContext lower, List<Long> list) {
        int pointer = lower.allocate(8L * list.size(), 8);
        int at = pointer;
        for (Long item : list) {
            lower.u64(at, item);
            at += 8;
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

    private static Block lowerListOfF32(LowerContext lower, List<Float> list) {
        int pointer = lower.allocate(4L * list.size(), 4);
        int at = pointer;
        for (Float item : list) {
            lower.f32(at, item);
            at += 4;
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

    private static Block lowerListOfF64(LowerContext lower, List<Double> list) {
        int pointer = lower.allocate(8L * list.size(), 8);
        int at = pointer;
        for (Double item : list) {
            lower.f64(at, item);
            at += 8;
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

    private static Block lowerListOfChar(LowerContext lower, List<Integer> list) {
        int pointer = lower.allocate(4L * list.size(), 4);
        int at = pointer;
        for (Integer item : list) {
            lower.u32(at, LowerContext.character(item));
            at += 4;
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

    private static Block lowerListOfString(LowerContext lower, List<String> list) {
        int pointer = lower.allocate(8L * list.size(), 4);
        int at = pointer;
        for (String item : list) {
            lower.block(at, lower.string(item));
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

    private static Block lowerListOfListOfU32(LowerContext lower, List<int[]> list) {
        int pointer = lower.allocate(8L * list.size(), 4);
        int at = pointer;
        for (int[] item : list) {
            lower.block(at, lower.words(item, 1));
            at += 8;
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

    private static Block lowerListOfTypesMixture(LowerContext lower, List<Types.Mixture> list) {
        int pointer = lower.allocate(56L * list.size(), 8);
        int at = pointer;
        for (Types.Mixture item : list) {
            Types.storeTypesMixture(lower, at, item);
            at += 56;
        }
        return new Block(pointer, list.size());
    }

    private static void storeTuple2OfU8AndU64(LowerContext lower, int at, Tuple2<Integer, Long> value) {
        lower.u8(at, LowerContext.range(value.f0(), 0, 255));
        lower.u64(at + 8, value.f1());
    }

    private static void storeTuple5OfU8AndU64AndStringAndF32AndBool(LowerContext lower, int at, Tuple5<Integer, Long, String, Float, Boolean> value) {
        lower.u8(at, LowerContext.range(value.f0(), 0, 255));
        lower.u64(at + 8, value.f1());
        lower.block(at + 16, lower.string(value.f2()));
        lower.f32(at + 24, value.f3());
        lower.bool(at + 28, value.f4());
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

    private static List<Types.Colour> liftListOfTypesColour(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 1, 1);
        List<Types.Colour> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(Types.Colour.at(lift.u8(at)));
            at += 1;
        }
        return Collections.unmodifiableList(list);
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

    private static List<Types.Wide> liftListOfTypesWide(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 2, 2);
        List<Types.Wide> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(Types.Wide.at(lift.u16(at)));
            at += 2;
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

    private static List<Types.Joins> liftListOfTypesJoins(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 16, 8);
        List<Types.Joins> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(Types.loadTypesJoins(lift, at));
            at += 16;
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

    private static List<Types.Shape> liftListOfTypesShape(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 64, 8);
        List<Types.Shape> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(Types.loadTypesShape(lift, at));
            at += 64;
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

    private static List<Types.Set9> liftListOfTypesSet9(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 2, 2);
        List<Types.Set9> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(new Types.Set9(lift.u16(at)));
            at += 2;
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

    private static Optional<Integer> liftOptionOfU8(LiftContext lift, long f0, long f1) {
        int tag = (int) f0;
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Optional.empty();
            default -> Optional.of((int) f1 & 0xFF);
        };
    }

    private static void storeOptionOfU8(LowerContext lower, int at, Optional<Integer> value) {
        lower.u8(at, value.isPresent() ? 1 : 0);
        if (value.isPresent()) {
            lower.u8(at + 1, LowerContext.range(value.get(), 0, 255));
        }
    }

    private static Optional<String> liftOptionOfString(LiftContext lift, long f0, long f1, long f2) {
        int tag = (int) f0;
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Optional.empty();
            default -> Optional.of(lift.string((int) f1, (int) f2));
        };
    }

    private static void storeOptionOfString(LowerContext lower, int at, Optional<String> value) {
        lower.u8(at, value.isPresent() ? 1 : 0);
        if (value.isPresent()) {
            lower.block(at + 4, lower.string(value.get()));
        }
    }

    private static Optional<Optional<Integer>> liftOptionOfOptionOfU32(LiftContext lift, long f0, long f1, long f2) {
        int tag = (int) f0;
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Optional.empty();
            default -> Optional.of(liftOptionOfU32(lift, f1, f2));
        };
    }

    private static Optional<Integer> liftOptionOfU32(LiftContext lift, long f0, long f1) {
        int tag = (int) f0;
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Optional.empty();
            default -> Optional.of((int) f1);
        };
    }

    private static void storeOptionOfOptionOfU32(LowerContext lower, int at, Optional<Optional<Integer>> value) {
        lower.u8(at, value.isPresent() ? 1 : 0);
        if (value.isPresent()) {
            storeOptionOfU32(lower, at + 4, value.get());
        }
    }

    private static void storeOptionOfU32(LowerContext lower, int at, Optional<Integer> value) {
        lower.u8(at, value.isPresent() ? 1 : 0);
        if (value.isPresent()) {
            lower.u32(at + 4, value.get());
        }
    }

    private static Optional<Types.PointList> liftOptionOfListOfTypesPoint(LiftContext lift, long f0, long f1, long f2) {
        int tag = (int) f0;
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Optional.empty();
            default -> Optional.of(new Types.PointList(lift.words((int) f1, (int) f2, 3)));
        };
    }

    private static void storeOptionOfListOfTypesPoint(LowerContext lower, int at, Optional<Types.PointList> value) {
        lower.u8(at, value.isPresent() ? 1 : 0);
        if (value.isPresent()) {
            lower.block(at + 4, lower.words(value.get().words(), 3));
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

    private static Result<Unit, Unit> liftResultOfNothingOrNothing(LiftContext lift, long f0) {
        int tag = (int) f0;
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Result.ok(Unit.UNIT);
            default -> Result.err(Unit.UNIT);
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

    private static Result<Integer, Unit> liftResultOfU32OrNothing(LiftContext lift, long f0, long f1) {
        int tag = (int) f0;
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Result.ok((int) f1);
            default -> Result.err(Unit.UNIT);
        };
    }

    private static void storeResultOfU32OrNothing(LowerContext lower, int at, Result<Integer, Unit> value) {
        switch (value) {
            case Result.Ok<Integer, Unit> chosen -> {
                lower.u8(at, 0);
                lower.u32(at + 4, chosen.value());
            }
            case Result.Err<Integer, Unit> chosen -> {
                lower.u8(at, 1);
            }
        }
    }

    private static Result<Unit, String> liftResultOfNothingOrString(LiftContext lift, long f0, long f1, long f2) {
        int tag = (int) f0;
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Result.ok(Unit.UNIT);
            default -> Result.err(lift.string((int) f1, (int) f2));
        };
    }

    private static void storeResultOfNothingOrString(LowerContext lower, int at, Result<Unit, String> value) {
        switch (value) {
            case Result.Ok<Unit, String> chosen -> {
                lower.u8(at, 0);
            }
            case Result.Err<Unit, String> chosen -> {
                lower.u8(at, 1);
                lower.block(at + 4, lower.string(chosen.error()));
            }
        }
    }

    private static Result<Types.Mixture, Types.Colour> liftResultOfTypesMixtureOrTypesColour(LiftContext lift, long f0, long f1, long f2, long f3, long f4, long f5, long f6, long f7, long f8, long f9, long f10) {
        int tag = (int) f0;
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Result.ok(new Types.Mixture((int) f1 & 0xFF, f2, (int) f3 & 0xFFFF, LiftContext.flatF32((int) f4), (int) f5 != 0, lift.string((int) f6, (int) f7), LiftContext.character((int) f8), LiftContext.flatF64(f9), (int) (byte) f10));
            default -> Result.err(Types.Colour.at((int) f1));
        };
    }

    private static void storeResultOfTypesMixtureOrTypesColour(LowerContext lower, int at, Result<Types.Mixture, Types.Colour> value) {
        switch (value) {
            case Result.Ok<Types.Mixture, Types.Colour> chosen -> {
                lower.u8(at, 0);
                Types.storeTypesMixture(lower, at + 8, chosen.value());
            }
            case Result.Err<Types.Mixture, Types.Colour> chosen -> {
                lower.u8(at, 1);
                lower.u8(at + 8, chosen.error().discriminant());
            }
        }
    }

    private static Result<Float, Long> liftResultOfF32OrU64(LiftContext lift, long f0, long f1) {
        int tag = (int) f0;
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Result.ok(LiftContext.flatF32((int) f1));
            default -> Result.err(f1);
        };
    }

    private static void storeResultOfF32OrU64(LowerContext lower, int at, Result<Float, Long> value) {
        switch (value) {
            case Result.Ok<Float, Long> chosen -> {
                lower.u8(at, 0);
                lower.f32(at + 8, chosen.value());
            }
            case Result.Err<Float, Long> chosen -> {
                lower.u8(at, 1);
                lower.u64(at + 8, chosen.error());
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

    private static void storeTuple2OfStringAndU64(LowerContext lower, int at, Tuple2<String, Long> value) {
        lower.block(at, lower.string(value.f0()));
        lower.u64(at + 8, value.f1());
    }

    private static void storeTuple15OfU8AndS64AndF32AndF64AndBoolAndCharAndStringAndU16AndS8AndU64AndF64AndF32AndU32AndS16AndU8(LowerContext lower, int at, Tuple15<Integer, Long, Float, Double, Boolean, Integer, String, Integer, Integer, Long, Double, Float, Integer, Integer, Integer> value) {
        lower.u8(at, LowerContext.range(value.f0(), 0, 255));
        lower.u64(at + 8, value.f1());
        lower.f32(at + 16, value.f2());
        lower.f64(at + 24, value.f3());
        lower.bool(at + 32, value.f4());
        lower.u32(at + 36, LowerContext.character(value.f5()));
        lower.block(at + 40, lower.string(value.f6()));
        lower.u16(at + 48, LowerContext.range(value.f7(), 0, 65535));
        lower.u8(at + 50, LowerContext.range(value.f8(), -128, 127));
        lower.u64(at + 56, value.f9());
        lower.f64(at + 64, value.f10());
        lower.f32(at + 72, value.f11());
        lower.u32(at + 76, value.f12());
        lower.u16(at + 80, LowerContext.range(value.f13(), -32768, 32767));
        lower.u8(at + 82, LowerContext.range(value.f14(), 0, 255));
    }

    private static void storeTuple15OfU8AndS64AndF32AndF64AndBoolAndCharAndStringAndU16AndS8AndU64AndF64AndF32AndU32AndListOfStringAndU8(LowerContext lower, int at, Tuple15<Integer, Long, Float, Double, Boolean, Integer, String, Integer, Integer, Long, Double, Float, Integer, List<String>, Integer> value) {
        lower.u8(at, LowerContext.range(value.f0(), 0, 255));
        lower.u64(at + 8, value.f1());
        lower.f32(at + 16, value.f2());
        lower.f64(at + 24, value.f3());
        lower.bool(at + 32, value.f4());
        lower.u32(at + 36, LowerContext.character(value.f5()));
        lower.block(at + 40, lower.string(value.f6()));
        lower.u16(at + 48, LowerContext.range(value.f7(), 0, 65535));
        lower.u8(at + 50, LowerContext.range(value.f8(), -128, 127));
        lower.u64(at + 56, value.f9());
        lower.f64(at + 64, value.f10());
        lower.f32(at + 72, value.f11());
        lower.u32(at + 76, value.f12());
        lower.block(at + 80, lowerListOfString(lower, value.f13()));
        lower.u8(at + 88, LowerContext.range(value.f14(), 0, 255));
    }

    private static Result<String, Types.Colour> loadResultOfStringOrTypesColour(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Result.ok(lift.stringAt(at + 4));
            default -> Result.err(Types.Colour.at(lift.u8(at + 4)));
        };
    }

    private static void storeTuple3OfTypesFamilyAndTypesShapeAndResultOfStringOrTypesColour(LowerContext lower, int at, Tuple3<Types.Family, Types.Shape, Result<String, Types.Colour>> value) {
        Types.storeTypesFamily(lower, at, value.f0());
        Types.storeTypesShape(lower, at + 96, value.f1());
        storeResultOfStringOrTypesColour(lower, at + 160, value.f2());
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
}
