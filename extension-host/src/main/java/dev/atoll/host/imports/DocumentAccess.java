package dev.atoll.host.imports;

import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.TextSnapshot;

import java.util.List;
import java.util.Optional;

/// The open documents as one extension was last told of them. Used on the extension's thread.
public interface DocumentAccess {
    /// All documents it was told of, oldest first, with the versions it was told.
    List<DocumentInfo> documents();

    /// What it was told of one document.
    Optional<DocumentInfo> document(DocumentId id);

    /// The text of a document at the version it was told.
    Optional<TextSnapshot> text(DocumentId id);

    /// No documents at all.
    static DocumentAccess none() {
        return new DocumentAccess() {
            @Override
            public List<DocumentInfo> documents() {
                return List.of();
            }

            @Override
            public Optional<DocumentInfo> document(DocumentId id) {
                return Optional.empty();
            }

            @Override
            public Optional<TextSnapshot> text(DocumentId id) {
                return Optional.empty();
            }
        };
    }
}
