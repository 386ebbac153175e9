package dev.atoll.host;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.capability.CapabilityKind;
import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.TextSnapshot;
import dev.atoll.api.manifest.LanguageData;
import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.manifest.Problem;
import dev.atoll.api.manifest.SemanticVersion;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.api.provider.Provider;
import dev.atoll.host.capability.Grants;
import dev.atoll.host.capability.Policy;
import dev.atoll.host.catalog.CodeFiles;
import dev.atoll.host.catalog.PackageBounds;
import dev.atoll.host.catalog.PackageContent;
import dev.atoll.host.catalog.PackageReader;
import dev.atoll.host.catalog.PackageResult;
import dev.atoll.host.catalog.RunningFile;
import dev.atoll.host.engine.Engine;
import dev.atoll.host.engine.MemoryAccount;
import dev.atoll.host.engine.ModuleBounds;
import dev.atoll.host.imports.Gate;
import dev.atoll.host.imports.LogBook;
import dev.atoll.host.lifecycle.DeadlineClock;
import dev.atoll.host.lifecycle.RestartPolicy;
import dev.atoll.host.lifecycle.RunningMarks;
import dev.atoll.host.lifecycle.WarmUp;
import dev.atoll.host.provider.ExtensionRuntime;
import dev.atoll.host.sandbox.Sandbox;

import java.nio.file.Path;
import java.time.Clock;
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

/// The host: what is loaded, what is open, and who is told of what.
final class RunningHost implements ExtensionHost {
    private static final SemanticVersion CONTRACT = new SemanticVersion(0, 1, 0, "");
    private static final long CODE_BYTES = 256L << 20;

    private final HostOptions options;
    private final Engine engine;
    private final PackageReader packages = new PackageReader(PackageBounds.DEFAULTS);
    private final DeadlineClock deadlines = new DeadlineClock();
    private final WarmUp warmUp = new WarmUp();
    private final MemoryAccount memory;
    private final RunningFile running;
    private final Languages languages = new Languages();
    private final List<HostedExtension> extensions = new CopyOnWriteArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Consumer<ExtensionHandle>> watchers = new CopyOnWriteArrayList<>();
    private final List<Consumer<Denial>> denialWatchers = new CopyOnWriteArrayList<>();
    private final Map<DocumentId, HostedDocument> documents = new LinkedHashMap<>();
    private final Map<DocumentId, String> places = new ConcurrentHashMap<>();
    private final Set<DocumentId> used = new HashSet<>();

    private RunningHost(HostOptions options) {
        this.options = options;
        this.memory = new MemoryAccount(options.bounds().allMemoryBytes());
        this.running = new RunningFile(options.data().resolve("running"));
        this.engine = Engine.caching(
                ModuleBounds.DEFAULTS,
                new CodeFiles(options.cache().resolve("code"), CODE_BYTES),
                CodeFiles.key(options.data()));
    }

    static ExtensionHost start(HostOptions options) {
        var host = new RunningHost(options);
        for (var location : options.bundled()) {
            switch (host.packages.read(location)) {
                case PackageResult.Sound(var content) -> host.bundle(content);
                case PackageResult.Unsound(var problems) -> host.problems.addAll(problems);
            }
        }
        return host;
    }

    private void bundle(PackageContent content) {
        var manifest = content.manifest();
        var refused = refusal(manifest);
        if (refused.isPresent()) {
            problems.add(refused.get());
        } else {
            var asked = GrantDecider.everythingAsked().granted(manifest);
            add(manifest, sandbox(content).map(module -> parts(manifest, module, asked)));
        }
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
        var sandbox = sandbox(content);
        var problem = refusal(manifest).or(() -> problem(manifest, sandbox));
        return problem.isPresent()
                ? new LoadResult.Rejected(List.of(problem.get()))
                : new LoadResult.Loaded(
                        add(manifest, sandbox.map(module -> parts(manifest, module))), notices(manifest, sandbox));
    }

    private static List<Problem> notices(Manifest manifest, Optional<Sandbox> sandbox) {
        return sandbox.map(Sandbox::notices).orElse(List.of()).stream()
                .map(sentence -> inModule(manifest, sentence))
                .toList();
    }

