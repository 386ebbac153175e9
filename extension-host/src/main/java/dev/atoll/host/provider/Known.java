package dev.atoll.host.provider;

import dev.atoll.api.capability.Limits;
import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.TextSnapshot;

import java.util.Optional;

/// What a guest knows, against which its answers are checked.
interface Known {
    /// What it was told of a document, if it knows it.
    Optional<DocumentInfo> known(DocumentId document);

    /// What it was told of a document.
    ///
    /// @throws dev.atoll.api.failure.Refused if it does not know it any more
    DocumentInfo document(DocumentId document);

    /// The text of a document at the version it was told last.
    ///
    /// @throws dev.atoll.api.failure.Refused if it does not know it any more
    TextSnapshot text(DocumentId document);

    /// What its answers may hold.
    Limits limits();
}
