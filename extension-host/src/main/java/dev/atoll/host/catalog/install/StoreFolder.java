package dev.atoll.host.catalog.install;

import dev.atoll.api.provider.ExtensionId;
import dev.atoll.host.catalog.Disk;
import dev.atoll.host.catalog.PackageBounds;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The folder of the installed extensions: one folder an extension, in it the packages of the version in use and of the
/// one before, and `state.json`, which says which these are.
///
/// **Invariant: `state.json` decides.** Whatever is written before it is renamed to its name, or left after it is gone,
/// counts for nothing and is swept away at the next opening. So each change happens at one moment, and a process that
/// dies at any other leaves what was before or what is after.
public final class StoreFolder {
    static final String PACKAGE = ".atollx";

    private static final String STATE = "state.json";
    private static final String ASIDE = ".new";
    private static final String LOCK = "lock";
    private static final String KILLS = "kills";
    private static final long MOST_KILL_BYTES = 32 << 20;
    private static final long MOST_STATE_BYTES = 1 << 20;
    private static final Pattern OURS = Pattern.compile(
            "(.*-[0-9a-f]{64}" + Pattern.quote(PACKAGE) + "|state\\.json)(" + Pattern.quote(ASIDE) + ")?");
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*\\.[a-z0-9][a-z0-9-]*");

    private final Disk disk;
    private final Path root;

    private StoreFolder(Disk disk, Path root) {
        this.disk = disk;
        this.root = root;
    }

    /// Opens a folder, which need not be there, and sweeps away what a process left that died.
    ///
    /// @throws IOException if it cannot be read
    public static StoreFolder open(Disk disk, Path root) throws IOException {
        var result = new StoreFolder(disk, root);
        for (var id : result.ids()) {
            if (!result.leftovers(id).isEmpty() || result.isAbandoned(id)) {
                result.sweepLocked(id);
            }
        }
        if (disk.names(root).contains(KILLS + ASIDE)) {
            result.sweepKills();
        }
        return result;
    }

    /// What one extension's folder says.
    ///
    /// @param id the extension's
    /// @param entry its state; nothing if that is damaged
    public record Stored(ExtensionId id, Optional<StoreEntry> entry) {}

    /// All extensions that are installed, by id.
    public List<Stored> all() throws IOException {
        var result = new ArrayList<Stored>();
        for (var id : ids()) {
            find(id).ifPresent(result::add);
        }
        return result;
    }

    /// One extension, if it is installed.
    public Optional<Stored> find(ExtensionId id) throws IOException {
        return disk.read(file(id, STATE), MOST_STATE_BYTES).map(content -> new Stored(id, StateFile.read(content, id)));
    }

    /// The packages that must not be used, whatever the states say: why, by their digest.
    public Map<String, String> kills() throws IOException {
        return disk.read(root.resolve(KILLS), MOST_KILL_BYTES)
                .map(KillFile::read)
                .orElse(Map.of());
    }

    /// Replaces the packages that must not be used.
    ///
    /// @param kills why, by their digest
    /// @throws IOException with a sentence for the user; then nothing has changed
    public void kill(Map<String, String> kills) throws IOException {
        if (kills.equals(kills())) {
            return;
        }
        disk.makeFolder(root);
        try (var _ = lock()) {
            disk.write(root.resolve(KILLS + ASIDE), KillFile.of(kills));
            disk.rename(root.resolve(KILLS + ASIDE), root.resolve(KILLS));
        }
    }

    private void sweepKills() {
        try (var _ = lock()) {
            disk.delete(root.resolve(KILLS + ASIDE));
        } catch (IOException ignored) {
            // it counts for nothing and is swept another time
        }
    }

    /// Where a version's package lies.
    public Path file(ExtensionId id, StoredVersion version) {
        return file(id, version.fileName());
    }

    /// A version's package; nothing if it is not there any more, or not what it was when it was installed.
    public Optional<byte[]> content(ExtensionId id, StoredVersion version) throws IOException {
        return disk.read(file(id, version), PackageBounds.DEFAULTS.packageBytes())
                .filter(content -> digest(content).equals(version.digest()));
    }

