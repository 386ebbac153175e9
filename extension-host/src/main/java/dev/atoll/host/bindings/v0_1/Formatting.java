// Generated from atoll:extension/formatting@0.1.0. Do not edit.
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

/// Formatting a whole document, on the user's command (capability `documents.edit-on-command`).
@SuppressWarnings({"UnusedVariable", "ArrayRecordComponent", "AvoidCommonTypeNames"})
public final class Formatting {
    /// The name by which modules import or export this interface.
    public static final String NAME = "atoll:extension/formatting@0.1.0";

    private final GuestInstance instance;
    private final AbiLimits limits;
    private final ExportedFunction formatDocumentExport;

    /// Binds the exports of a guest that offers this interface.
    ///
    /// @param instance the guest
    /// @param limits what one call may answer at most
    /// @throws dev.atoll.host.abi.SignatureException if a function is missing or of another signature
    public Formatting(GuestInstance instance, AbiLimits limits) {
        this.instance = instance;
        this.limits = limits;
        this.formatDocumentExport = ExportedFunction.of(instance, NAME + "#format-document", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
    }

    /// Whether a guest exports any function of this interface, and so offers it.
    public static boolean isExportedBy(GuestInstance instance) {
        return instance.function(NAME + "#format-document") != null;
    }

    /// The edits that format the revision; an empty list when it is well formatted. A document with errors fails with
    /// `other` and a sentence, or formats what can be formatted without changing what the text means.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Result<List<Types.TextEdit>, Types.Failure> formatDocument(Types.Revision revision, FormattingOptions options) {
        if (formatDocumentExport.watched()) {
            formatDocumentExport.asked("revision", revision, "options", options);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[8];
        Types.lowerTypesRevision(lower, revision, flat, 0);
        lowerFormattingFormattingOptions(lower, options, flat, 2);
        long[] results = formatDocumentExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 16, 4);
        Result<List<Types.TextEdit>, Types.Failure> answer = loadResultOfListOfTypesTextEditOrTypesFailure(lift, area);
        formatDocumentExport.postReturn(results);
        formatDocumentExport.answered(answer, lift.taken());
        return answer;
    }

    /// The record `formatting-options`.
    ///
    /// @param tabSize Columns of one indentation step.
    /// @param insertSpaces Spaces rather than tab characters.
    /// @param trimTrailingWhitespace Remove blanks at line ends, where the language allows.
    /// @param insertFinalNewline End the file with exactly one line break.
    /// @param printWidth The wanted line width in columns, where the language's formatter wraps.
    public record FormattingOptions(int tabSize, boolean insertSpaces, boolean trimTrailingWhitespace, boolean insertFinalNewline, Optional<Integer> printWidth) {}

    static void lowerFormattingFormattingOptions(LowerContext lower, FormattingOptions value, long[] flat, int at) {
        flat[at] = Integer.toUnsignedLong(value.tabSize());
        flat[at + 1] = value.insertSpaces() ? 1 : 0;
        flat[at + 2] = value.trimTrailingWhitespace() ? 1 : 0;
        flat[at + 3] = value.insertFinalNewline() ? 1 : 0;
        lowerOptionOfU32(lower, value.printWidth(), flat, at + 4);
    }

    private static void lowerOptionOfU32(LowerContext lower, Optional<Integer> value, long[] flat, int at) {
        flat[at] = value.isPresent() ? 1 : 0;
        if (value.isPresent()) {
            flat[at + 1] = Integer.toUnsignedLong(value.get());
        }
    }

    private static Result<List<Types.TextEdit>, Types.Failure> loadResultOfListOfTypesTextEditOrTypesFailure(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Result.ok(liftListOfTypesTextEdit(lift, lift.u32(at + 4), lift.u32(at + 8)));
            default -> Result.err(Types.loadTypesFailure(lift, at + 4));
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
}
