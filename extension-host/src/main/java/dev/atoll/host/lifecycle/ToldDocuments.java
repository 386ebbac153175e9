package dev.atoll.host.lifecycle;

import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.TextSnapshot;
import dev.atoll.host.imports.DocumentAccess;

import java.util.List;
import java.util.Optional;

/// The documents of a mailbox as its extension was told of them.
final class ToldDocuments implements DocumentAccess {
    private final Mailbox<?> mailbox;

    ToldDocuments(Mailbox<?> mailbox) {
        this.mailbox = mailbox;
    }

    @Override
    public List<DocumentInfo> documents() {
        return mailbox.told().stream().map(DocumentFeed.Told::info).toList();
    }

    @Override
    public Optional<DocumentInfo> document(DocumentId id) {
        return told(id).map(DocumentFeed.Told::info);
    }

    @Override
    public Optional<TextSnapshot> text(DocumentId id) {
        return told(id).map(DocumentFeed.Told::text);
    }

    private Optional<DocumentFeed.Told> told(DocumentId id) {
        return Optional.ofNullable(mailbox.feed(id)).flatMap(feed -> Optional.ofNullable(feed.told()));
    }
}
