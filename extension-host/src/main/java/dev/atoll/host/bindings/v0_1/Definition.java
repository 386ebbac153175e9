// Generated from atoll:extension/definition@0.1.0. Do not edit.
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

/// Where things come from.
@SuppressWarnings({"UnusedVariable", "ArrayRecordComponent", "AvoidCommonTypeNames"})
public final class Definition {
    /// The name by which modules import or export this interface.
    public static final String NAME = "atoll:extension/definition@0.1.0";

    private final GuestInstance instance;
    private final AbiLimits limits;
    private final ExportedFunction findExport;

    /// Binds the exports of a guest that offers this interface.
    ///
    /// @param instance the guest
    /// @param limits what one call may answer at most
    /// @throws dev.atoll.host.abi.SignatureException if a function is missing or of another signature
    public Definition(GuestInstance instance, AbiLimits limits) {
        this.instance = instance;
        this.limits = limits;
        this.findExport = ExportedFunction.of(instance, NAME + "#find", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
    }

    /// Whether a guest exports any function of this interface, and so offers it.
    public static boolean isExportedBy(GuestInstance instance) {
        return instance.function(NAME + "#find") != null;
    }

    /// Where the thing at `at` comes from; empty where that is not known. At most 1,000 places.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Result<List<Types.Place>, Types.Failure> find(Types.Revision revision, int at, Goal goal) {
        if (findExport.watched()) {
            findExport.asked("revision", revision, "at", at, "goal", goal);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[4];
        Types.lowerTypesRevision(lower, revision, flat, 0);
        flat[2] = Integer.toUnsignedLong(at);
        flat[3] = goal.discriminant();
        long[] results = findExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 16, 4);
        Result<List<Types.Place>, Types.Failure> answer = loadResultOfListOfTypesPlaceOrTypesFailure(lift, area);
        findExport.postReturn(results);
        findExport.answered(answer, lift.taken());
        return answer;
    }

    /// The enum `goal`.
    public enum Goal {
        /// `definition`
        DEFINITION(0),
        /// `declaration`
        DECLARATION(1),
        /// `type-definition`
        TYPE_DEFINITION(2),
        /// `implementation`
        IMPLEMENTATION(3);

        private static final List<Goal> ALL = List.of(values());

        private final int discriminant;

        Goal(int discriminant) {
            this.discriminant = discriminant;
        }

        int discriminant() {
            return discriminant;
        }

        static Goal at(int discriminant) {
            return ALL.get(LiftContext.discriminant(discriminant, 4));
        }
    }

    private static Result<List<Types.Place>, Types.Failure> loadResultOfListOfTypesPlaceOrTypesFailure(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Result.ok(liftListOfTypesPlace(lift, lift.u32(at + 4), lift.u32(at + 8)));
            default -> Result.err(Types.loadTypesFailure(lift, at + 4));
        };
    }

    private static List<Types.Place> liftListOfTypesPlace(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 28, 4);
        List<Types.Place> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(Types.loadTypesPlace(lift, at));
            at += 28;
        }
        return Collections.unmodifiableList(list);
    }
}
