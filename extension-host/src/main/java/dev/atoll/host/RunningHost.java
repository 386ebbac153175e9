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
import dev.atoll.host.capability.Grants;
import dev.atoll.host.capability.Policy;
import dev.atoll.host.catalog.CodeFiles;
import dev.atoll.host.catalog.PackageBounds;
import dev.atoll.host.catalog.PackageContent;
import dev.atoll.host.catalog.PackageReader;
import dev.atoll.host.catalog.PackageResult;
import dev.atoll.host.engine.Engine;
import dev.atoll.host.engine.ModuleBounds;
import dev.atoll.host.imports.LogBook;
import dev.atoll.host.lifecycle.DeadlineClock;
import dev.atoll.host.lifecycle.RestartPolicy;
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
            add(hosted(manifest, asked, sandbox(content)));
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
        var refused = refusal(manifest);
        if (refused.isPresent()) {
            return new LoadResult.Rejected(List.of(refused.get()));
        }
        var sandbox = sandbox(content);
        var problem = sandbox.flatMap(module -> ExtensionRuntime.problem(manifest, module));
        if (problem.isPresent()) {
            var place = manifest.module().orElse(Manifest.FILE);
            return new LoadResult.Rejected(List.of(new Problem(place, problem.get())));
        }
        var extension = hosted(manifest, options.grants().granted(manifest), sandbox);
        add(extension);
        return new LoadResult.Loaded(extension);
    }

    private Optional<Problem> refusal(Manifest manifest) {
        var file = Manifest.FILE;
        if (!manifest.api().contains(CONTRACT)) {
            return Optional.of(new Problem(
                    file + "#/api",
                    "It was built for version " + manifest.api() + " of the contract; this editor has " + CONTRACT
                            + "."));
        }
        if (extensions.stream().anyMatch(other -> other.id().equals(manifest.id()))) {
            return Optional.of(new Problem(file + "#/id", "An extension of this name is loaded already."));
        }
        return Optional.empty();
    }

    private Optional<Sandbox> sandbox(PackageContent content) {
        var limits = options.limits().loweredBy(content.manifest().limits());
        return content.module().map(wasm -> new Sandbox(engine, () -> wasm, limits));
    }

    private HostedExtension hosted(Manifest manifest, List<Capability> granted, Optional<Sandbox> sandbox) {
        var asked = GrantDecider.everythingAsked().granted(manifest);
        var grants = new Grants(asked, granted, Policy.STANDARD, this::placeOf);
        return new HostedExtension(manifest, runtime(manifest, grants, sandbox), this::reconsider);
    }

    private String placeOf(DocumentInfo document) {
        return places.getOrDefault(document.id(), document.path());
    }

    private synchronized void reconsider(ExtensionRuntime extension) {
        documents.values().forEach(document -> document.reconsider(extension));
    }

    private Optional<ExtensionRuntime> runtime(Manifest manifest, Grants grants, Optional<Sandbox> sandbox) {
        var log = new LogBook(Clock.systemUTC(), options.limits().logLinesPerSecond());
        var editor = new ExtensionRuntime.Editor(
                options.editorVersion(),
                options.locale().toLanguageTag(),
                options.editor(),
                missing -> announce(denial(manifest, missing)));
        return sandbox.map(module -> new ExtensionRuntime(
                new ExtensionRuntime.Parts(manifest, module, grants, log, editor),
                RestartPolicy.DEFAULT,
                deadlines,
                () -> extensions.stream()
                        .filter(extension -> extension.id().equals(manifest.id()))
                        .forEach(this::announce)));
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

    private synchronized void add(HostedExtension extension) {
        extensions.add(extension);
        extension.manifest().languages().forEach(languages::add);
        extension.runtime().ifPresent(runtime -> documents.values().forEach(document -> document.offerTo(runtime)));
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
        extensions.forEach(extension -> extension.runtime().ifPresent(ExtensionRuntime::close));
        deadlines.close();
    }
}
