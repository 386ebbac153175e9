// Generated from atoll:extension/occurrences@0.1.0. Do not edit.
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

/// The other occurrences of what is under the caret, in the same document. Asked for when the caret rests.
@SuppressWarnings({"UnusedVariable", "ArrayRecordComponent", "AvoidCommonTypeNames"})
public final class Occurrences {
    /// The name by which modules import or export this interface.
    public static final String NAME = "atoll:extension/occurrences@0.1.0";

    private final GuestInstance instance;
    private final AbiLimits limits;
    private final ExportedFunction occurrencesExport;

    /// Binds the exports of a guest that offers this interface.
    ///
    /// @param instance the guest
    /// @param limits what one call may answer at most
    /// @throws dev.atoll.host.abi.SignatureException if a function is missing or of another signature
    public Occurrences(GuestInstance instance, AbiLimits limits) {
        this.instance = instance;
        this.limits = limits;
        this.occurrencesExport = ExportedFunction.of(instance, NAME + "#occurrences", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
    }

    /// Whether a guest exports any function of this interface, and so offers it.
    public static boolean isExportedBy(GuestInstance instance) {
        return instance.function(NAME + "#occurrences") != null;
    }

    /// All occurrences, that at `at` included, sorted by `span.start`, without overlaps; at most 100,000.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Result<List<Occurrence>, Types.Failure> occurrences(Types.Revision revision, int at) {
        if (occurrencesExport.watched()) {
            occurrencesExport.asked("revision", revision, "at", at);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[3];
        Types.lowerTypesRevision(lower, revision, flat, 0);
        flat[2] = Integer.toUnsignedLong(at);
        long[] results = occurrencesExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 16, 4);
        Result<List<Occurrence>, Types.Failure> answer = loadResultOfListOfOccurrencesOccurrenceOrTypesFailure(lift, area);
        occurrencesExport.postReturn(results);
        occurrencesExport.answered(answer, lift.taken());
        return answer;
    }

    /// The enum `access`.
    public enum Access {
        /// `text`
        TEXT(0),
        /// `read`
        READ(1),
        /// `write`
        WRITE(2);

        private static final List<Access> ALL = List.of(values());

        private final int discriminant;

        Access(int discriminant) {
            this.discriminant = discriminant;
        }

        int discriminant() {
            return discriminant;
        }

        static Access at(int discriminant) {
            return ALL.get(LiftContext.discriminant(discriminant, 3));
        }
    }

    /// The record `occurrence`.
    ///
    /// @param span `span`
    /// @param access `access`
    public record Occurrence(Types.Span span, Access access) {}

    private static Result<List<Occurrence>, Types.Failure> loadResultOfListOfOccurrencesOccurrenceOrTypesFailure(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Result.ok(liftListOfOccurrencesOccurrence(lift, lift.u32(at + 4), lift.u32(at + 8)));
            default -> Result.err(Types.loadTypesFailure(lift, at + 4));
        };
    }

    private static List<Occurrence> liftListOfOccurrencesOccurrence(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 12, 4);
        List<Occurrence> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(loadOccurrencesOccurrence(lift, at));
            at += 12;
        }
        return Collections.unmodifiableList(list);
    }

    static Occurrence loadOccurrencesOccurrence(LiftContext lift, int at) {
        return new Occurrence(
            Types.loadTypesSpan(lift, at),
            Access.at(lift.u8(at + 8)));
    }
}
