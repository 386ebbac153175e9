// Generated from atoll:extension/inlay-hints@0.1.0. Do not edit.
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

/// Words shown in the text that are not part of it.
@SuppressWarnings({"UnusedVariable", "ArrayRecordComponent", "AvoidCommonTypeNames"})
public final class InlayHints {
    /// The name by which modules import or export this interface.
    public static final String NAME = "atoll:extension/inlay-hints@0.1.0";

    private final GuestInstance instance;
    private final AbiLimits limits;
    private final ExportedFunction hintsExport;

    /// Binds the exports of a guest that offers this interface.
    ///
    /// @param instance the guest
    /// @param limits what one call may answer at most
    /// @throws dev.atoll.host.abi.SignatureException if a function is missing or of another signature
    public InlayHints(GuestInstance instance, AbiLimits limits) {
        this.instance = instance;
        this.limits = limits;
        this.hintsExport = ExportedFunction.of(instance, NAME + "#hints", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
    }

    /// Whether a guest exports any function of this interface, and so offers it.
    public static boolean isExportedBy(GuestInstance instance) {
        return instance.function(NAME + "#hints") != null;
    }

    /// The hints of a span, sorted by `at`; at most 10,000.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Result<List<Hint>, Types.Failure> hints(Types.Revision revision, Types.Span visible) {
        if (hintsExport.watched()) {
            hintsExport.asked("revision", revision, "visible", visible);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[4];
        Types.lowerTypesRevision(lower, revision, flat, 0);
        Types.lowerTypesSpan(lower, visible, flat, 2);
        long[] results = hintsExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 16, 4);
        Result<List<Hint>, Types.Failure> answer = loadResultOfListOfInlayHintsHintOrTypesFailure(lift, area);
        hintsExport.postReturn(results);
        hintsExport.answered(answer, lift.taken());
        return answer;
    }

    /// The enum `hint-kind`.
    public enum HintKind {
        /// `type-of`
        TYPE_OF(0),
        /// `parameter`
        PARAMETER(1),
        /// `other`
        OTHER(2);

        private static final List<HintKind> ALL = List.of(values());

        private final int discriminant;

        HintKind(int discriminant) {
            this.discriminant = discriminant;
        }

        int discriminant() {
            return discriminant;
        }

        static HintKind at(int discriminant) {
            return ALL.get(LiftContext.discriminant(discriminant, 3));
        }
    }

    /// The record `hint`.
    ///
    /// @param at `offset`
    /// @param text One line, at most 100 UTF-16 code units.
    /// @param kind `hint-kind`
    /// @param tooltip Markdown.
    /// @param edits What accepting the hint writes, such as the type it shows.
    /// @param target Where a click with the modifier key leads.
    public record Hint(int at, String text, HintKind kind, Optional<String> tooltip, List<Types.TextEdit> edits, Optional<Types.Place> target) {}

    private static Result<List<Hint>, Types.Failure> loadResultOfListOfInlayHintsHintOrTypesFailure(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Result.ok(liftListOfInlayHintsHint(lift, lift.u32(at + 4), lift.u32(at + 8)));
            default -> Result.err(Types.loadTypesFailure(lift, at + 4));
        };
    }

    private static List<Hint> liftListOfInlayHintsHint(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 68, 4);
        List<Hint> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(loadInlayHintsHint(lift, at));
            at += 68;
        }
        return Collections.unmodifiableList(list);
    }

    static Hint loadInlayHintsHint(LiftContext lift, int at) {
        return new Hint(
            lift.u32(at),
            lift.stringAt(at + 4),
            HintKind.at(lift.u8(at + 12)),
            loadOptionOfString(lift, at + 16),
            liftListOfTypesTextEdit(lift, lift.u32(at + 28), lift.u32(at + 32)),
            loadOptionOfTypesPlace(lift, at + 36));
    }

    private static Optional<String> loadOptionOfString(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Optional.empty();
            default -> Optional.of(lift.stringAt(at + 4));
        };
    }

    private static List<Types.TextEdit> liftListOfTypesTextEdit(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 16, 4);
        List<Types.TextEdit> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(Types.loadTypesTextEdit(lift, at));
            at += 16;
        }
        return Collections.unmodifiableList(list);
    }

    private static Optional<Types.Place> loadOptionOfTypesPlace(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Optional.empty();
            default -> Optional.of(Types.loadTypesPlace(lift, at + 4));
        };
    }
}
