package dev.atoll.host;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.TextSnapshot;
import dev.atoll.api.manifest.LanguageData;
import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.manifest.PackageKind;
import dev.atoll.api.manifest.Problem;
import dev.atoll.api.manifest.SemanticVersion;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.api.provider.Provider;
import dev.atoll.host.catalog.Disk;
import dev.atoll.host.catalog.PackageBounds;
import dev.atoll.host.catalog.PackageContent;
import dev.atoll.host.catalog.PackageReader;
import dev.atoll.host.catalog.PackageResult;
import dev.atoll.host.catalog.RunningFile;
import dev.atoll.host.catalog.UseFile;
import dev.atoll.host.engine.MemoryAccount;
import dev.atoll.host.lifecycle.DeadlineClock;
import dev.atoll.host.lifecycle.FirstColours;
import dev.atoll.host.lifecycle.RestartPolicy;
import dev.atoll.host.lifecycle.WarmUp;
import dev.atoll.host.provider.ExtensionRuntime;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

/// The host: what is loaded, what is open, and who is told of what.
final class RunningHost implements ExtensionHost {
    static final SemanticVersion CONTRACT = new SemanticVersion(0, 1, 0, "");

    private final HostOptions options;
    private final Assembly assembly;
    private final PackageReader packages = new PackageReader(PackageBounds.DEFAULTS);
    private final DeadlineClock deadlines = new DeadlineClock();
    private final FirstColours colours = new FirstColours();
    private final WarmUp warmUp = new WarmUp();
    private final MemoryAccount memory;
    private final RunningFile running;
    private final NotedRuns marks;
    private final CapabilityUses uses;
    private final Languages languages = new Languages();
    private final List<HostedExtension> extensions = new CopyOnWriteArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Observers observers;
    private final Map<DocumentId, HostedDocument> documents = new LinkedHashMap<>();
    private final Map<DocumentId, String> places = new ConcurrentHashMap<>();
    private final Set<DocumentId> used = new HashSet<>();

    private RunningHost(HostOptions options) {
        this.options = options;
        this.memory = new MemoryAccount(options.bounds().allMemoryBytes());
        this.running = new RunningFile(options.data().resolve("running"));
        this.marks = new NotedRuns(running);
        this.uses = new CapabilityUses(new UseFile(Disk.local(), options.data()), Clock.system(ZoneId.systemDefault()));
        this.observers = new Observers(uses);
        Function<DocumentInfo, String> place = document -> places.getOrDefault(document.id(), document.path());
        this.assembly = new Assembly(options, memory, place, path -> languages.of(path, ""), observers);
    }

    static ExtensionHost start(HostOptions options) {
        var host = new RunningHost(options);
        for (var read : host.packages.readLater(options.bundled())) {
            switch (read) {
                case PackageResult.Sound(var content) -> host.bundle(content);
                case PackageResult.Unsound(var problems) -> host.problems.addAll(problems);
            }
        }
        options.installed()
                .ifPresent(store -> store.kept(host.problems).forEach(kept -> {
                    var _ = host.addIfPossible(kept.content(), kept.grants());
                }));
        return host;
    }

    private void bundle(PackageContent content) {
        var id = content.manifest().id();
        var granted = GrantDecider.everythingAsked().granted(content.manifest()).stream()
                .filter(asked -> options.choices().grants(id, asked.kind()))
                .toList();
        addIfPossible(content, granted)
                .filter(extension -> options.choices().off().contains(id))
                .ifPresent(HostedExtension::disable);
    }

    /// Whether its module can be used was looked at when it was made or installed, and shows again when it starts.
    private Optional<HostedExtension> addIfPossible(PackageContent content, List<Capability> granted) {
        var problem = refusal(content.manifest());
        problem.ifPresent(problems::add);
        return problem.isPresent() ? Optional.empty() : Optional.of(add(content, assembly.of(content, granted)));
    }

    @Override
    public LoadResult load(Path packageFile) {
        return switch (packages.read(packageFile)) {
            case PackageResult.Sound(var content) -> load(content);
            case PackageResult.Unsound(var found) -> new LoadResult.Rejected(found);
        };
    }

    private LoadResult load(PackageContent content) {
        var manifest = content.manifest();
        var parts = parts(content);
        var problem = refusal(manifest).or(() -> problem(manifest, parts));
        return problem.isPresent()
                ? new LoadResult.Rejected(List.of(problem.get()))
                : new LoadResult.Loaded(add(content, parts), notices(manifest, parts));
    }

