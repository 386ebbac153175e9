// Generated from atoll:extension/rename@0.1.0. Do not edit.
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

/// Giving a thing another name everywhere (capability `documents.edit-on-command`).
@SuppressWarnings({"UnusedVariable", "ArrayRecordComponent", "AvoidCommonTypeNames"})
public final class Rename {
    /// The name by which modules import or export this interface.
    public static final String NAME = "atoll:extension/rename@0.1.0";

    private final GuestInstance instance;
    private final AbiLimits limits;
    private final ExportedFunction prepareExport;
    private final ExportedFunction renameExport;

    /// Binds the exports of a guest that offers this interface.
    ///
    /// @param instance the guest
    /// @param limits what one call may answer at most
    /// @throws dev.atoll.host.abi.SignatureException if a function is missing or of another signature
    public Rename(GuestInstance instance, AbiLimits limits) {
        this.instance = instance;
        this.limits = limits;
        this.prepareExport = ExportedFunction.of(instance, NAME + "#prepare", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.renameExport = ExportedFunction.of(instance, NAME + "#rename", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
    }

    /// Whether a guest exports any function of this interface, and so offers it.
    public static boolean isExportedBy(GuestInstance instance) {
        return instance.function(NAME + "#prepare") != null || instance.function(NAME + "#rename") != null;
    }

    /// What would be renamed at `at`; absent where nothing can be.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Result<Optional<Candidate>, Types.Failure> prepare(Types.Revision revision, int at) {
        if (prepareExport.watched()) {
            prepareExport.asked("revision", revision, "at", at);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[3];
        Types.lowerTypesRevision(lower, revision, flat, 0);
        flat[2] = Integer.toUnsignedLong(at);
        long[] results = prepareExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 24, 4);
        Result<Optional<Candidate>, Types.Failure> answer = loadResultOfOptionOfRenameCandidateOrTypesFailure(lift, area);
        prepareExport.postReturn(results);
        prepareExport.answered(answer, lift.taken());
        return answer;
    }

    /// The edits that rename it. Fails with `other` and a sentence where the name cannot be.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Result<List<Types.DocumentEdits>, Types.Failure> rename(Types.Revision revision, int at, String name) {
        if (renameExport.watched()) {
            renameExport.asked("revision", revision, "at", at, "name", name);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[5];
        Types.lowerTypesRevision(lower, revision, flat, 0);
        flat[2] = Integer.toUnsignedLong(at);
        lower.flat(flat, 3, lower.string(name));
        long[] results = renameExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 16, 4);
        Result<List<Types.DocumentEdits>, Types.Failure> answer = loadResultOfListOfTypesDocumentEditsOrTypesFailure(lift, area);
        renameExport.postReturn(results);
        renameExport.answered(answer, lift.taken());
        return answer;
    }

    /// The record `candidate`.
    ///
    /// @param span The name at the asked place.
    /// @param name What to offer for editing.
    public record Candidate(Types.Span span, String name) {}

    private static Result<Optional<Candidate>, Types.Failure> loadResultOfOptionOfRenameCandidateOrTypesFailure(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Result.ok(loadOptionOfRenameCandidate(lift, at + 4));
            default -> Result.err(Types.loadTypesFailure(lift, at + 4));
        };
    }

    private static Optional<Candidate> loadOptionOfRenameCandidate(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Optional.empty();
            default -> Optional.of(loadRenameCandidate(lift, at + 4));
        };
    }

    static Candidate loadRenameCandidate(LiftContext lift, int at) {
        return new Candidate(
            Types.loadTypesSpan(lift, at),
            lift.stringAt(at + 8));
    }

    private static Result<List<Types.DocumentEdits>, Types.Failure> loadResultOfListOfTypesDocumentEditsOrTypesFailure(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Result.ok(liftListOfTypesDocumentEdits(lift, lift.u32(at + 4), lift.u32(at + 8)));
            default -> Result.err(Types.loadTypesFailure(lift, at + 4));
        };
    }

    private static List<Types.DocumentEdits> liftListOfTypesDocumentEdits(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 56, 4);
        List<Types.DocumentEdits> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(Types.loadTypesDocumentEdits(lift, at));
            at += 56;
        }
        return Collections.unmodifiableList(list);
    }
}
