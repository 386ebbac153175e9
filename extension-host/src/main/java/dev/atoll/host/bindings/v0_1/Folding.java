// Generated from atoll:extension/folding@0.1.0. Do not edit.
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

/// Stretches of text that can be folded away.
@SuppressWarnings({"UnusedVariable", "ArrayRecordComponent", "AvoidCommonTypeNames"})
public final class Folding {
    /// The name by which modules import or export this interface.
    public static final String NAME = "atoll:extension/folding@0.1.0";

    private final GuestInstance instance;
    private final AbiLimits limits;
    private final ExportedFunction foldsExport;

    /// Binds the exports of a guest that offers this interface.
    ///
    /// @param instance the guest
    /// @param limits what one call may answer at most
    /// @throws dev.atoll.host.abi.SignatureException if a function is missing or of another signature
    public Folding(GuestInstance instance, AbiLimits limits) {
        this.instance = instance;
        this.limits = limits;
        this.foldsExport = ExportedFunction.of(instance, NAME + "#folds", new CoreSignature(List.of(CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
    }

    /// Whether a guest exports any function of this interface, and so offers it.
    public static boolean isExportedBy(GuestInstance instance) {
        return instance.function(NAME + "#folds") != null;
    }

    /// All folds of the revision, sorted by `span.start`; they may nest but not cross.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Result<List<Fold>, Types.Failure> folds(Types.Revision revision) {
        if (foldsExport.watched()) {
            foldsExport.asked("revision", revision);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[2];
        Types.lowerTypesRevision(lower, revision, flat, 0);
        long[] results = foldsExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 16, 4);
        Result<List<Fold>, Types.Failure> answer = loadResultOfListOfFoldingFoldOrTypesFailure(lift, area);
        foldsExport.postReturn(results);
        foldsExport.answered(answer, lift.taken());
        return answer;
    }

    /// The enum `fold-kind`.
    public enum FoldKind {
        /// A block of code or data.
        REGION(0),
        /// `comment`
        COMMENT(1),
        /// `imports`
        IMPORTS(2);

        private static final List<FoldKind> ALL = List.of(values());

        private final int discriminant;

        FoldKind(int discriminant) {
            this.discriminant = discriminant;
        }

        int discriminant() {
            return discriminant;
        }

        static FoldKind at(int discriminant) {
            return ALL.get(LiftContext.discriminant(discriminant, 3));
        }
    }

    /// The record `fold`.
    ///
    /// @param span What disappears: from behind the opening bracket, say, to before the closing one. It must span a
    /// line break to be shown.
    /// @param kind `fold-kind`
    /// @param placeholder What to show in its place; `…` when absent.
    public record Fold(Types.Span span, FoldKind kind, Optional<String> placeholder) {}

    private static Result<List<Fold>, Types.Failure> loadResultOfListOfFoldingFoldOrTypesFailure(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Result.ok(liftListOfFoldingFold(lift, lift.u32(at + 4), lift.u32(at + 8)));
            default -> Result.err(Types.loadTypesFailure(lift, at + 4));
        };
    }

    private static List<Fold> liftListOfFoldingFold(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 24, 4);
        List<Fold> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(loadFoldingFold(lift, at));
            at += 24;
        }
        return Collections.unmodifiableList(list);
    }

    static Fold loadFoldingFold(LiftContext lift, int at) {
        return new Fold(
            Types.loadTypesSpan(lift, at),
            FoldKind.at(lift.u8(at + 8)),
            loadOptionOfString(lift, at + 12));
    }

    private static Optional<String> loadOptionOfString(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Optional.empty();
            default -> Optional.of(lift.stringAt(at + 4));
        };
    }
}
