// Generated from atoll:extension/workspace-symbols@0.1.0. Do not edit.
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

/// Finding symbols in all documents and files that the extension may read.
@SuppressWarnings({"UnusedVariable", "ArrayRecordComponent", "AvoidCommonTypeNames"})
public final class WorkspaceSymbols {
    /// The name by which modules import or export this interface.
    public static final String NAME = "atoll:extension/workspace-symbols@0.1.0";

    private final GuestInstance instance;
    private final AbiLimits limits;
    private final ExportedFunction searchExport;
    private final ExportedFunction resumeExport;

    /// Binds the exports of a guest that offers this interface.
    ///
    /// @param instance the guest
    /// @param limits what one call may answer at most
    /// @throws dev.atoll.host.abi.SignatureException if a function is missing or of another signature
    public WorkspaceSymbols(GuestInstance instance, AbiLimits limits) {
        this.instance = instance;
        this.limits = limits;
        this.searchExport = ExportedFunction.of(instance, NAME + "#search", new CoreSignature(List.of(CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.resumeExport = ExportedFunction.of(instance, NAME + "#resume", new CoreSignature(List.of(CoreType.I32), List.of(CoreType.I32)));
    }

    /// Whether a guest exports any function of this interface, and so offers it.
    public static boolean isExportedBy(GuestInstance instance) {
        return instance.function(NAME + "#search") != null || instance.function(NAME + "#resume") != null;
    }

    /// Symbols whose names have the letters of `query` in order, in any order; all for an empty query. At most
    /// 10,000. The host sorts them.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Result<FoundAnswer, Types.Failure> search(String query) {
        if (searchExport.watched()) {
            searchExport.asked("query", query);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[2];
        lower.flat(flat, 0, lower.string(query));
        long[] results = searchExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 20, 4);
        Result<FoundAnswer, Types.Failure> answer = loadResultOfWorkspaceSymbolsFoundAnswerOrTypesFailure(lift, area);
        searchExport.postReturn(results);
        searchExport.answered(answer, lift.taken());
        return answer;
    }

    /// Goes on with what a partial answer left.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Result<FoundAnswer, Types.Failure> resume(int token) {
        if (resumeExport.watched()) {
            resumeExport.asked("token", token);
        }
        long[] flat = new long[1];
        flat[0] = Integer.toUnsignedLong(token);
        long[] results = resumeExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 20, 4);
        Result<FoundAnswer, Types.Failure> answer = loadResultOfWorkspaceSymbolsFoundAnswerOrTypesFailure(lift, area);
        resumeExport.postReturn(results);
        resumeExport.answered(answer, lift.taken());
        return answer;
    }

    /// The record `found`.
    ///
    /// @param name `string`
    /// @param container What it lies in, such as a class; may be absent.
    /// @param kind `symbol-kind`
    /// @param place `place`
    public record Found(String name, Optional<String> container, Symbols.SymbolKind kind, Types.Place place) {}

    /// What was found so far, and the token with which the host asks for the rest.
    ///
    /// @param found `list<found>`
    /// @param token `resume-token`
    public record PartialFound(List<Found> found, int token) {}

    /// The variant `found-answer`.
    public sealed interface FoundAnswer {
        /// `complete`
        ///
        /// @param value what it carries
        record Complete(List<Found> value) implements FoundAnswer {}

        /// `partial`
        ///
        /// @param value what it carries
        record Partial(PartialFound value) implements FoundAnswer {}
    }

    private static Result<FoundAnswer, Types.Failure> loadResultOfWorkspaceSymbolsFoundAnswerOrTypesFailure(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Result.ok(loadWorkspaceSymbolsFoundAnswer(lift, at + 4));
            default -> Result.err(Types.loadTypesFailure(lift, at + 4));
        };
    }

    static FoundAnswer loadWorkspaceSymbolsFoundAnswer(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> new FoundAnswer.Complete(liftListOfWorkspaceSymbolsFound(lift, lift.u32(at + 4), lift.u32(at + 8)));
            default -> new FoundAnswer.Partial(loadWorkspaceSymbolsPartialFound(lift, at + 4));
        };
    }

    private static List<Found> liftListOfWorkspaceSymbolsFound(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 52, 4);
        List<Found> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(loadWorkspaceSymbolsFound(lift, at));
            at += 52;
        }
        return Collections.unmodifiableList(list);
    }

    static Found loadWorkspaceSymbolsFound(LiftContext lift, int at) {
        return new Found(
            lift.stringAt(at),
            loadOptionOfString(lift, at + 8),
            Symbols.SymbolKind.at(lift.u8(at + 20)),
            Types.loadTypesPlace(lift, at + 24));
    }

    private static Optional<String> loadOptionOfString(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Optional.empty();
            default -> Optional.of(lift.stringAt(at + 4));
        };
    }

    static PartialFound loadWorkspaceSymbolsPartialFound(LiftContext lift, int at) {
        return new PartialFound(
            liftListOfWorkspaceSymbolsFound(lift, lift.u32(at), lift.u32(at + 4)),
            lift.u32(at + 8));
    }
}
