// Generated from atoll:extension/commands@0.1.0. Do not edit.
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

/// Commands of the extension's own, which the manifest lists with their titles. A command that needs an answer
/// returns what to ask, and is resumed with the answer.
@SuppressWarnings({"UnusedVariable", "ArrayRecordComponent", "AvoidCommonTypeNames"})
public final class Commands {
    /// The name by which modules import or export this interface.
    public static final String NAME = "atoll:extension/commands@0.1.0";

    private final GuestInstance instance;
    private final AbiLimits limits;
    private final ExportedFunction runExport;
    private final ExportedFunction resumeExport;

    /// Binds the exports of a guest that offers this interface.
    ///
    /// @param instance the guest
    /// @param limits what one call may answer at most
    /// @throws dev.atoll.host.abi.SignatureException if a function is missing or of another signature
    public Commands(GuestInstance instance, AbiLimits limits) {
        this.instance = instance;
        this.limits = limits;
        this.runExport = ExportedFunction.of(instance, NAME + "#run", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.resumeExport = ExportedFunction.of(instance, NAME + "#resume", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
    }

    /// Whether a guest exports any function of this interface, and so offers it.
    public static boolean isExportedBy(GuestInstance instance) {
        return instance.function(NAME + "#run") != null || instance.function(NAME + "#resume") != null;
    }

    /// Runs a command by its id.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Result<Outcome, Types.Failure> run(String command, Context context) {
        if (runExport.watched()) {
            runExport.asked("command", command, "context", context);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[10];
        lower.flat(flat, 0, lower.string(command));
        lowerCommandsContext(lower, context, flat, 2);
        long[] results = runExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 52, 4);
        Result<Outcome, Types.Failure> answer = loadResultOfCommandsOutcomeOrTypesFailure(lift, area);
        runExport.postReturn(results);
        runExport.answered(answer, lift.taken());
        return answer;
    }

    /// Goes on with the user's answer.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Result<Outcome, Types.Failure> resume(int token, Reply reply) {
        if (resumeExport.watched()) {
            resumeExport.asked("token", token, "reply", reply);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[4];
        flat[0] = Integer.toUnsignedLong(token);
        lowerCommandsReply(lower, reply, flat, 1);
        long[] results = resumeExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 52, 4);
        Result<Outcome, Types.Failure> answer = loadResultOfCommandsOutcomeOrTypesFailure(lift, area);
        resumeExport.postReturn(results);
        resumeExport.answered(answer, lift.taken());
        return answer;
    }

    /// Where the user is.
    ///
    /// @param revision The document that has the keyboard, if the extension may read it.
    /// @param selections What is selected there, the primary selection first; empty without a document.
    /// @param argument What the caller passed on.
    public record Context(Optional<Types.Revision> revision, Types.SpanList selections, Optional<String> argument) {}

    /// The record `pick-item`.
    ///
    /// @param label `string`
    /// @param detail `option<string>`
    /// @param picked Chosen at first, where several may be.
    public record PickItem(String label, Optional<String> detail, boolean picked) {}

    /// The record `pick`.
    ///
    /// @param title `string`
    /// @param items `list<pick-item>`
    /// @param many The user may choose several.
    /// @param token `resume-token`
    public record Pick(String title, List<PickItem> items, boolean many, int token) {}

    /// The record `question`.
    ///
    /// @param prompt `string`
    /// @param proposal `string`
    /// @param example Shown in the empty field.
    /// @param mistake Why the last answer to this question was not taken, where it is asked again.
    /// @param token `resume-token`
    public record Question(String prompt, String proposal, Optional<String> example, Optional<String> mistake, int token) {}

    /// The variant `outcome`.
    public sealed interface Outcome {
        /// It is over; the edits are made (capability `documents.edit-on-command`).
        ///
        /// @param value what it carries
        record Done(List<Types.DocumentEdits> value) implements Outcome {}

        /// `ask-pick`
        ///
        /// @param value what it carries
        record AskPick(Pick value) implements Outcome {}

        /// `ask-text`
        ///
        /// @param value what it carries
        record AskText(Question value) implements Outcome {}

