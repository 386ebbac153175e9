// Generated from bench:calls/calls@0.1.0. Do not edit.
package dev.atoll.benchmarks.bindings.v0_1;

import dev.atoll.host.abi.AbiLimits;
import dev.atoll.host.abi.ExportedFunction;
import dev.atoll.host.abi.LiftContext;
import dev.atoll.host.abi.LowerContext;
import dev.atoll.host.engine.CoreSignature;
import dev.atoll.host.engine.CoreType;
import dev.atoll.host.engine.GuestInstance;
import java.util.List;

/// What a guest offers.
@SuppressWarnings({"UnusedVariable", "ArrayRecordComponent", "AvoidCommonTypeNames"})
public final class Calls {
    /// The name by which modules import or export this interface.
    public static final String NAME = "bench:calls/calls@0.1.0";

    private final GuestInstance instance;
    private final AbiLimits limits;
    private final ExportedFunction followingExport;
    private final ExportedFunction reflectedFollowingExport;
    private final ExportedFunction tokensExport;

    /// Binds the exports of a guest that offers this interface.
    ///
    /// @param instance the guest
    /// @param limits what one call may answer at most
    /// @throws dev.atoll.host.abi.SignatureException if a function is missing or of another signature
    public Calls(GuestInstance instance, AbiLimits limits) {
        this.instance = instance;
        this.limits = limits;
        this.followingExport = ExportedFunction.of(instance, NAME + "#following", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32, CoreType.F64, CoreType.I32, CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.reflectedFollowingExport = ExportedFunction.of(instance, NAME + "#reflected-following", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32, CoreType.F64, CoreType.I32, CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.tokensExport = ExportedFunction.of(instance, NAME + "#tokens", new CoreSignature(List.of(CoreType.I32), List.of(CoreType.I32)));
    }

    /// Whether a guest exports any function of this interface, and so offers it.
    public static boolean isExportedBy(GuestInstance instance) {
        return instance.function(NAME + "#following") != null || instance.function(NAME + "#reflected-following") != null || instance.function(NAME + "#tokens") != null;
    }

    /// The item behind the given one: the next id, behind its end, half a unit heavier, pinned if that was not; the
    /// label stays.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Types.Item following(Types.Item value) {
        if (followingExport.watched()) {
            followingExport.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[7];
        Types.lowerTypesItem(lower, value, flat, 0);
        long[] results = followingExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 40, 8);
        Types.Item answer = Types.loadTypesItem(lift, area);
        followingExport.postReturn(results);
        followingExport.answered(answer, lift.taken());
        return answer;
    }

    /// The same, but the guest asks `mirror` for the item it starts from: every call crosses four times.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Types.Item reflectedFollowing(Types.Item value) {
        if (reflectedFollowingExport.watched()) {
            reflectedFollowingExport.asked("value", value);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[7];
        Types.lowerTypesItem(lower, value, flat, 0);
        long[] results = reflectedFollowingExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 40, 8);
        Types.Item answer = Types.loadTypesItem(lift, area);
        reflectedFollowingExport.postReturn(results);
        reflectedFollowingExport.answered(answer, lift.taken());
        return answer;
    }

    /// That many tokens, one behind the other.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Types.TokenList tokens(int count) {
        if (tokensExport.watched()) {
            tokensExport.asked("count", count);
        }
        long[] flat = new long[1];
        flat[0] = Integer.toUnsignedLong(count);
        long[] results = tokensExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 8, 4);
        Types.TokenList answer = new Types.TokenList(lift.words(lift.u32(area), lift.u32(area + 4), 3));
        tokensExport.postReturn(results);
        tokensExport.answered(answer, lift.taken());
        return answer;
    }
}