    /// Installs or updates: brings in a package, at once with the state that makes it the current one.
    ///
    /// @param before the state that this was decided on; nothing if it was not installed
    /// @param after the state from then on
    /// @param content the package of its current version
    /// @throws IOException with a sentence for the user; then nothing has changed
    public void put(Optional<StoreEntry> before, StoreEntry after, byte[] content) throws IOException {
        var id = after.id();
        disk.makeFolder(root);
        try (var _ = lock()) {
            checkUnchanged(id, before);
            try {
                disk.makeFolder(folder(id));
                replace(id, after.current().fileName(), content);
                replace(id, STATE, StateFile.of(after));
            } catch (IOException e) {
                sweepAfter(id, e);
                throw e;
            }
            sweepIfPossible(id);
        }
    }

    /// Changes what is known of an extension; its packages stay as they are, or one that is not needed goes.
    ///
    /// @param before the state that this was decided on
    /// @param after the state from then on, of the same versions
    /// @throws IOException with a sentence for the user; then nothing has changed
    public void change(StoreEntry before, StoreEntry after) throws IOException {
        try (var _ = lock()) {
            checkUnchanged(after.id(), Optional.of(before));
            try {
                replace(after.id(), STATE, StateFile.of(after));
            } catch (IOException e) {
                sweepAfter(after.id(), e);
                throw e;
            }
        }
    }

    /// Takes an extension away, also one whose state is damaged.
    ///
    /// @return whether it was there
    /// @throws IOException with a sentence for the user
    public boolean remove(ExtensionId id) throws IOException {
        if (find(id).isEmpty()) {
            return false;
        }
        try (var _ = lock()) {
            boolean there = find(id).isPresent();
            disk.delete(file(id, STATE));
            sweepIfPossible(id);
            return there;
        }
    }

    private void checkUnchanged(ExtensionId id, Optional<StoreEntry> before) throws IOException {
        var now = find(id);
        if (now.isPresent() && now.get().entry().isEmpty()) {
            throw new IOException("what is known of " + id + " is damaged, in " + file(id, STATE)
                    + "; remove the extension and install it anew");
        }
        if (!now.flatMap(Stored::entry).equals(before)) {
            throw new IOException(id + " was changed by another Atoll meanwhile; try again");
        }
    }

    private void replace(ExtensionId id, String name, byte[] content) throws IOException {
        var aside = file(id, name + ASIDE);
        disk.write(aside, content);
        disk.rename(aside, file(id, name));
    }

    private List<ExtensionId> ids() throws IOException {
        return disk.names(root).stream()
                .filter(ID.asMatchPredicate())
                .map(ExtensionId::new)
                .toList();
    }

    private boolean isAbandoned(ExtensionId id) throws IOException {
        var names = disk.names(folder(id));
        return !names.contains(STATE)
                && (names.isEmpty() || OURS.asMatchPredicate().test(names.getFirst()));
    }

    /// Files of ours that the state does not speak of. Of one that cannot be read nothing is known, so all may be
    /// needed.
    private List<String> leftovers(ExtensionId id) throws IOException {
        var stored = find(id);
        if (stored.isPresent() && stored.get().entry().isEmpty()) {
            return List.of();
        }
        Set<String> needed = stored.flatMap(Stored::entry).stream()
                .flatMap(StoreEntry::versions)
                .map(StoredVersion::fileName)
                .collect(Collectors.toSet());
        return disk.names(folder(id)).stream()
                .filter(OURS.asMatchPredicate())
                .filter(name -> !needed.contains(name) && !(name.equals(STATE) && stored.isPresent()))
                .toList();
    }

    private void sweep(ExtensionId id) throws IOException {
        for (var name : leftovers(id)) {
            disk.delete(file(id, name));
        }
        if (disk.names(folder(id)).isEmpty()) {
            disk.deleteFolder(folder(id));
        }
    }

    /// Another process may just be at work here: what looks left over then is looked at again.
    private void sweepLocked(ExtensionId id) {
        try (var _ = lock()) {
            sweep(id);
        } catch (IOException ignored) {
            // it counts for nothing and is swept another time
        }
    }

    private void sweepIfPossible(ExtensionId id) {
        try {
            sweep(id);
        } catch (IOException ignored) {
            // the change is made; what is left over is swept at the next opening
        }
    }

    private void sweepAfter(ExtensionId id, IOException failure) {
        try {
            sweep(id);
        } catch (IOException another) {
            failure.addSuppressed(another);
        }
    }

    private Disk.Lock lock() throws IOException {
        return disk.lock(root.resolve(LOCK));
    }

    private Path folder(ExtensionId id) {
        return root.resolve(id.value());
    }

    private Path file(ExtensionId id, String name) {
        return folder(id).resolve(name);
    }

    /// What tells a package file from all others: its SHA-256 digest.
    public static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