        /// It is over; the panel of this id in the manifest is shown.
        ///
        /// @param value what it carries
        record Show(String value) implements Outcome {}

        /// It is over; the user is taken to this place, and nothing is changed. Where the user stood is a step of the
        /// way back.
        ///
        /// @param value what it carries
        record Reveal(Types.Place value) implements Outcome {}
    }

    /// The variant `reply`.
    public sealed interface Reply {
        /// Indices of what was chosen; one, unless several may be.
        ///
        /// @param value what it carries
        record Picked(int[] value) implements Reply {}

        /// `text`
        ///
        /// @param value what it carries
        record Text(String value) implements Reply {}

        /// The user backed out. The outcome should be `done`.
        record Dismissed() implements Reply {}
    }

    static void lowerCommandsContext(LowerContext lower, Context value, long[] flat, int at) {
        lowerOptionOfTypesRevision(lower, value.revision(), flat, at);
        lower.flat(flat, at + 3, lower.words(value.selections().words(), 2));
        lowerOptionOfString(lower, value.argument(), flat, at + 5);
    }

    private static void lowerOptionOfTypesRevision(LowerContext lower, Optional<Types.Revision> value, long[] flat, int at) {
        flat[at] = value.isPresent() ? 1 : 0;
        if (value.isPresent()) {
            Types.lowerTypesRevision(lower, value.get(), flat, at + 1);
        }
    }

    private static void lowerOptionOfString(LowerContext lower, Optional<String> value, long[] flat, int at) {
        flat[at] = value.isPresent() ? 1 : 0;
        if (value.isPresent()) {
            lower.flat(flat, at + 1, lower.string(value.get()));
        }
    }

    private static Result<Outcome, Types.Failure> loadResultOfCommandsOutcomeOrTypesFailure(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Result.ok(loadCommandsOutcome(lift, at + 4));
            default -> Result.err(Types.loadTypesFailure(lift, at + 4));
        };
    }

    static Outcome loadCommandsOutcome(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 5)) {
            case 0 -> new Outcome.Done(liftListOfTypesDocumentEdits(lift, lift.u32(at + 4), lift.u32(at + 8)));
            case 1 -> new Outcome.AskPick(loadCommandsPick(lift, at + 4));
            case 2 -> new Outcome.AskText(loadCommandsQuestion(lift, at + 4));
            case 3 -> new Outcome.Show(lift.stringAt(at + 4));
            default -> new Outcome.Reveal(Types.loadTypesPlace(lift, at + 4));
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

    static Pick loadCommandsPick(LiftContext lift, int at) {
        return new Pick(
            lift.stringAt(at),
            liftListOfCommandsPickItem(lift, lift.u32(at + 8), lift.u32(at + 12)),
            lift.bool(at + 16),
            lift.u32(at + 20));
    }

    private static List<PickItem> liftListOfCommandsPickItem(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 24, 4);
        List<PickItem> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(loadCommandsPickItem(lift, at));
            at += 24;
        }
        return Collections.unmodifiableList(list);
    }

    static PickItem loadCommandsPickItem(LiftContext lift, int at) {
        return new PickItem(
            lift.stringAt(at),
            loadOptionOfString(lift, at + 8),
            lift.bool(at + 20));
    }

    private static Optional<String> loadOptionOfString(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Optional.empty();
            default -> Optional.of(lift.stringAt(at + 4));
        };
    }

    static Question loadCommandsQuestion(LiftContext lift, int at) {
        return new Question(
            lift.stringAt(at),
            lift.stringAt(at + 8),
            loadOptionOfString(lift, at + 16),
            loadOptionOfString(lift, at + 28),
            lift.u32(at + 40));
    }

    static void lowerCommandsReply(LowerContext lower, Reply value, long[] flat, int at) {
        switch (value) {
            case Reply.Picked chosen -> {
                flat[at] = 0;
                lower.flat(flat, at + 1, lower.words(chosen.value(), 1));
            }
            case Reply.Text chosen -> {
                flat[at] = 1;
                lower.flat(flat, at + 1, lower.string(chosen.value()));
            }
            case Reply.Dismissed chosen -> {
                flat[at] = 2;
            }
        }
    }
}
