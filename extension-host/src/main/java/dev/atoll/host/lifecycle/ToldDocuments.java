package dev.atoll.host.lifecycle;

import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.TextSnapshot;
import dev.atoll.host.imports.DocumentAccess;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The documents of a mailbox as its extension was told of them.
final class ToldDocuments<S extends Session> implements DocumentAccess {
    private final Mailbox<S> mailbox;
    private final Supplier<@Nullable Life<S>> reader;

    /// @param reader the life whose extension reads; it sees nothing once the mailbox is another's
    ToldDocuments(Mailbox<S> mailbox, Supplier<@Nullable Life<S>> reader) {
        this.mailbox = mailbox;
        this.reader = reader;
    }

    @Override
    public List<DocumentInfo> documents() {
        return mailbox.told(reader.get()).stream().map(DocumentFeed.Told::info).toList();
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
        return Optional.ofNullable(mailbox.feed(reader.get(), id)).flatMap(feed -> Optional.ofNullable(feed.told()));
    }
}
