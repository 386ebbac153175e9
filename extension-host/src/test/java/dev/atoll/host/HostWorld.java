package dev.atoll.host;

import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.feature.Highlights;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.api.provider.HighlightProvider;
import dev.atoll.host.catalog.Packages;
import dev.atoll.host.engine.Modules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/// A host in a folder, with packages made of the hostile modules, and one JSON document.
final class HostWorld implements AutoCloseable {
    static final ExtensionId GUEST = new ExtensionId("test.guest");
    static final DocumentId DOCUMENT = new DocumentId(1);
    /// The manifest of a package whose extension offers colours.
    static final String COLOURS = Packages.MANIFEST.replace("\"highlighting\", \"diagnostics\"", "\"highlighting\"");

    final ExtensionHost host;
    private final Path folder;

    HostWorld(Path folder, UnaryOperator<HostOptions> options) {
        this.folder = folder;
        this.host = ExtensionHost.start(options.apply(options(folder).withGrants(GrantDecider.everythingAsked())));
    }

    static HostOptions options(Path folder) {
        return HostOptions.in(folder.resolve("cache"), folder.resolve("data"));
    }

    /// A package whose extension offers colours.
    Path packed(String module) {
        return packed(COLOURS, module);
    }

    Path packed(String manifest, String module) {
        try {
            var file = Files.createTempFile(folder, "guest", ".atollx");
            return Files.write(file, Packages.of(manifest, Modules.hostile(module)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The manifest of a package whose extension offers colours, with something else in it.
    static String manifest(String what, String instead) {
        if (!COLOURS.contains(what)) {
            throw new IllegalArgumentException(what);
        }
        return COLOURS.replace(what, instead);
    }

    ExtensionHandle loaded(Path file) {
        return switch (host.load(file)) {
            case LoadResult.Loaded loaded -> loaded.extension();
            case LoadResult.Rejected(var problems) -> throw new AssertionError(problems);
        };
    }

    /// Loads an extension of a module that offers colours.
    ExtensionHandle loaded(String module) {
        return loaded(packed(module));
    }

    OpenDocument open(DocumentId id, String text) {
        var info = new DocumentInfo(id, 1, "json", "a.json", text.length());
        return host.open(info, new StringSnapshot(text));
    }

    OpenDocument open(String text) {
        return open(DOCUMENT, text);
    }

    /// The first extension that offers colours.
    static HighlightProvider provider(OpenDocument document) {
        return document.providers(HighlightProvider.class).getFirst();
    }

    /// Asks the first extension for colours of a span.
    static CompletableFuture<Highlights> ask(OpenDocument document, int version, int start, int end) {
        return ask(provider(document), version, start, end);
    }

    static CompletableFuture<Highlights> ask(HighlightProvider provider, int version, int start, int end) {
        return provider.highlight(new Revision(DOCUMENT, version), new Span(start, end));
    }

    @Override
    public void close() {
        host.close();
    }
}