    private static Optional<Problem> problem(Manifest manifest, Optional<Sandbox> sandbox) {
        return sandbox.flatMap(module -> ExtensionRuntime.problem(manifest, module))
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

    private static Optional<Problem> ofAnotherContract(Manifest manifest) {
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
        var sandbox = sandbox(content);
        var problem = ofAnotherContract(manifest).or(() -> problem(manifest, sandbox));
        if (problem.isPresent()) {
            return CompletableFuture.completedFuture(new LoadResult.Rejected(List.of(problem.get())));
        }
        return replace(old.get(), manifest, sandbox.map(module -> parts(manifest, module)))
                .<LoadResult>thenApply(_ -> new LoadResult.Loaded(old.get(), notices(manifest, sandbox)))
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
            HostedExtension old, Manifest manifest, Optional<ExtensionRuntime.Parts> parts) {
        var before = old.runtime();
        if (before.isPresent() && parts.isPresent()) {
            return before.get().swap(parts.get(), () -> become(old, manifest, before));
        }
        before.ifPresent(this::end);
        become(old, manifest, parts.map(this::runtime));
        return CompletableFuture.completedFuture(null);
    }

    private synchronized void become(HostedExtension extension, Manifest manifest, Optional<ExtensionRuntime> runtime) {
        extension.become(manifest, runtime);
        languages.bring(manifest.id(), manifest.languages());
        runtime.ifPresent(present -> documents.values().forEach(document -> document.offerAgainTo(present)));
    }

    @Override
    public synchronized void unload(ExtensionId id) {
        find(id).ifPresent(extension -> {
            extensions.remove(extension);
            languages.remove(id);
            extension.runtime().ifPresent(this::end);
        });
    }

    private synchronized void end(ExtensionRuntime runtime) {
        documents.values().forEach(document -> document.forget(runtime));
        runtime.close();
    }

    private Optional<Sandbox> sandbox(PackageContent content) {
        var manifest = content.manifest();
        var bounds = options.bounds();
        var limits = bounds.each()
                .loweredBy(manifest.limits())
                .chosenBy(bounds.chosen().chosen(manifest.id()));
        return content.module().map(wasm -> new Sandbox(engine, () -> wasm, limits, memory));
    }

    /// What an extension consists of. A new version has the grants of the old one, whatever more it asks for.
    private ExtensionRuntime.Parts parts(Manifest manifest, Sandbox module) {
        var granted = find(manifest.id())
                .flatMap(HostedExtension::runtime)
                .map(ExtensionRuntime::granted)
                .orElseGet(() -> options.grants().granted(manifest));
        return parts(manifest, module, granted);
    }

    private ExtensionRuntime.Parts parts(Manifest manifest, Sandbox module, List<Capability> granted) {
        var log = find(manifest.id())
                .flatMap(HostedExtension::runtime)
                .map(ExtensionRuntime::log)
                .orElseGet(() -> new LogBook(Clock.systemUTC(), module.limits()));
        var asked = GrantDecider.everythingAsked().granted(manifest);
        var grants = new Grants(asked, granted, Policy.STANDARD, this::placeOf);
        var gate = new Gate(grants, log, missing -> announce(denial(manifest, missing)));
        var editor = new ExtensionRuntime.Editor(
                options.editorVersion(), options.locale().toLanguageTag(), options.editor());
        return new ExtensionRuntime.Parts(manifest, module, gate, log, editor);
    }

    private String placeOf(DocumentInfo document) {
        return places.getOrDefault(document.id(), document.path());
    }

    private synchronized void reconsider(ExtensionRuntime extension) {
        documents.values().forEach(document -> document.offerAgainTo(extension));
    }

    private ExtensionRuntime runtime(ExtensionRuntime.Parts parts) {
        var id = parts.manifest().id();
        return new ExtensionRuntime(
                parts,
                new ExtensionRuntime.Supervision(
                        RestartPolicy.DEFAULT, deadlines, this::mark, () -> find(id).ifPresent(this::announce)));
    }

    private RunningMarks.Mark mark(String extension) {
        var mark = running.mark(extension);
        return new RunningMarks.Mark() {
            @Override
            public void running(boolean now) {
                mark.set(now);
            }

            @Override
            public void close() {
                mark.close();
            }
        };
    }

    private static Denial denial(Manifest manifest, CapabilityKind missing) {
        var name = manifest.about().name() + " (" + manifest.id() + ")";
        return new Denial(
                manifest.id(),
                missing,
                "The extension " + name + " tried to " + missing.plain() + " (" + missing.word()
                        + "), which it is not granted. It was denied.");
    }

    private void announce(Denial denial) {
        denialWatchers.forEach(watcher -> watcher.accept(denial));
    }

    private void announce(ExtensionHandle extension) {
        watchers.forEach(watcher -> watcher.accept(extension));
    }

    private synchronized HostedExtension add(Manifest manifest, Optional<ExtensionRuntime.Parts> parts) {
        var extension = new HostedExtension(
                manifest, parts.map(this::runtime), options.bounds().each(), this::reconsider);
        extensions.add(extension);
        languages.bring(manifest.id(), manifest.languages());
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
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    @Override
    public Watch onDenied(Consumer<Denial> watcher) {
        denialWatchers.add(watcher);
        return () -> denialWatchers.remove(watcher);
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
        var document = new HostedDocument(info, text, closing -> forget(info.id()));
        documents.put(info.id(), document);
        for (var extension : extensions) {
            extension.runtime().ifPresent(document::offerTo);
        }
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
        extensions.forEach(extension -> extension.runtime().ifPresent(ExtensionRuntime::close));
        deadlines.close();
        running.close();
    }
}
