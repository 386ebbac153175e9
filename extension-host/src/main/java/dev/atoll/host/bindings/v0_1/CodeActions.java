// Generated from atoll:extension/code-actions@0.1.0. Do not edit.
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

/// Changes on offer at a place.
@SuppressWarnings({"UnusedVariable", "ArrayRecordComponent", "AvoidCommonTypeNames"})
public final class CodeActions {
    /// The name by which modules import or export this interface.
    public static final String NAME = "atoll:extension/code-actions@0.1.0";

    private final GuestInstance instance;
    private final AbiLimits limits;
    private final ExportedFunction actionsExport;
    private final ExportedFunction resolveExport;

    /// Binds the exports of a guest that offers this interface.
    ///
    /// @param instance the guest
    /// @param limits what one call may answer at most
    /// @throws dev.atoll.host.abi.SignatureException if a function is missing or of another signature
    public CodeActions(GuestInstance instance, AbiLimits limits) {
        this.instance = instance;
        this.limits = limits;
        this.actionsExport = ExportedFunction.of(instance, NAME + "#actions", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.resolveExport = ExportedFunction.of(instance, NAME + "#resolve", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
    }

    /// Whether a guest exports any function of this interface, and so offers it.
    public static boolean isExportedBy(GuestInstance instance) {
        return instance.function(NAME + "#actions") != null || instance.function(NAME + "#resolve") != null;
    }

    /// What is on offer for a span, which is empty at the caret. `wanted` restricts it to one kind. At most 1,000.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Result<List<Action>, Types.Failure> actions(Types.Revision revision, Types.Span around, Optional<ActionKind> wanted) {
        if (actionsExport.watched()) {
            actionsExport.asked("revision", revision, "around", around, "wanted", wanted);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[6];
        Types.lowerTypesRevision(lower, revision, flat, 0);
        Types.lowerTypesSpan(lower, around, flat, 2);
        lowerOptionOfCodeActionsActionKind(lower, wanted, flat, 4);
        long[] results = actionsExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 16, 4);
        Result<List<Action>, Types.Failure> answer = loadResultOfListOfCodeActionsActionOrTypesFailure(lift, area);
        actionsExport.postReturn(results);
        actionsExport.answered(answer, lift.taken());
        return answer;
    }

    /// The edits of one action of the last answer.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Result<List<Types.DocumentEdits>, Types.Failure> resolve(Types.Revision revision, int handle) {
        if (resolveExport.watched()) {
            resolveExport.asked("revision", revision, "handle", handle);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[3];
        Types.lowerTypesRevision(lower, revision, flat, 0);
        flat[2] = Integer.toUnsignedLong(handle);
        long[] results = resolveExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 16, 4);
        Result<List<Types.DocumentEdits>, Types.Failure> answer = loadResultOfListOfTypesDocumentEditsOrTypesFailure(lift, area);
        resolveExport.postReturn(results);
        resolveExport.answered(answer, lift.taken());
        return answer;
    }

    /// The enum `action-kind`.
    public enum ActionKind {
        /// Mends a diagnostic.
        QUICK_FIX(0),
        /// Changes the form and not the meaning.
        REFACTOR(1),
        /// Concerns the whole document, such as sorting imports.
        SOURCE(2),
        /// Mends all that can be mended without asking. Also made on saving, where the user wishes it.
        FIX_ALL(3);

        private static final List<ActionKind> ALL = List.of(values());

        private final int discriminant;

        ActionKind(int discriminant) {
            this.discriminant = discriminant;
        }

        int discriminant() {
            return discriminant;
        }

        static ActionKind at(int discriminant) {
            return ALL.get(LiftContext.discriminant(discriminant, 4));
        }
    }

    /// The record `action`.
    ///
    /// @param title `string`
    /// @param kind `action-kind`
    /// @param fixes Codes of the diagnostics that it mends.
    /// @param preferred The best of those that mend the same. What "fix" does without asking.
    /// @param disabled Why it cannot be used here, where it is shown all the same.
    /// @param edits What it does, where that costs nothing; else `resolve` gives it.
    /// @param command Run after the edits.
    /// @param handle Names the action towards `resolve`. `edits` is all when absent.
    public record Action(String title, ActionKind kind, List<String> fixes, boolean preferred, Optional<String> disabled, List<Types.DocumentEdits> edits, Optional<Types.CommandCall> command, Optional<Integer> handle) {}

    private static void lowerOptionOfCodeActionsActionKind(LowerContext lower, Optional<ActionKind> value, long[] flat, int at) {
        flat[at] = value.isPresent() ? 1 : 0;
        if (value.isPresent()) {
            flat[at + 1] = value.get().discriminant();
        }
    }

    private static Result<List<Action>, Types.Failure> loadResultOfListOfCodeActionsActionOrTypesFailure(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Result.ok(liftListOfCodeActionsAction(lift, lift.u32(at + 4), lift.u32(at + 8)));
            default -> Result.err(Types.loadTypesFailure(lift, at + 4));
        };
    }

    private static List<Action> liftListOfCodeActionsAction(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 76, 4);
        List<Action> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(loadCodeActionsAction(lift, at));
            at += 76;
        }
        return Collections.unmodifiableList(list);
    }

    static Action loadCodeActionsAction(LiftContext lift, int at) {
        return new Action(
            lift.stringAt(at),
            ActionKind.at(lift.u8(at + 8)),
            liftListOfString(lift, lift.u32(at + 12), lift.u32(at + 16)),
            lift.bool(at + 20),
            loadOptionOfString(lift, at + 24),
            liftListOfTypesDocumentEdits(lift, lift.u32(at + 36), lift.u32(at + 40)),
            loadOptionOfTypesCommandCall(lift, at + 44),
            loadOptionOfU32(lift, at + 68));
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

    private static Optional<String> loadOptionOfString(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Optional.empty();
            default -> Optional.of(lift.stringAt(at + 4));
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

    private static Optional<Types.CommandCall> loadOptionOfTypesCommandCall(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Optional.empty();
            default -> Optional.of(Types.loadTypesCommandCall(lift, at + 4));
        };
    }

    private static Optional<Integer> loadOptionOfU32(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Optional.empty();
            default -> Optional.of(lift.u32(at + 4));
        };
    }

    private static Result<List<Types.DocumentEdits>, Types.Failure> loadResultOfListOfTypesDocumentEditsOrTypesFailure(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Result.ok(liftListOfTypesDocumentEdits(lift, lift.u32(at + 4), lift.u32(at + 8)));
            default -> Result.err(Types.loadTypesFailure(lift, at + 4));
        };
    }
}
