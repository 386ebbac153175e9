package dev.atoll.host.registry;

import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.manifest.Problem;
import dev.atoll.api.manifest.SemanticVersion;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.host.catalog.Disk;
import dev.atoll.host.catalog.PackageBounds;
import dev.atoll.host.catalog.install.StoreFolder;
import dev.atoll.host.catalog.sign.DetachedSignature;
import dev.atoll.host.catalog.sign.PublisherKey;
import dev.atoll.host.catalog.sign.SigningKey;
import dev.atoll.host.engine.binary.Bytes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// A registry as whoever keeps it sees it: a folder that can be served as it is.
///
/// Adding, withdrawing and killing go into a draft, which nobody else reads; signing makes the draft the registry. So
/// what is served is always what was signed last. All methods throw [IOException] with a sentence for the user, and
/// then the registry is as it was.
public final class RegistryFolder {
    /// The registry's public key, which its users pin.
    public static final String KEY = "registry.pub";

    private static final String LOCK = "lock";
    private static final String ASIDE = ".new";
    private static final String SIGNATURE_ASIDE = RegistryIndex.SIGNATURE + ASIDE;

    private final Disk disk;
    private final Path root;

    private RegistryFolder(Disk disk, Path root) {
        this.disk = disk;
        this.root = root;
    }

    /// Makes an empty registry, signed.
    ///
    /// @param root a folder that holds no registry yet; made if it is not there
    /// @param name what the registry calls itself
    public static RegistryFolder make(Path root, String name, SigningKey key, Validity validity) throws IOException {
        var disk = Disk.shared();
        disk.makeFolder(root);
        var result = new RegistryFolder(disk, root.toRealPath());
        try (var _ = result.lock()) {
            if (result.read(RegistryIndex.FILE, RegistryBounds.INDEX_BYTES).isPresent()) {
                throw new IOException("there is a registry in " + root + " already");
            }
            disk.makeFolder(result.root.resolve("extensions"));
            disk.makeFolder(result.root.resolve("packages"));
            result.replace(KEY, KeptFiles.bytes(key.publisher().file()));
            var index = new RegistryIndex(
                    Fields.cleaned(name, RegistryBounds.TEXT),
                    1,
                    validity.issued,
                    validity.expires,
                    List.of(),
                    List.of());
            result.sign(index.file(), index, key);
        }
        return result;
    }

    /// Opens a registry.
    public static RegistryFolder open(Path root) throws IOException {
        return open(Disk.shared(), root);
    }

    static RegistryFolder open(Disk disk, Path root) throws IOException {
        var result = new RegistryFolder(disk, root.toRealPath());
        result.index();
        return result;
    }

    /// From when until when an index is to be believed.
    ///
    /// @param issued now
    /// @param expires when it must have been replaced
    public record Validity(Instant issued, Instant expires) {}

    /// What the registry serves now.
    ///
    /// @param serial of its index
    /// @param expires when it must have been signed again
    /// @param changed whether something waits to be signed
    public record State(long serial, Instant expires, boolean changed) {}

    /// What it serves now, and whether something waits.
    public State state() throws IOException {
        var index = index();
        return new State(
                index.serial(),
                index.expires(),
                read(Draft.FILE, Draft.MOST_BYTES).isPresent());
    }

    /// The ids of its extensions, those in the draft included.
    public Set<ExtensionId> ids() throws IOException {
        var index = index();
        var result = new HashSet<>(draft(index).extensions().keySet());
        index.extensions().forEach(entry -> result.add(entry.id()));
        return result;
    }

    /// All versions of an extension, those in the draft included, the oldest first.
    public List<Release> releases(ExtensionId id) throws IOException {
        var index = index();
        return extension(index, draft(index), id).releases();
    }

    /// A package that is to be added.
    ///
    /// @param id the extension's
    /// @param release what the registry will say of it
    /// @param file its bytes
    public record Incoming(ExtensionId id, Release release, Bytes file) {
        /// What a registry says of a package.
        ///
        /// @param manifest what it says of itself
        /// @param file its bytes
        /// @param signer whose signature it has
        /// @param changelog what changed in it
        /// @param published now
        public static Incoming of(
                Manifest manifest, byte[] file, PublisherKey signer, String changelog, Instant published) {
            var about = new Release.About(
                    Fields.cleaned(manifest.about().name(), RegistryBounds.TEXT),
                    Fields.cleaned(manifest.about().description(), RegistryBounds.TEXT),
                    Fields.cleaned(changelog, RegistryBounds.CHANGELOG));
            return new Incoming(
                    manifest.id(),
                    new Release(
                            manifest.version(),
                            about,
                            manifest.api(),
                            manifest.kind(),
                            manifest.capabilities(),
                            file.length,
                            StoreFolder.digest(file),
                            published,
                            Optional.empty(),
                            signer),
                    Bytes.of(file));
        }
    }

