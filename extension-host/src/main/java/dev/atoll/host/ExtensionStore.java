package dev.atoll.host;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.failure.ExtensionException;
import dev.atoll.api.manifest.Problem;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.host.catalog.Disk;
import dev.atoll.host.catalog.PackageBounds;
import dev.atoll.host.catalog.PackageContent;
import dev.atoll.host.catalog.PackageReader;
import dev.atoll.host.catalog.PackageResult;
import dev.atoll.host.catalog.UseFile;
import dev.atoll.host.catalog.install.StoreEntry;
import dev.atoll.host.catalog.install.StoreFolder;
import dev.atoll.host.engine.MemoryAccount;
import dev.atoll.host.engine.binary.Bytes;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The extensions that the user installed. Each change is made at one moment: whatever happens, the old or the new is
/// there. All methods read or write files and may be called from any thread; several processes may share one folder.
///
/// What is installed is loaded by hosts that are started with [HostOptions#withInstalled]; a running host is told of
/// changes
/// by [ExtensionHost#replace], [ExtensionHost#unload] and [ExtensionHandle#grant].
public final class ExtensionStore implements AutoCloseable {
    private final StoreFolder folder;
    private final HostOptions options;
    private final Clock clock;
    private final Assembly assembly;
    private final PackageReader reader = new PackageReader(PackageBounds.DEFAULTS);
    private final StoredPackages packages;
    private final UseFile uses;

    private ExtensionStore(Disk disk, StoreFolder folder, HostOptions options, Clock clock) {
        this.folder = folder;
        this.options = options;
        this.clock = clock;
        this.packages = new StoredPackages(folder);
        this.assembly = new Assembly(
                options,
                new MemoryAccount(options.bounds().allMemoryBytes()),
                document -> document.path(),
                _ -> Optional.empty(),
                Assembly.Witness.none());
        this.uses = new UseFile(disk, options.data());
    }

    /// Opens the extensions that are kept in a folder. Sweeps away what a process left that died while it changed them.
    ///
    /// @param root the folder; need not be there
    /// @param options those of the hosts that are to load them: where compiled code goes, and what comes with the
    ///     editor
    /// @throws IOException with a sentence for the user if the folder cannot be read
    public static ExtensionStore open(Path root, HostOptions options) throws IOException {
        return open(Disk.local(), root, options, Clock.systemUTC());
    }

    static ExtensionStore open(Disk disk, Path root, HostOptions options, Clock clock) throws IOException {
        return new ExtensionStore(disk, StoreFolder.open(disk, root), options, clock);
    }

    /// A package that is loaded, and what the user grants it.
    record Kept(PackageContent content, List<Capability> grants) {}

    /// The enabled extensions whose packages are sound.
    ///
    /// @param problems where it goes why others are not
    List<Kept> kept(List<Problem> problems) {
        var result = new ArrayList<Kept>();
        try {
            for (var stored : folder.all()) {
                var content = packages.content(stored);
                var extension = packages.described(stored, content, folder.kills());
                problems.addAll(extension.problems());
                if (extension.enabled() && extension.problems().isEmpty()) {
                    content.ifPresent(found -> result.add(new Kept(found, extension.grants())));
                }
            }
        } catch (IOException e) {
            problems.add(new Problem("extensions", "The installed extensions cannot be read: " + e.getMessage() + "."));
        }
        return result;
    }

    /// All that is installed, by id.
    ///
    /// @throws IOException with a sentence for the user if the folder cannot be read
    public List<InstalledExtension> installed() throws IOException {
        var result = new ArrayList<InstalledExtension>();
        var kills = folder.kills();
        for (var stored : folder.all()) {
            result.add(packages.described(stored, packages.content(stored), kills));
        }
        return result;
    }

    /// One extension, if it is installed.
    ///
    /// @throws IOException with a sentence for the user if the folder cannot be read
    public Optional<InstalledExtension> installed(ExtensionId id) throws IOException {
        var stored = folder.find(id);
        return stored.isPresent() ? Optional.of(packages.described(stored.get())) : Optional.empty();
    }

    /// What the user grants an extension; nothing if it is not installed.
    Optional<List<Capability>> granted(ExtensionId id) {
        try {
            return folder.find(id).flatMap(StoreFolder.Stored::entry).map(StoreEntry::grants);
        } catch (IOException nothingIsKnown) {
            return Optional.of(List.of());
        }
    }

