// Generated from atoll:extension/references@0.1.0. Do not edit.
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

/// Where things are used.
@SuppressWarnings({"UnusedVariable", "ArrayRecordComponent", "AvoidCommonTypeNames"})
public final class References {
    /// The name by which modules import or export this interface.
    public static final String NAME = "atoll:extension/references@0.1.0";

    private final GuestInstance instance;
    private final AbiLimits limits;
    private final ExportedFunction referencesExport;
    private final ExportedFunction resumeExport;

    /// Binds the exports of a guest that offers this interface.
    ///
    /// @param instance the guest
    /// @param limits what one call may answer at most
    /// @throws dev.atoll.host.abi.SignatureException if a function is missing or of another signature
    public References(GuestInstance instance, AbiLimits limits) {
        this.instance = instance;
        this.limits = limits;
        this.referencesExport = ExportedFunction.of(instance, NAME + "#references", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.resumeExport = ExportedFunction.of(instance, NAME + "#resume", new CoreSignature(List.of(CoreType.I32), List.of(CoreType.I32)));
    }

    /// Whether a guest exports any function of this interface, and so offers it.
    public static boolean isExportedBy(GuestInstance instance) {
        return instance.function(NAME + "#references") != null || instance.function(NAME + "#resume") != null;
    }

    /// All uses of the thing at `at`; at most 100,000 places.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Result<ReferencesAnswer, Types.Failure> references(Types.Revision revision, int at, boolean includeDeclaration) {
        if (referencesExport.watched()) {
            referencesExport.asked("revision", revision, "at", at, "include-declaration", includeDeclaration);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[4];
        Types.lowerTypesRevision(lower, revision, flat, 0);
        flat[2] = Integer.toUnsignedLong(at);
        flat[3] = includeDeclaration ? 1 : 0;
        long[] results = referencesExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 20, 4);
        Result<ReferencesAnswer, Types.Failure> answer = loadResultOfReferencesReferencesAnswerOrTypesFailure(lift, area);
        referencesExport.postReturn(results);
        referencesExport.answered(answer, lift.taken());
        return answer;
    }

    /// Goes on with what a partial answer left.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Result<ReferencesAnswer, Types.Failure> resume(int token) {
        if (resumeExport.watched()) {
            resumeExport.asked("token", token);
        }
        long[] flat = new long[1];
        flat[0] = Integer.toUnsignedLong(token);
        long[] results = resumeExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 20, 4);
        Result<ReferencesAnswer, Types.Failure> answer = loadResultOfReferencesReferencesAnswerOrTypesFailure(lift, area);
        resumeExport.postReturn(results);
        resumeExport.answered(answer, lift.taken());
        return answer;
    }

    /// What was found so far, and the token with which the host asks for the rest.
    ///
    /// @param found `list<place>`
    /// @param token `resume-token`
    public record PartialReferences(List<Types.Place> found, int token) {}

    /// The variant `references-answer`.
    public sealed interface ReferencesAnswer {
        /// The rest. With what earlier partial answers gave, this is the whole list.
        ///
        /// @param value what it carries
        record Complete(List<Types.Place> value) implements ReferencesAnswer {}

        /// `partial`
        ///
        /// @param value what it carries
        record Partial(PartialReferences value) implements ReferencesAnswer {}
    }

    private static Result<ReferencesAnswer, Types.Failure> loadResultOfReferencesReferencesAnswerOrTypesFailure(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Result.ok(loadReferencesReferencesAnswer(lift, at + 4));
            default -> Result.err(Types.loadTypesFailure(lift, at + 4));
        };
    }

    static ReferencesAnswer loadReferencesReferencesAnswer(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> new ReferencesAnswer.Complete(liftListOfTypesPlace(lift, lift.u32(at + 4), lift.u32(at + 8)));
            default -> new ReferencesAnswer.Partial(loadReferencesPartialReferences(lift, at + 4));
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

    static PartialReferences loadReferencesPartialReferences(LiftContext lift, int at) {
        return new PartialReferences(
            liftListOfTypesPlace(lift, lift.u32(at), lift.u32(at + 4)),
            lift.u32(at + 8));
    }
}