    /// Adds packages, all or none.
    public void add(List<Incoming> packages) throws IOException {
        try (var _ = lock()) {
            var index = index();
            var draft = draft(index);
            for (var incoming : packages) {
                draft = draft.with(with(extension(index, draft, incoming.id), incoming));
            }
            for (var incoming : packages) {
                replace(ExtensionFile.path(incoming.id, incoming.release.version()), incoming.file.array());
            }
            replace(Draft.FILE, draft.file());
        }
    }

    private static ExtensionFile with(ExtensionFile extension, Incoming incoming) throws IOException {
        var release = incoming.release;
        var there = extension.find(release.version());
        if (there.isPresent() && !there.get().digest().equals(release.digest())) {
            throw new IOException(incoming.id + " " + release.version()
                    + " is in the registry already, with other content; give what changed a new number");
        }
        if (there.isEmpty() && extension.releases().size() >= RegistryBounds.RELEASES) {
            throw new IOException(incoming.id + " has " + RegistryBounds.RELEASES + " versions, which is the most");
        }
        return there.isPresent() ? extension : extension.with(release);
    }

    /// Has a version not be installed any more; who has it keeps it.
    public void yank(ExtensionId id, SemanticVersion version, String reason) throws IOException {
        try (var _ = lock()) {
            var index = index();
            var draft = draft(index);
            var extension = extension(index, draft, id);
            var release = extension.find(version).orElseThrow(() -> unknown(id, version));
            replace(
                    Draft.FILE,
                    draft.with(extension.with(release.yanked(Fields.cleaned(reason, RegistryBounds.TEXT))))
                            .file());
        }
    }

    private static IOException unknown(ExtensionId id, SemanticVersion version) {
        return new IOException("the registry has no " + id + " " + version);
    }

    /// Has a version be disabled wherever it is installed.
    public Kill kill(ExtensionId id, SemanticVersion version, String reason) throws IOException {
        var release = Registry.find(releases(id), version).orElseThrow(() -> unknown(id, version));
        return kill(new Kill(release.digest(), id + " " + version, reason));
    }

    /// Has a package be disabled wherever it is installed.
    public Kill kill(Kill kill) throws IOException {
        if (!Fields.isDigest(kill.digest())) {
            throw new IOException(kill.digest() + " is no digest of a package; it has 64 digits from 0 to f");
        }
        var clean = new Kill(kill.digest(), kill.what(), Fields.cleaned(kill.reason(), RegistryBounds.TEXT));
        try (var _ = lock()) {
            var draft = draft(index());
            var kills = new ArrayList<>(draft.kills());
            kills.removeIf(one -> one.digest().equals(kill.digest()));
            kills.add(clean);
            replace(Draft.FILE, new Draft(draft.extensions(), kills).file());
        }
        return clean;
    }

    /// Signs all that is there, and serves it from then on. Every package is looked at before.
    ///
    /// @param key the registry's
    /// @param serial the new index's number; the next one if it is not given
    public State sign(SigningKey key, Validity validity, Optional<Long> serial) throws IOException {
        try (var _ = lock()) {
            if (!key.publisher().equals(pinned())) {
                throw new IOException("the key is not the registry's, whose public one is in " + root.resolve(KEY)
                        + "; who uses the registry would refuse its index");
            }
            var before = index();
            long number = serial.orElse(before.serial() + 1);
            if (number <= before.serial()) {
                throw new IOException("the number " + number + " is not higher than the index's, " + before.serial()
                        + "; who has seen that one would refuse it");
            }
            var draft = draft(before);
            var files = files(before, draft);
            var entries = new ArrayList<IndexEntry>();
            for (var file : files.values()) {
                check(file, draft.kills());
                entries.add(entry(file, draft.kills()));
            }
            var index =
                    new RegistryIndex(before.name(), number, validity.issued, validity.expires, entries, draft.kills());
            var bytes = index.file();
            var problems = new ArrayList<Problem>();
            if (bytes.length > RegistryBounds.INDEX_BYTES
                    || RegistryIndex.parse(bytes, Reading.KEEPING, problems).isEmpty()) {
                throw new IOException("the index would be refused: it is too large, or " + problems);
            }
            for (var changed : draft.extensions().values()) {
                replace(ExtensionFile.path(changed.id()), changed.file());
            }
            sign(bytes, index, key);
            disk.delete(root.resolve(Draft.FILE));
            return new State(number, validity.expires, false);
        }
    }

    private void sign(byte[] file, RegistryIndex index, SigningKey key) throws IOException {
        var signature = DetachedSignature.of(file, key, "registry index " + index.serial());
        disk.write(root.resolve(SIGNATURE_ASIDE), KeptFiles.bytes(signature.file(RegistryIndex.FILE)));
        replace(RegistryIndex.FILE, file);
        disk.rename(root.resolve(SIGNATURE_ASIDE), root.resolve(RegistryIndex.SIGNATURE));
    }