    /// Reads and verifies a package file that somebody wants to install.
    public OfferResult offer(Path file) {
        try {
            var bytes = Disk.local().read(file.toRealPath(), PackageBounds.DEFAULTS.packageBytes());
            return bytes.isPresent()
                    ? offer(
                            bytes.get(),
                            new InstallOffer.Origin(file.toAbsolutePath().toString(), Optional.empty()))
                    : refused(file.toString(), "It is no file.");
        } catch (NoSuchFileException e) {
            return refused(file.toString(), "The file is not there.");
        } catch (IOException e) {
            return refused(file.toString(), "The file cannot be read, or it is too large for a package.");
        }
    }

    /// Verifies a package that somebody wants to install.
    ///
    /// @param file the package's bytes, which nobody writes to any more
    public OfferResult offer(byte[] file, InstallOffer.Origin origin) {
        return switch (reader.read(file)) {
            case PackageResult.Unsound(var problems) -> new OfferResult.Refused(problems);
            case PackageResult.Sound(var content) -> offer(content, file, origin);
        };
    }

    private OfferResult offer(PackageContent content, byte[] file, InstallOffer.Origin origin) {
        var id = content.manifest().id();
        try {
            var all = folder.all();
            var before = all.stream().filter(one -> one.id().equals(id)).findFirst();
            if (before.isPresent() && before.get().entry().isEmpty()) {
                return new OfferResult.Refused(packages.described(before.get()).problems());
            }
            var killed = folder.kills().get(StoreFolder.digest(file));
            if (killed != null) {
                return refused(id.value(), StoredPackages.killed(killed));
            }
            var others = all.stream()
                    .collect(Collectors.toMap(
                            StoreFolder.Stored::id,
                            one -> one.entry().flatMap(entry -> entry.current().publisher())));
            return new Offers(bundled(), assembly, clock)
                    .of(new Offers.Candidate(
                            content,
                            Bytes.of(file),
                            origin,
                            before.flatMap(StoreFolder.Stored::entry),
                            before.flatMap(packages::content).map(PackageContent::manifest),
                            others));
        } catch (IOException e) {
            return refused("extensions", "The installed extensions cannot be read: " + e.getMessage() + ".");
        }
    }

    private Set<ExtensionId> bundled() {
        return options.bundled().stream()
                .map(reader::readLater)
                .flatMap(result -> switch (result) {
                    case PackageResult.Sound(var content) ->
                        Optional.of(content.manifest().id()).stream();
                    case PackageResult.Unsound _ -> Optional.<ExtensionId>empty().stream();
                })
                .collect(Collectors.toSet());
    }

    /// Installs what was offered, if the user agrees: compiles it, then writes it.
    ///
    /// @param offer what [#offer] made
    /// @param consent the user's answer
    /// @param progress told of the stages, on this thread
    public StoreResult install(InstallOffer offer, Consent consent, InstallProgress progress) {
        var missing = offer.facts().points().entrySet().stream()
                .filter(point -> !consent.accepted().contains(point.getKey()))
                .map(point -> point.getValue() + " It needs consent to \""
                        + point.getKey().word() + "\".")
                .toList();
        if (!missing.isEmpty()) {
            return new StoreResult.Refused(String.join(" ", missing));
        }
        var load = offer.load();
        return compiled(load.content(), progress)
                .<StoreResult>map(StoreResult.Refused::new)
                .orElseGet(() -> written(load, consent, progress));
    }

    /// Why code cannot be used, though its package is sound; nothing if it can, or there is none.
    private Optional<String> compiled(PackageContent content, InstallProgress progress) {
        var parts = assembly.of(content, List.of());
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        var sandbox = parts.get().sandbox();
        try {
            sandbox.prepare(share -> progress.goOn(InstallProgress.Stage.COMPILING, share));
            return parts.get()
                    .craft()
                    .problem(content.manifest(), sandbox)
                    .or(() -> progress.goOn(InstallProgress.Stage.COMPILING, 1)
                            ? Optional.empty()
                            : Optional.of("It was cancelled."));
        } catch (ExtensionException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } finally {
            sandbox.release();
        }
    }

    private StoreResult written(InstallOffer.Load load, Consent consent, InstallProgress progress) {
        var id = load.content().manifest().id();
        var after = load.before()
                .map(entry -> entry.updated(load.version(), consent.grants()))
                .orElseGet(() -> StoreEntry.first(id, load.version(), consent.grants()));
        progress.goOn(InstallProgress.Stage.WRITING, 0);
        try {
            folder.put(load.before(), after, load.file().array());
            progress.goOn(InstallProgress.Stage.WRITING, 1);
            return done(id);
        } catch (IOException e) {
            return notChanged(e);
        }
    }