    /// What an extension consists of. A new version has the log of the old one, and what the user granted when it was
    /// installed, or else the grants of the old one, whatever more it asks for.
    private Optional<ExtensionRuntime.Parts> parts(PackageContent content) {
        var id = content.manifest().id();
        var before = find(id).flatMap(HostedExtension::runtime);
        if (before.isEmpty()) {
            return assembly.of(content, options.grants().granted(content.manifest()));
        }
        var chosen = options.installed().flatMap(store -> store.granted(id));
        return assembly.of(
                content, chosen.orElse(before.get().granted()), before.get().log());
    }

    private static List<Problem> notices(Manifest manifest, Optional<ExtensionRuntime.Parts> parts) {
        return parts.map(present -> present.sandbox().notices()).orElse(List.of()).stream()
                .map(sentence -> inModule(manifest, sentence))
                .toList();
    }

    private static Optional<Problem> problem(Manifest manifest, Optional<ExtensionRuntime.Parts> parts) {
        return parts.flatMap(present -> present.craft().problem(manifest, present.sandbox()))
                .map(sentence -> inModule(manifest, sentence));
    }

    private static Problem inModule(Manifest manifest, String sentence) {
        return new Problem(manifest.module().orElse(Manifest.FILE), sentence);
    }

    private Optional<Problem> refusal(Manifest manifest) {
        return ofAnotherContract(manifest)
                .or(() -> find(manifest.id())
                        .map(_ -> new Problem(Manifest.FILE + "#/id", "An extension of this name is loaded already.")));
    }

    static Optional<Problem> ofAnotherContract(Manifest manifest) {
        return manifest.api().contains(CONTRACT)
                ? Optional.empty()
                : Optional.of(new Problem(
                        Manifest.FILE + "#/api",
                        "It was built for version " + manifest.api() + " of the contract; this editor has " + CONTRACT
                                + "."));
    }

