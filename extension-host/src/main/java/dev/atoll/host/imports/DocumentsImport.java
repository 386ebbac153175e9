package dev.atoll.host.imports;

import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.host.abi.Result;
import dev.atoll.host.bindings.v0_1.Documents;
import dev.atoll.host.bindings.v0_1.Types;
import dev.atoll.host.capability.Access;

import java.util.List;

/// `documents`: the open documents the extension may read, as it was last told of them.
final class DocumentsImport implements Documents.Host {
    private final DocumentAccess access;
    private final Gate gate;

    DocumentsImport(DocumentAccess access, Gate gate) {
        this.access = access;
        this.gate = gate;
    }

    @Override
    public Result<List<Documents.DocumentInfo>, Documents.AccessError> openDocuments() {
        return Result.ok(access.documents().stream()
                .filter(gate::mayRead)
                .map(DocumentsImport::described)
                .toList());
    }

    @Override
    public Result<String, Documents.AccessError> text(int document, Types.Span span) {
        var id = new DocumentId(document);
        var info = access.document(id);
        var text = access.text(id);
        if (info.isEmpty() || text.isEmpty()) {
            return Result.err(Documents.AccessError.UNKNOWN_DOCUMENT);
        }
        if (!gate.permits(new Access.ReadDocument(info.get()))) {
            return Result.err(Documents.AccessError.DENIED);
        }
        if (span.start() < 0
                || span.end() < span.start()
                || span.end() > text.get().length()) {
            return Result.err(Documents.AccessError.OUTSIDE);
        }
        return Result.ok(text.get().text(span.start(), span.end()));
    }

    /// A document in the contract's words.
    static Documents.DocumentInfo described(DocumentInfo info) {
        return new Documents.DocumentInfo(
                info.id().value(), info.version(), info.language(), info.path(), info.length());
    }
}