    /// Takes an extension away, with its packages, its grants, its pinned key and what is known of its work.
    public StoreResult remove(ExtensionId id) {
        try {
            var stored = folder.find(id);
            if (stored.isEmpty()) {
                return notInstalled(id);
            }
            var before = packages.described(stored.get());
            if (!folder.remove(id)) {
                return notInstalled(id);
            }
            forgetUses(id);
            return new StoreResult.Done(before);
        } catch (IOException e) {
            return notChanged(e);
        }
    }

    private void forgetUses(ExtensionId id) {
        try {
            uses.forget(id.value());
        } catch (IOException gone) {
            // the extension is gone all the same, and what it used is forgotten after thirty days
        }
    }

    /// Goes back to the version before, which then stays: it is pinned. Doing it again goes forward.
    public StoreResult rollBack(ExtensionId id) {
        return changed(id, entry -> {
            var back = entry.rolledBack();
            if (back.isEmpty()) {
                return new Change.Not("There is no version of " + id + " to go back to.");
            }
            var killed = killed(back.get());
            if (killed.isPresent()) {
                return new Change.Not(killed.get());
            }
            return packages.content(id, back.get().current()).isPresent()
                    ? new Change.To(back.get())
                    : new Change.Not("The package of version "
                            + back.get().current().version() + " is damaged, so there is no going back to it.");
        });
    }

    /// Has an extension loaded by the next host, or not.
    public StoreResult enable(ExtensionId id, boolean on) {
        return changed(
                id,
                entry -> killed(entry)
                        .filter(_ -> on)
                        .<Change>map(Change.Not::new)
                        .orElseGet(() -> new Change.To(entry.enabled(on))));
    }

    private Optional<String> killed(StoreEntry entry) {
        try {
            return Optional.ofNullable(folder.kills().get(entry.current().digest()))
                    .map(StoredPackages::killed);
        } catch (IOException e) {
            return Optional.of("The list of packages that must not be used cannot be read: " + e.getMessage() + ".");
        }
    }

    /// Replaces the packages that must not be used, whoever enables them: from now on they are neither loaded nor
    /// installed.
    ///
    /// @param reasons why, sentences for the user, by the packages' SHA-256 digests
    /// @param complete whether all others may be used
    /// @return the installed extensions that this stops, which were not stopped before
    /// @throws IOException with a sentence for the user; then nothing has changed
    List<InstalledExtension> kill(Map<String, String> reasons, boolean complete) throws IOException {
        var before = folder.kills();
        var after = new HashMap<>(complete ? Map.of() : before);
        after.putAll(reasons);
        folder.kill(after);
        return installed().stream()
                .filter(one -> one.current()
                        .filter(version ->
                                reasons.containsKey(version.digest()) && !before.containsKey(version.digest()))
                        .isPresent())
                .toList();
    }

    /// Has an extension stay at its version, or not.
    public StoreResult pin(ExtensionId id, boolean on) {
        return changed(id, entry -> new Change.To(entry.pinned(on)));
    }

    /// Replaces what the user grants an extension.
    public StoreResult grant(ExtensionId id, List<Capability> grants) {
        return changed(id, entry -> new Change.To(entry.granting(grants)));
    }

    /// What is to become of an entry.
    private sealed interface Change {
        record To(StoreEntry after) implements Change {}

        record Not(String sentence) implements Change {}
    }

    private StoreResult changed(ExtensionId id, Function<StoreEntry, Change> change) {
        try {
            var stored = folder.find(id);
            if (stored.isEmpty()) {
                return notInstalled(id);
            }
            if (stored.get().entry().isEmpty()) {
                return new StoreResult.Refused(
                        packages.described(stored.get()).problems().getFirst().sentence());
            }
            var before = stored.get().entry().get();
            return switch (change.apply(before)) {
                case Change.Not(var sentence) -> new StoreResult.Refused(sentence);
                case Change.To(var after) -> {
                    folder.change(before, after);
                    yield done(id);
                }
            };
        } catch (IOException e) {
            return notChanged(e);
        }
    }

    private StoreResult done(ExtensionId id) throws IOException {
        return installed(id)
                .<StoreResult>map(StoreResult.Done::new)
                .orElseGet(() -> new StoreResult.Refused(id + " was removed by another Atoll meanwhile."));
    }

    private static StoreResult notInstalled(ExtensionId id) {
        return new StoreResult.Refused("The extension " + id + " is not installed.");
    }

    private static StoreResult notChanged(IOException e) {
        return new StoreResult.Refused("Nothing is changed: " + e.getMessage() + ".");
    }

    private static OfferResult refused(String place, String sentence) {
        return new OfferResult.Refused(List.of(new Problem(place, sentence)));
    }

    /// Nothing more is compiled.
    @Override
    public void close() {
        assembly.close();
    }
}
