// Generated from atoll:extension/diagnostics@0.1.0. Do not edit.
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

/// Problems in a document. Asked for after a pause in typing.
@SuppressWarnings({"UnusedVariable", "ArrayRecordComponent", "AvoidCommonTypeNames"})
public final class Diagnostics {
    /// The name by which modules import or export this interface.
    public static final String NAME = "atoll:extension/diagnostics@0.1.0";

    private final GuestInstance instance;
    private final AbiLimits limits;
    private final ExportedFunction diagnoseExport;
    private final ExportedFunction resumeExport;

    /// Binds the exports of a guest that offers this interface.
    ///
    /// @param instance the guest
    /// @param limits what one call may answer at most
    /// @throws dev.atoll.host.abi.SignatureException if a function is missing or of another signature
    public Diagnostics(GuestInstance instance, AbiLimits limits) {
        this.instance = instance;
        this.limits = limits;
        this.diagnoseExport = ExportedFunction.of(instance, NAME + "#diagnose", new CoreSignature(List.of(CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
        this.resumeExport = ExportedFunction.of(instance, NAME + "#resume", new CoreSignature(List.of(CoreType.I32), List.of(CoreType.I32)));
    }

    /// Whether a guest exports any function of this interface, and so offers it.
    public static boolean isExportedBy(GuestInstance instance) {
        return instance.function(NAME + "#diagnose") != null || instance.function(NAME + "#resume") != null;
    }

    /// All problems of the revision, sorted by `span.start`; at most 10,000.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Result<DiagnosticsAnswer, Types.Failure> diagnose(Types.Revision revision) {
        if (diagnoseExport.watched()) {
            diagnoseExport.asked("revision", revision);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[2];
        Types.lowerTypesRevision(lower, revision, flat, 0);
        long[] results = diagnoseExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 20, 4);
        Result<DiagnosticsAnswer, Types.Failure> answer = loadResultOfDiagnosticsDiagnosticsAnswerOrTypesFailure(lift, area);
        diagnoseExport.postReturn(results);
        diagnoseExport.answered(answer, lift.taken());
        return answer;
    }

    /// Goes on with what a partial answer left.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Result<DiagnosticsAnswer, Types.Failure> resume(int token) {
        if (resumeExport.watched()) {
            resumeExport.asked("token", token);
        }
        long[] flat = new long[1];
        flat[0] = Integer.toUnsignedLong(token);
        long[] results = resumeExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 20, 4);
        Result<DiagnosticsAnswer, Types.Failure> answer = loadResultOfDiagnosticsDiagnosticsAnswerOrTypesFailure(lift, area);
        resumeExport.postReturn(results);
        resumeExport.answered(answer, lift.taken());
        return answer;
    }

    /// The enum `severity`.
    public enum Severity {
        /// `error`
        ERROR(0),
        /// `warning`
        WARNING(1),
        /// `information`
        INFORMATION(2),
        /// `hint`
        HINT(3);

        private static final List<Severity> ALL = List.of(values());

        private final int discriminant;

        Severity(int discriminant) {
            this.discriminant = discriminant;
        }

        int discriminant() {
            return discriminant;
        }

        static Severity at(int discriminant) {
            return ALL.get(LiftContext.discriminant(discriminant, 4));
        }
    }

    /// The enum `diagnostic-tag`.
    public enum DiagnosticTag {
        /// Shown faded.
        UNNECESSARY(0),
        /// Shown struck through.
        DEPRECATED(1);

        private static final List<DiagnosticTag> ALL = List.of(values());

        private final int discriminant;

        DiagnosticTag(int discriminant) {
            this.discriminant = discriminant;
        }

        int discriminant() {
            return discriminant;
        }

        static DiagnosticTag at(int discriminant) {
            return ALL.get(LiftContext.discriminant(discriminant, 2));
        }
    }

    /// Another place in the same document that explains a diagnostic.
    ///
    /// @param span `span`
    /// @param message `string`
    public record RelatedPlace(Types.Span span, String message) {}

