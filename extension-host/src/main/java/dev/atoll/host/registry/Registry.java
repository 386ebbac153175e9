package dev.atoll.host.registry;

import dev.atoll.api.manifest.Problem;
import dev.atoll.api.manifest.SemanticVersion;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.host.catalog.Disk;
import dev.atoll.host.catalog.install.StoreFolder;
import dev.atoll.host.catalog.sign.DetachedSignature;
import dev.atoll.host.catalog.sign.PublisherKey;
import dev.atoll.host.engine.binary.Bytes;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One registry as this machine knows it: read where it is, believed only if the pinned key signed it, and kept on disk
/// for when it cannot be reached.
///
/// **Invariant: the serial never goes back.** An index with a lower number than one that was seen before, or with the
/// same number and other bytes, is not taken, and nothing on the disk changes.
///
/// All methods may block for as long as [RegistryBounds] allows, and may be called from any thread.
public final class Registry {
    private final Source source;
    private final PublisherKey key;
    private final KeptFiles kept;
    private final Clock clock;
    private final Duration patience;

    Registry(Source source, PublisherKey key, KeptFiles kept, Clock clock, Duration patience) {
        this.source = source;
        this.key = key;
        this.kept = kept;
        this.clock = clock;
        this.patience = patience;
    }

    /// What registries need of the machine.
    ///
    /// @param disk the disk
    /// @param root the folder that what was read is kept in, one folder in it for each registry
    /// @param client asks on the web
    /// @param clock tells whether an index has expired
    /// @param patience how long a small file may take
    public record Surroundings(Disk disk, Path root, HttpClient client, Clock clock, Duration patience) {
        /// Those of this machine.
        public static Surroundings of(Path root, Clock clock) {
            return new Surroundings(
                    Disk.local(), root, WebSource.client(HttpClient.newBuilder()), clock, RegistryBounds.PATIENCE);
        }
    }

    /// The registry at an address.
    ///
    /// @param key that its index must be signed with
    /// @return nothing if no registry can be there; [#ADDRESSES] tells where one can
    public static Optional<Registry> at(String address, PublisherKey key, Surroundings around) {
        var folder = around.root.resolve(key.fingerprint().replace(" ", ""));
        return Address.parse(address).map(parsed -> {
            Source source = switch (parsed) {
                case Address.Folder(var path) -> new FolderSource(around.disk, path);
                case Address.Web(var base) -> new WebSource(around.client, base);
            };
            return new Registry(source, key, new KeptFiles(around.disk, folder), around.clock, around.patience);
        });
    }

    /// Where a registry can be, sentences for people.
    public static final String ADDRESSES = Address.EXPECTED;

    /// Whether a registry can be there.
    public static boolean isAddress(String text) {
        return Address.parse(text).isPresent();
    }

    /// The key that its index must be signed with.
    public PublisherKey key() {
        return key;
    }

    /// An index that can be believed.
    ///
    /// @param index what it says
    /// @param fetched when it was there last
    public record Known(RegistryIndex index, Instant fetched) {}

    /// The last good index on the disk, however old it is; nothing if there is none.
    ///
    /// @throws IOException if the disk cannot be read
    public Optional<Known> known() throws IOException {
        var last = kept.last();
        if (last.isEmpty()) {
            return Optional.empty();
        }
        return kept.index(last.get())
                .filter(file -> isSigned(file, KeptFiles.bytes(last.get().signature())))
                .flatMap(file -> RegistryIndex.parse(file, Reading.USING, new ArrayList<>()))
                .map(index -> new Known(index, last.get().fetched()));
    }

    /// Reads the index where the registry is, and keeps it.
    ///
    /// @throws IOException with the reason if it cannot be had or is not to be believed; then nothing has changed
    public Known fetch() throws IOException {
        var signed = signed();
        var problems = new ArrayList<Problem>();
        var index = RegistryIndex.parse(signed.file.array(), Reading.USING, problems)
                .orElseThrow(() -> damaged(problems));
        var digest = StoreFolder.digest(signed.file.array());
        var last = kept.last();
        if (last.isPresent()) {
            checkSerial(index, digest, last.get());
        }
        checkExpiry(index);
        var now = clock.instant();
        var text = new String(signed.signature.array(), StandardCharsets.UTF_8);
        kept.keep(new LastSeen(index.serial(), digest, text, now), signed.file.array(), index);
        return new Known(index, now);
    }

