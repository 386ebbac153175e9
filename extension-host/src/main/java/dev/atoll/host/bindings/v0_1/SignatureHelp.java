// Generated from atoll:extension/signature-help@0.1.0. Do not edit.
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

/// The parameters of the call around the caret. Asked for on the user's wish, after a character that the manifest
/// lists under `triggers.signatureHelp`, and then after each change and each move of the caret until there is no
/// answer.
@SuppressWarnings({"UnusedVariable", "ArrayRecordComponent", "AvoidCommonTypeNames"})
public final class SignatureHelp {
    /// The name by which modules import or export this interface.
    public static final String NAME = "atoll:extension/signature-help@0.1.0";

    private final GuestInstance instance;
    private final AbiLimits limits;
    private final ExportedFunction helpExport;

    /// Binds the exports of a guest that offers this interface.
    ///
    /// @param instance the guest
    /// @param limits what one call may answer at most
    /// @throws dev.atoll.host.abi.SignatureException if a function is missing or of another signature
    public SignatureHelp(GuestInstance instance, AbiLimits limits) {
        this.instance = instance;
        this.limits = limits;
        this.helpExport = ExportedFunction.of(instance, NAME + "#help", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
    }

    /// Whether a guest exports any function of this interface, and so offers it.
    public static boolean isExportedBy(GuestInstance instance) {
        return instance.function(NAME + "#help") != null;
    }

    /// The signatures of the call around `at`. `shown` is the signature that the user looks at, if one is shown
    /// already.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Result<Optional<Signatures>, Types.Failure> help(Types.Revision revision, int at, Optional<Integer> shown) {
        if (helpExport.watched()) {
            helpExport.asked("revision", revision, "at", at, "shown", shown);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[5];
        Types.lowerTypesRevision(lower, revision, flat, 0);
        flat[2] = Integer.toUnsignedLong(at);
        lowerOptionOfU32(lower, shown, flat, 3);
        long[] results = helpExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 20, 4);
        Result<Optional<Signatures>, Types.Failure> answer = loadResultOfOptionOfSignatureHelpSignaturesOrTypesFailure(lift, area);
        helpExport.postReturn(results);
        helpExport.answered(answer, lift.taken());
        return answer;
    }

    /// The record `parameter`.
    ///
    /// @param start Where the parameter stands in the signature's label, in UTF-16 code units.
    /// @param end `u32`
    /// @param documentation Markdown.
    public record Parameter(int start, int end, Optional<String> documentation) {}

    /// The record `signature`.
    ///
    /// @param label `string`
    /// @param documentation Markdown.
    /// @param parameters `list<parameter>`
    /// @param activeParameter The parameter that the caret stands on.
    public record Signature(String label, Optional<String> documentation, List<Parameter> parameters, Optional<Integer> activeParameter) {}

    /// At most 100 signatures.
    ///
    /// @param choices `list<signature>`
    /// @param active Which one fits best so far.
    public record Signatures(List<Signature> choices, int active) {}

    private static void lowerOptionOfU32(LowerContext lower, Optional<Integer> value, long[] flat, int at) {
        flat[at] = value.isPresent() ? 1 : 0;
        if (value.isPresent()) {
            flat[at + 1] = Integer.toUnsignedLong(value.get());
        }
    }

    private static Result<Optional<Signatures>, Types.Failure> loadResultOfOptionOfSignatureHelpSignaturesOrTypesFailure(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Result.ok(loadOptionOfSignatureHelpSignatures(lift, at + 4));
            default -> Result.err(Types.loadTypesFailure(lift, at + 4));
        };
    }

    private static Optional<Signatures> loadOptionOfSignatureHelpSignatures(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Optional.empty();
            default -> Optional.of(loadSignatureHelpSignatures(lift, at + 4));
        };
    }

    static Signatures loadSignatureHelpSignatures(LiftContext lift, int at) {
        return new Signatures(
            liftListOfSignatureHelpSignature(lift, lift.u32(at), lift.u32(at + 4)),
            lift.u32(at + 8));
    }

    private static List<Signature> liftListOfSignatureHelpSignature(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 36, 4);
        List<Signature> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(loadSignatureHelpSignature(lift, at));
            at += 36;
        }
        return Collections.unmodifiableList(list);
    }

    static Signature loadSignatureHelpSignature(LiftContext lift, int at) {
        return new Signature(
            lift.stringAt(at),
            loadOptionOfString(lift, at + 8),
            liftListOfSignatureHelpParameter(lift, lift.u32(at + 20), lift.u32(at + 24)),
            loadOptionOfU32(lift, at + 28));
    }

    private static Optional<String> loadOptionOfString(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Optional.empty();
            default -> Optional.of(lift.stringAt(at + 4));
        };
    }

    private static List<Parameter> liftListOfSignatureHelpParameter(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 20, 4);
        List<Parameter> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(loadSignatureHelpParameter(lift, at));
            at += 20;
        }
        return Collections.unmodifiableList(list);
    }

    static Parameter loadSignatureHelpParameter(LiftContext lift, int at) {
        return new Parameter(
            lift.u32(at),
            lift.u32(at + 4),
            loadOptionOfString(lift, at + 8));
    }

    private static Optional<Integer> loadOptionOfU32(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Optional.empty();
            default -> Optional.of(lift.u32(at + 4));
        };
    }
}