    private Optional<HostedExtension> find(ExtensionId id) {
        return extensions.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public CompletableFuture<LoadResult> replace(Path packageFile) {
        return switch (packages.read(packageFile)) {
            case PackageResult.Sound(var content) -> replace(content);
            case PackageResult.Unsound(var found) -> CompletableFuture.completedFuture(new LoadResult.Rejected(found));
        };
    }

    private CompletableFuture<LoadResult> replace(PackageContent content) {
        var manifest = content.manifest();
        var old = find(manifest.id());
        if (old.isEmpty()) {
            return CompletableFuture.completedFuture(load(content));
        }
        var parts = parts(content);
        var problem = ofAnotherContract(manifest).or(() -> problem(manifest, parts));
        if (problem.isPresent()) {
            return CompletableFuture.completedFuture(new LoadResult.Rejected(List.of(problem.get())));
        }
        return replace(old.get(), content, parts)
                .<LoadResult>thenApply(_ -> new LoadResult.Loaded(old.get(), notices(manifest, parts)))
                .exceptionally(failure -> new LoadResult.Rejected(List.of(inModule(manifest, reason(failure)))));
    }

    private static String reason(Throwable failure) {
        return switch (failure) {
            case CompletionException wrapped when wrapped.getCause() != null -> reason(wrapped.getCause());
            case CancellationException _ -> "Something else happened to the extension meanwhile.";
            default -> String.valueOf(failure.getMessage());
        };
    }

    private CompletableFuture<Void> replace(
            HostedExtension old, PackageContent content, Optional<ExtensionRuntime.Parts> parts) {
        var before = old.runtime();
        if (before.isPresent()
                && parts.isPresent()
                && old.manifest().kind() == content.manifest().kind()) {
            return before.get().swap(parts.get(), () -> become(old, content, before));
        }
        before.ifPresent(this::end);
        before.ifPresent(runtime -> runtime.forget(old.manifest()));
        become(old, content, parts.map(this::runtime));
        return CompletableFuture.completedFuture(null);
    }

    private synchronized void become(
            HostedExtension extension, PackageContent content, Optional<ExtensionRuntime> runtime) {
        extension.become(content, runtime);
        bringLanguages(extension);
        runtime.ifPresent(present -> documents.values().forEach(document -> document.offerAgainTo(present)));
    }

    @Override
    public synchronized void unload(ExtensionId id) {
        find(id).ifPresent(extension -> {
            extensions.remove(extension);
            languages.remove(id);
            extension.runtime().ifPresent(this::end);
            extension.runtime().ifPresent(runtime -> runtime.forget(extension.manifest()));
        });
    }

    private synchronized void end(ExtensionRuntime runtime) {
        documents.values().forEach(document -> document.forget(runtime));
        runtime.close();
    }

    @Override
    public synchronized void reconsider() {
        extensions.forEach(extension -> extension.runtime().ifPresent(this::reconsider));
    }

    private synchronized void reconsider(ExtensionRuntime extension) {
        documents.values().forEach(document -> document.offerAgainTo(extension));
    }

    private ExtensionRuntime runtime(ExtensionRuntime.Parts parts) {
        var id = parts.manifest().id();
        return new ExtensionRuntime(
                parts,
                new ExtensionRuntime.Supervision(
                        RestartPolicy.DEFAULT,
                        deadlines,
                        colours,
                        marks,
                        () -> find(id).ifPresent(observers::changed)));
    }

    /// What only has data is off when its languages are not known.
    private synchronized void bringLanguages(HostedExtension extension) {
        var manifest = extension.manifest();
        if (extension.runtime().isEmpty() && extension.status() instanceof ExtensionStatus.Off) {
            languages.remove(manifest.id());
        } else {
            languages.bring(manifest.id(), manifest.languages());
        }
    }

    /// What a user's switches change in the host.
    private final class Change implements HostedExtension.Surroundings {
        @Override
        public void regranted(ExtensionRuntime runtime) {
            reconsider(runtime);
        }

        @Override
        public void switched(HostedExtension extension) {
            bringLanguages(extension);
            observers.changed(extension);
        }

        @Override
        public List<CapabilityUse> uses(ExtensionId extension) {
            return uses.of(extension);
        }
    }

    private synchronized HostedExtension add(PackageContent content, Optional<ExtensionRuntime.Parts> parts) {
        var extension = new HostedExtension(
                content, parts.map(this::runtime), options.bounds().each(), new Change());
        extensions.add(extension);
        bringLanguages(extension);
        extension.runtime().ifPresent(runtime -> documents.values().forEach(document -> document.offerTo(runtime)));
        return extension;
    }

    @Override
    public List<ExtensionId> suspects() {
        return running.leftBehind().stream().map(ExtensionId::new).toList();
    }

    @Override
    public <P extends Provider> List<P> providers(Class<P> kind) {
        return extensions.stream()
                .flatMap(extension -> extension.runtime().stream())
                .filter(runtime -> runtime.status().usable())
                .flatMap(runtime -> runtime.providers(kind).stream())
                .toList();
    }

    @Override
    public long guestMemoryBytes() {
        return memory.taken();
    }

    @Override
    public void warmUp() {
        warmUp.start(extensions.stream()
                .filter(extension -> extension.manifest().kind() == PackageKind.EXTENSION)
                .flatMap(extension -> extension.runtime().stream())
                .<Runnable>map(runtime -> runtime::keepCode)
                .toList());
    }

    @Override
    public List<ExtensionHandle> extensions() {
        return List.copyOf(extensions);
    }

    @Override
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    @Override
    public Watch onStatus(Consumer<ExtensionHandle> watcher) {
        return observers.onStatus(watcher);
    }

    @Override
    public Watch onDenied(Consumer<Denial> watcher) {
        return observers.onDenied(watcher);
    }

    @Override
    public synchronized OpenDocument open(DocumentInfo info, String place, TextSnapshot text) {
        if (info.length() != text.length()) {
            throw new IllegalArgumentException("the text has another length than its document says");
        }
        if (!used.add(info.id())) {
            throw new IllegalArgumentException("the document's id was used before: " + info.id());
        }
        places.put(info.id(), place);
        var document = new HostedDocument(info, text, assembly.grammars(), closing -> forget(info.id()));
        documents.put(info.id(), document);
        document.offerTo(
                extensions.stream().flatMap(one -> one.runtime().stream()).toList());
        return document;
    }

    private synchronized void forget(DocumentId document) {
        documents.remove(document);
        places.remove(document);
    }

    @Override
    public Optional<String> languageOf(String fileName, String firstLine) {
        return languages.of(fileName, firstLine);
    }

    @Override
    public Optional<LanguageData> language(String id) {
        return languages.language(id);
    }

    @Override
    public void close() {
        warmUp.close();
        uses.close();
        extensions.forEach(extension -> extension.runtime().ifPresent(ExtensionRuntime::close));
        deadlines.close();
        running.close();
        assembly.close();
    }
}