    private Map<String, ExtensionFile> files(RegistryIndex index, Draft draft) throws IOException {
        var result = new TreeMap<String, ExtensionFile>();
        for (var entry : index.extensions()) {
            result.put(entry.id().value(), extension(index, draft, entry.id()));
        }
        draft.extensions().forEach((id, file) -> result.put(id.value(), file));
        return result;
    }

    /// What is signed must be what was added.
    private void check(ExtensionFile file, List<Kill> kills) throws IOException {
        for (var release : file.releases()) {
            var path = ExtensionFile.path(file.id(), release.version());
            boolean needed = kills.stream().noneMatch(kill -> kill.digest().equals(release.digest()));
            var content = read(path, PackageBounds.DEFAULTS.packageBytes());
            if (needed
                    && content.filter(bytes -> StoreFolder.digest(bytes).equals(release.digest()))
                            .isEmpty()) {
                throw new IOException(path + " is gone or was changed since it was added");
            }
        }
    }

    private static IndexEntry entry(ExtensionFile file, List<Kill> kills) throws IOException {
        var bytes = file.file();
        if (bytes.length > RegistryBounds.EXTENSION_BYTES) {
            throw new IOException("what there is to say of " + file.id() + " is too much for its file");
        }
        var latest = file.releases().reversed().stream()
                .filter(release -> release.yanked().isEmpty()
                        && kills.stream().noneMatch(kill -> kill.digest().equals(release.digest())))
                .findFirst();
        var shown = latest.orElse(file.releases().getLast());
        return new IndexEntry(
                file.id(),
                shown.about().name(),
                shown.about().description(),
                shown.kind(),
                latest.map(Release::version),
                bytes.length,
                StoreFolder.digest(bytes));
    }

    private PublisherKey pinned() throws IOException {
        return read(KEY, RegistryBounds.SIGNATURE_BYTES)
                .flatMap(file -> PublisherKey.parse(new String(file, StandardCharsets.UTF_8)))
                .orElseThrow(() -> new IOException("there is no public key in " + root.resolve(KEY)));
    }

    private RegistryIndex index() throws IOException {
        var file = read(RegistryIndex.FILE, RegistryBounds.INDEX_BYTES)
                .orElseThrow(
                        () -> new IOException("there is no registry in " + root + "; `atoll registry init` makes one"));
        var key = pinned();
        // a process may have died between the two renames of signing
        if (!isSigned(file, RegistryIndex.SIGNATURE, key) && isSigned(file, SIGNATURE_ASIDE, key)) {
            disk.rename(root.resolve(SIGNATURE_ASIDE), root.resolve(RegistryIndex.SIGNATURE));
        } else if (!isSigned(file, RegistryIndex.SIGNATURE, key)) {
            throw new IOException("the registry's index was changed since it was signed");
        }
        var problems = new ArrayList<Problem>();
        return RegistryIndex.parse(file, Reading.KEEPING, problems)
                .orElseThrow(() -> new IOException("the registry is damaged, " + problems.getFirst()));
    }

    private boolean isSigned(byte[] file, String signature, PublisherKey key) throws IOException {
        return read(signature, RegistryBounds.SIGNATURE_BYTES)
                .flatMap(DetachedSignature::parse)
                .filter(found -> found.isOf(file, key))
                .isPresent();
    }

    private Draft draft(RegistryIndex index) throws IOException {
        var file = read(Draft.FILE, Draft.MOST_BYTES);
        if (file.isEmpty()) {
            return new Draft(Map.of(), index.kills());
        }
        var problems = new ArrayList<Problem>();
        return Draft.parse(file.get(), problems)
                .orElseThrow(() -> new IOException("the registry's draft is damaged, " + problems.getFirst()));
    }

    private ExtensionFile extension(RegistryIndex index, Draft draft, ExtensionId id) throws IOException {
        var drafted = draft.extensions().get(id);
        if (drafted != null) {
            return drafted;
        }
        var entry = index.find(id);
        if (entry.isEmpty()) {
            return new ExtensionFile(id, List.of());
        }
        var file = read(ExtensionFile.path(id), RegistryBounds.EXTENSION_BYTES)
                .filter(bytes -> StoreFolder.digest(bytes).equals(entry.get().digest()))
                .orElseThrow(() ->
                        new IOException(ExtensionFile.path(id) + " is gone or was changed since it was" + " signed"));
        var problems = new ArrayList<Problem>();
        return ExtensionFile.parse(id, file, Reading.KEEPING, problems)
                .orElseThrow(() -> new IOException("the registry is damaged, " + problems.getFirst()));
    }

    private Optional<byte[]> read(String path, long most) throws IOException {
        return disk.read(root.resolve(path), most);
    }

    private void replace(String path, byte[] content) throws IOException {
        disk.write(root.resolve(path + ASIDE), content);
        disk.rename(root.resolve(path + ASIDE), root.resolve(path));
    }

    private Disk.Lock lock() throws IOException {
        return disk.lock(root.resolve(LOCK));
    }
}
