package dev.atoll.app.language;

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

/// A host without extensions of its own: it offers the providers that a test gives it for `.fake` files.
public final class FakeHost implements ExtensionHost {
    private final List<Provider> providers = new CopyOnWriteArrayList<>();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final List<DocumentId> opened = new CopyOnWriteArrayList<>();
    private boolean closed;

    /// Offers a provider from now on.
    public FakeHost with(Provider provider) {
        providers.add(provider);
        return this;
    }

    /// Offers it no more.
    public void without(Provider provider) {
        providers.remove(provider);
    }

    /// The documents, in the order in which they were opened.
    public List<DocumentId> opened() {
        return opened;
    }

    /// What it was told, one line a call.
    public List<String> told() {
        return told;
    }

    /// Whether it was closed.
    public boolean closed() {
        return closed;
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
        told.add("unload " + extension);
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
    public OpenDocument open(DocumentInfo info, String place, TextSnapshot text) {
        opened.add(info.id());
        told.add("open " + info.language() + " " + text.text(0, text.length()));
        return new FakeDocument();
    }

    @Override
    public Optional<String> languageOf(String fileName, String firstLine) {
        return fileName.endsWith(".fake") ? Optional.of("fake") : Optional.empty();
    }

    @Override
    public Optional<LanguageData> language(String id) {
        return Optional.empty();
    }

    @Override
    public void close() {
        closed = true;
    }

    private final class FakeDocument implements OpenDocument {
        @Override
        public void change(int version, List<TextEdit> edits, TextSnapshot after) {
            told.add("change " + version + " " + edits.size() + " " + after.text(0, after.length()));
        }

        @Override
        public <P extends Provider> List<P> providers(Class<P> kind) {
            return providers.stream().filter(kind::isInstance).map(kind::cast).toList();
        }

        @Override
        public void close() {
            told.add("close");
        }
    }

    @Override
    public void reconsider() {
        // it serves all documents
    }

    @Override
    public <P extends Provider> List<P> providers(Class<P> kind) {
        return providers.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Override
    public long guestMemoryBytes() {
        return 0;
    }

    @Override
    public void warmUp() {
        // it has nothing to compile
    }
}
