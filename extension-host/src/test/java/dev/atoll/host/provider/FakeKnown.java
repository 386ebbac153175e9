package dev.atoll.host.provider;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.TextSnapshot;
import dev.atoll.api.failure.Refused;
import dev.atoll.api.manifest.Glob;
import dev.atoll.host.StringSnapshot;
import dev.atoll.host.capability.Grants;
import dev.atoll.host.imports.Gate;
import dev.atoll.host.imports.LogBook;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A guest that knows one document, number 1, whose text is given.
record FakeKnown(String text, Limits limits) implements Known {
    static final DocumentId DOCUMENT = new DocumentId(1);

    static FakeKnown of(String text) {
        return new FakeKnown(text, Limits.DEFAULTS);
    }

    /// A gate that lets JSON documents and `*.json` files be changed.
    static Gate gate() {
        List<Capability> granted = List.of(new Capability.EditOnCommand(
                Set.of("json"), Set.of(Glob.parse("**/*.json").orElseThrow())));
        return new Gate(new Grants(granted, granted), new LogBook(Clock.systemUTC(), Limits.DEFAULTS), _ -> {});
    }

    @Override
    public Optional<DocumentInfo> known(DocumentId document) {
        return Optional.of(new DocumentInfo(DOCUMENT, 3, "json", "a.json", text.length()))
                .filter(info -> info.id().equals(document));
    }

    @Override
    public DocumentInfo document(DocumentId document) {
        return known(document).orElseThrow(() -> new Refused("The document is not open any more."));
    }

    @Override
    public TextSnapshot text(DocumentId document) {
        return new StringSnapshot(text);
    }
}
