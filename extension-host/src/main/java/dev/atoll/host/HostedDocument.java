package dev.atoll.host;

import dev.atoll.api.capability.Limits;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.Revision;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.document.TextSnapshot;
import dev.atoll.api.provider.HighlightProvider;
import dev.atoll.api.provider.Provider;
import dev.atoll.host.grammar.EmbeddedColours;
import dev.atoll.host.grammar.session.Grammars;
import dev.atoll.host.provider.ExtensionRuntime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// An open document and the extensions that it concerns.
final class HostedDocument implements OpenDocument {
    private final Grammars grammars;
    private final Consumer<HostedDocument> onClose;
    private final List<ExtensionRuntime> served = new ArrayList<>();
    private final boolean tooLong;
    private DocumentInfo info;
    private TextSnapshot text;
    private boolean closed;

    HostedDocument(DocumentInfo info, TextSnapshot text, Grammars grammars, Consumer<HostedDocument> onClose) {
        this.info = info;
        this.text = text;
        this.grammars = grammars;
        this.onClose = onClose;
        tooLong = text.length() > Limits.DOCUMENT_LENGTH;
    }

    /// Offers the document to an extension, which is told of it if it concerns it.
    void offerTo(ExtensionRuntime extension) {
        offerTo(List.of(extension));
    }

    /// Offers the document to extensions, of which those are told that it concerns. The first that colours it may start
    /// before the others.
    synchronized void offerTo(List<ExtensionRuntime> extensions) {
        if (closed || tooLong) {
            return;
        }
        var concerned = extensions.stream().filter(one -> one.serves(info)).toList();
        if (providers(HighlightProvider.class).isEmpty()) {
            concerned.stream()
                    .filter(one -> one.status().usable())
                    .filter(one -> !one.providers(HighlightProvider.class).isEmpty())
                    .findFirst()
                    .ifPresent(ExtensionRuntime::expectColours);
        }
        concerned.forEach(one -> {
            served.add(one);
            one.open(info, text);
        });
    }

    /// Offers the document to an extension that has become another version, or whose grants have changed; it knows of
    /// the document already if it was and is concerned.
    synchronized void offerAgainTo(ExtensionRuntime extension) {
        if (!extension.serves(info)) {
            served.remove(extension);
            extension.close(info.id());
        } else if (!served.contains(extension)) {
            offerTo(extension);
        }
    }

    /// Forgets an extension that is gone.
    synchronized void forget(ExtensionRuntime extension) {
        served.remove(extension);
    }

    @Override
    public synchronized void change(int version, List<TextEdit> edits, TextSnapshot after) {
        if (closed) {
            throw new IllegalStateException("the document is closed");
        }
        for (var extension : served) {
            extension.change(info.id(), version, edits, after);
        }
        info = new DocumentInfo(info.id(), version, info.language(), info.path(), after.length());
        text = after;
    }

    @Override
    public synchronized <P extends Provider> List<P> providers(Class<P> kind) {
        return served.stream()
                .filter(extension -> extension.status().usable())
                .flatMap(extension -> extension.providers(kind).stream())
                .map(provider -> provider instanceof HighlightProvider colours
                        ? kind.cast(EmbeddedColours.over(colours, grammars, this::textOf))
                        : provider)
                .toList();
    }

    private synchronized Optional<TextSnapshot> textOf(Revision revision) {
        return revision.version() == info.version() ? Optional.of(text) : Optional.empty();
    }

    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            served.forEach(extension -> extension.close(info.id()));
        }
        onClose.accept(this);
    }
}