    /// The record `diagnostic`.
    ///
    /// @param span `span`
    /// @param severity `severity`
    /// @param message One sentence that says what is wrong and, where possible, what was expected.
    /// @param code A stable name for this kind of problem, such as `duplicate-key`.
    /// @param source Who found it; the extension's language when absent.
    /// @param tags `list<diagnostic-tag>`
    /// @param related `list<related-place>`
    public record Diagnostic(Types.Span span, Severity severity, String message, Optional<String> code, Optional<String> source, List<DiagnosticTag> tags, List<RelatedPlace> related) {}

    /// What was found so far, and the token with which the host asks for the rest.
    ///
    /// @param found `list<diagnostic>`
    /// @param token `resume-token`
    public record PartialDiagnostics(List<Diagnostic> found, int token) {}

    /// The variant `diagnostics-answer`.
    public sealed interface DiagnosticsAnswer {
        /// Everything. With what earlier partial answers gave, this is the whole list.
        ///
        /// @param value what it carries
        record Complete(List<Diagnostic> value) implements DiagnosticsAnswer {}

        /// `partial`
        ///
        /// @param value what it carries
        record Partial(PartialDiagnostics value) implements DiagnosticsAnswer {}
    }

    private static Result<DiagnosticsAnswer, Types.Failure> loadResultOfDiagnosticsDiagnosticsAnswerOrTypesFailure(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Result.ok(loadDiagnosticsDiagnosticsAnswer(lift, at + 4));
            default -> Result.err(Types.loadTypesFailure(lift, at + 4));
        };
    }

    static DiagnosticsAnswer loadDiagnosticsDiagnosticsAnswer(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> new DiagnosticsAnswer.Complete(liftListOfDiagnosticsDiagnostic(lift, lift.u32(at + 4), lift.u32(at + 8)));
            default -> new DiagnosticsAnswer.Partial(loadDiagnosticsPartialDiagnostics(lift, at + 4));
        };
    }

    private static List<Diagnostic> liftListOfDiagnosticsDiagnostic(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 60, 4);
        List<Diagnostic> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(loadDiagnosticsDiagnostic(lift, at));
            at += 60;
        }
        return Collections.unmodifiableList(list);
    }

    static Diagnostic loadDiagnosticsDiagnostic(LiftContext lift, int at) {
        return new Diagnostic(
            Types.loadTypesSpan(lift, at),
            Severity.at(lift.u8(at + 8)),
            lift.stringAt(at + 12),
            loadOptionOfString(lift, at + 20),
            loadOptionOfString(lift, at + 32),
            liftListOfDiagnosticsDiagnosticTag(lift, lift.u32(at + 44), lift.u32(at + 48)),
            liftListOfDiagnosticsRelatedPlace(lift, lift.u32(at + 52), lift.u32(at + 56)));
    }

    private static Optional<String> loadOptionOfString(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Optional.empty();
            default -> Optional.of(lift.stringAt(at + 4));
        };
    }

    private static List<DiagnosticTag> liftListOfDiagnosticsDiagnosticTag(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 1, 1);
        List<DiagnosticTag> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(DiagnosticTag.at(lift.u8(at)));
            at += 1;
        }
        return Collections.unmodifiableList(list);
    }

    private static List<RelatedPlace> liftListOfDiagnosticsRelatedPlace(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 16, 4);
        List<RelatedPlace> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(loadDiagnosticsRelatedPlace(lift, at));
            at += 16;
        }
        return Collections.unmodifiableList(list);
    }

    static RelatedPlace loadDiagnosticsRelatedPlace(LiftContext lift, int at) {
        return new RelatedPlace(
            Types.loadTypesSpan(lift, at),
            lift.stringAt(at + 8));
    }

    static PartialDiagnostics loadDiagnosticsPartialDiagnostics(LiftContext lift, int at) {
        return new PartialDiagnostics(
            liftListOfDiagnosticsDiagnostic(lift, lift.u32(at), lift.u32(at + 4)),
            lift.u32(at + 8));
    }
}