    private static IOException damaged(List<Problem> problems) {
        return new IOException("it is damaged, " + problems.getFirst());
    }

    private static void checkSerial(RegistryIndex index, String digest, LastSeen last) throws IOException {
        if (index.serial() < last.serial()) {
            throw new IOException("its index is an old one, number " + index.serial() + ", and number " + last.serial()
                    + " was seen before; somebody may be playing it back");
        }
        if (index.serial() == last.serial() && !digest.equals(last.digest())) {
            throw new IOException("its index has number " + index.serial()
                    + ", as another one that was seen before; ask who keeps the registry");
        }
    }

    /// @throws IOException if an index is too old to be believed: somebody may hold a newer one back
    public void checkExpiry(RegistryIndex index) throws IOException {
        if (!index.expires().isAfter(clock.instant())) {
            throw new IOException("its index has expired, at " + index.expires()
                    + "; somebody may be holding back a newer one, or this machine's clock is wrong");
        }
    }

    private record Signed(Bytes file, Bytes signature) {}

    /// The two files are not replaced at one moment, so a pair that does not fit is read once more.
    private Signed signed() throws IOException {
        for (int attempt = 0; attempt < 2; attempt++) {
            var file = source.read(RegistryIndex.FILE, RegistryBounds.INDEX_BYTES, patience);
            var signature = source.read(RegistryIndex.SIGNATURE, RegistryBounds.SIGNATURE_BYTES, patience);
            if (isSigned(file, signature)) {
                return new Signed(Bytes.of(file), Bytes.of(signature));
            }
        }
        throw new IOException("its index is not signed with the key that you gave for it");
    }

    private boolean isSigned(byte[] file, byte[] signature) {
        return DetachedSignature.parse(signature)
                .filter(found -> found.isOf(file, key))
                .isPresent();
    }

    /// All versions of an extension, the oldest first; none if the index has no such extension.
    ///
    /// @throws IOException with the reason if its file cannot be had, or is not the one that the index speaks of
    public List<Release> releases(RegistryIndex index, ExtensionId id) throws IOException {
        var entry = index.find(id);
        if (entry.isEmpty()) {
            return List.of();
        }
        var here = kept.extension(entry.get());
        var file = here.isPresent() ? here.get() : read(entry.get());
        var problems = new ArrayList<Problem>();
        return ExtensionFile.parse(id, file, Reading.USING, problems)
                .orElseThrow(() -> damaged(problems))
                .releases();
    }

    private byte[] read(IndexEntry entry) throws IOException {
        var path = ExtensionFile.path(entry.id());
        var file = checked(path, entry.bytes(), entry.digest());
        kept.keep(entry, file);
        return file;
    }

    /// A version's package, of the size and digest that the index vouches for.
    ///
    /// @throws IOException with the reason if it cannot be had, or is another
    public byte[] download(ExtensionId id, Release release) throws IOException {
        return checked(ExtensionFile.path(id, release.version()), release.bytes(), release.digest());
    }

    private byte[] checked(String path, long bytes, String digest) throws IOException {
        var file = source.read(path, bytes, RegistryBounds.patience(patience, bytes));
        if (file.length != bytes) {
            throw new IOException(path + " has " + file.length + " bytes, where the index says " + bytes);
        }
        if (!StoreFolder.digest(file).equals(digest)) {
            throw new IOException(path + " is not the file that the index speaks of; its digest is another");
        }
        return file;
    }

    /// The version of that number.
    public static Optional<Release> find(List<Release> releases, SemanticVersion version) {
        return releases.stream().filter(one -> one.version().equals(version)).findFirst();
    }
}
