// Generated from atoll:extension/documents@0.1.0. Do not edit.
package dev.atoll.host.bindings.v0_1;

import dev.atoll.host.abi.AbiLimits;
import dev.atoll.host.abi.Block;
import dev.atoll.host.abi.LiftContext;
import dev.atoll.host.abi.LowerContext;
import dev.atoll.host.abi.Result;
import dev.atoll.host.engine.CoreSignature;
import dev.atoll.host.engine.CoreType;
import dev.atoll.host.engine.GuestInstance;
import dev.atoll.host.engine.HostFunction;
import java.util.List;

/// Reading documents that the user has open, as far as the extension was granted them (capability `documents.read`).
@SuppressWarnings({"UnusedVariable", "ArrayRecordComponent", "AvoidCommonTypeNames"})
public final class Documents {
    /// The name by which modules import or export this interface.
    public static final String NAME = "atoll:extension/documents@0.1.0";

    private Documents() {}

    /// What is known of an open document without its text.
    ///
    /// @param id `document-id`
    /// @param version `version`
    /// @param language The language's id, such as `json`.
    /// @param path The path inside the workspace folder with `/` between names, or the bare file name outside of it
    /// and where none is open; empty for a document that was never saved. Never an absolute path.
    /// @param length Length of the text in UTF-16 code units.
    public record DocumentInfo(int id, int version, String language, String path, int length) {}

    /// The enum `access-error`.
    public enum AccessError {
        /// Not granted to this extension.
        DENIED(0),
        /// No such open document.
        UNKNOWN_DOCUMENT(1),
        /// The span reaches past the end, or `start > end`.
        OUTSIDE(2);

        private static final List<AccessError> ALL = List.of(values());

        private final int discriminant;

        AccessError(int discriminant) {
            this.discriminant = discriminant;
        }

        int discriminant() {
            return discriminant;
        }

        static AccessError at(int discriminant) {
            return ALL.get(LiftContext.discriminant(discriminant, 3));
        }
    }

    /// What the host does when a guest calls `documents`.
    public interface Host {
        /// The granted open documents, oldest first.
        Result<List<DocumentInfo>, AccessError> openDocuments();

        /// The text of a span, as the document stands at the version this extension was last told of.
        Result<String, AccessError> text(int document, Types.Span span);
    }

    /// The host functions by which one guest reaches a host.
    ///
    /// @param host what runs
    /// @param limits what one call may hand over at most
    public static List<HostFunction> link(Host host, AbiLimits limits) {
        return List.of(
            new HostFunction(NAME, "open-documents", new CoreSignature(List.of(CoreType.I32), List.of()), (caller, flat) -> hostOpenDocuments(host, caller, flat)),
            new HostFunction(NAME, "text", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32), List.of()), (caller, flat) -> hostText(host, caller, flat)));
    }

    private static long[] hostOpenDocuments(Host host, GuestInstance caller, long[] flat) {
        Result<List<DocumentInfo>, AccessError> answer = host.openDocuments();
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[0], 12, 4);
        storeResultOfListOfDocumentsDocumentInfoOrDocumentsAccessError(lower, area, answer);
        return new long[0];
    }

    private static long[] hostText(Host host, GuestInstance caller, long[] flat) {
        Result<String, AccessError> answer = host.text((int) flat[0], new Types.Span((int) flat[1], (int) flat[2]));
        LowerContext lower = new LowerContext(caller);
        int area = lower.checked((int) flat[3], 12, 4);
        storeResultOfStringOrDocumentsAccessError(lower, area, answer);
        return new long[0];
    }

    private static void storeResultOfListOfDocumentsDocumentInfoOrDocumentsAccessError(LowerContext lower, int at, Result<List<DocumentInfo>, AccessError> value) {
        switch (value) {
            case Result.Ok<List<DocumentInfo>, AccessError> chosen -> {
                lower.u8(at, 0);
                lower.block(at + 4, lowerListOfDocumentsDocumentInfo(lower, chosen.value()));
            }
            case Result.Err<List<DocumentInfo>, AccessError> chosen -> {
                lower.u8(at, 1);
                lower.u8(at + 4, chosen.error().discriminant());
            }
        }
    }

    private static Block lowerListOfDocumentsDocumentInfo(LowerContext lower, List<DocumentInfo> list) {
        int pointer = lower.allocate(28L * list.size(), 4);
        int at = pointer;
        for (DocumentInfo item : list) {
            storeDocumentsDocumentInfo(lower, at, item);
            at += 28;
        }
        return new Block(pointer, list.size());
    }

    static void storeDocumentsDocumentInfo(LowerContext lower, int at, DocumentInfo value) {
        lower.u32(at, value.id());
        lower.u32(at + 4, value.version());
        lower.block(at + 8, lower.string(value.language()));
        lower.block(at + 16, lower.string(value.path()));
        lower.u32(at + 24, value.length());
    }

    private static void storeResultOfStringOrDocumentsAccessError(LowerContext lower, int at, Result<String, AccessError> value) {
        switch (value) {
            case Result.Ok<String, AccessError> chosen -> {
                lower.u8(at, 0);
                lower.block(at + 4, lower.string(chosen.value()));
            }
            case Result.Err<String, AccessError> chosen -> {
                lower.u8(at, 1);
                lower.u8(at + 4, chosen.error().discriminant());
            }
        }
    }

    static void lowerDocumentsDocumentInfo(LowerContext lower, DocumentInfo value, long[] flat, int at) {
        flat[at] = Integer.toUnsignedLong(value.id());
        flat[at + 1] = Integer.toUnsignedLong(value.version());
        lower.flat(flat, at + 2, lower.string(value.language()));
        lower.flat(flat, at + 4, lower.string(value.path()));
        flat[at + 6] = Integer.toUnsignedLong(value.length());
    }
}
