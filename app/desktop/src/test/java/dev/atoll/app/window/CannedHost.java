package dev.atoll.app.window;

import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.document.TextSnapshot;
import dev.atoll.api.manifest.LanguageData;
import dev.atoll.api.manifest.Problem;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.api.provider.Provider;
import dev.atoll.host.Denial;
import dev.atoll.host.ExtensionHandle;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.LoadResult;
import dev.atoll.host.OpenDocument;
import dev.atoll.host.Watch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// A host without extensions of its own: it offers the providers that a test gives it, for all files, whose language is
/// `fake`.
final class CannedHost implements ExtensionHost {
    private final List<Provider> providers = new CopyOnWriteArrayList<>();
    private final List<DocumentId> opened = new CopyOnWriteArrayList<>();

    /// Offers a provider from now on.
    CannedHost with(Provider provider) {
        providers.add(provider);
        return this;
    }

    /// Offers it no more.
    void without(Provider provider) {
        providers.remove(provider);
    }

    /// The documents, in the order in which they were opened.
    List<DocumentId> opened() {
        return opened;
    }

    @Override
    public <P extends Provider> List<P> providers(Class<P> kind) {
        return providers.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Override
    public OpenDocument open(DocumentInfo info, String place, TextSnapshot text) {
        opened.add(info.id());
        return new OpenDocument() {
            @Override
            public void change(int version, List<TextEdit> edits, TextSnapshot after) {
                // nobody listens
            }

            @Override
            public <P extends Provider> List<P> providers(Class<P> kind) {
                return CannedHost.this.providers(kind);
            }

            @Override
            public void close() {
                // nobody listens
            }
        };
    }

    @Override
    public Optional<String> languageOf(String fileName, String firstLine) {
        return Optional.of("fake");
    }

    @Override
    public Optional<LanguageData> language(String id) {
        return Optional.empty();
    }

    @Override
    public List<Problem> problems() {
        return List.of();
    }

    @Override
    public LoadResult load(Path packageFile) {
        return new LoadResult.Rejected(List.of());
    }

    @Override
    public CompletableFuture<LoadResult> replace(Path packageFile) {
        return CompletableFuture.completedFuture(load(packageFile));
    }

    @Override
    public void unload(ExtensionId extension) {
        providers.removeIf(provider -> provider.extension().equals(extension));
    }

    @Override
    public List<ExtensionId> suspects() {
        return List.of();
    }

    @Override
    public List<ExtensionHandle> extensions() {
        return List.of();
    }

    @Override
    public Watch onStatus(Consumer<ExtensionHandle> watcher) {
        return () -> {};
    }

    @Override
    public Watch onDenied(Consumer<Denial> watcher) {
        return () -> {};
    }

    @Override
    public void warmUp() {
        // there is nothing to compile
    }

    @Override
    public long guestMemoryBytes() {
        return 0;
    }

    @Override
    public void close() {
        // there is nothing to stop
    }
}
