package dev.atoll.host;

import dev.atoll.api.provider.ExtensionId;
import dev.atoll.host.catalog.Disk;
import dev.atoll.host.catalog.PackageBounds;
import dev.atoll.host.catalog.PackageContent;
import dev.atoll.host.catalog.PackageReader;
import dev.atoll.host.catalog.PackageResult;
import dev.atoll.host.catalog.PackageWriter;
import dev.atoll.host.catalog.Packages;
import dev.atoll.host.catalog.sign.Authorship;
import dev.atoll.host.catalog.sign.SigningKey;
import dev.atoll.host.engine.Modules;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// A store in a folder, and packages for it.
final class StoreTestWorld implements AutoCloseable {
    static final ExtensionId GUEST = HostWorld.GUEST;
    static final String MANIFEST = HostWorld.COLOURS;
    static final String DATA = """
            {"schema": 1, "id": "test.guest", "name": "Tide", "version": "1.0.0", "api": "^0.1.0", "kind": "data",
             "description": "A theme.", "license": "MIT", "authors": ["Somebody"]}
            """;
    static final String ASKS_MORE = HostWorld.manifest(
                    "\"capabilities\": [",
                    "\"capabilities\": [{\"capability\": \"ui.status\", \"reason\": \"To tell.\"},")
            .replace("1.2.3", "1.3.0");

    final SigningKey key = SigningKey.make();
    final ExtensionStore store;
    private final Path folder;
    private final HostOptions options;

    StoreTestWorld(Path folder, UnaryOperator<HostOptions> options, Clock clock) throws IOException {
        this.folder = folder;
        this.options = options.apply(HostWorld.options(folder.resolve("own")));
        this.store = ExtensionStore.open(Disk.local(), root(), this.options, clock);
    }

    StoreTestWorld(Path folder, UnaryOperator<HostOptions> options) throws IOException {
        this(folder, options, Clock.systemUTC());
    }

    StoreTestWorld(Path folder) throws IOException {
        this(folder, options -> options);
    }

    Path root() {
        return folder.resolve("own/extensions");
    }

    /// A host that loads what is installed.
    ExtensionHost host() {
        return ExtensionHost.start(options.withInstalled(store));
    }

    static String version(String number) {
        return MANIFEST.replace("1.2.3", number);
    }

    static byte[] packed(String manifest) {
        return Packages.of(manifest, Modules.hostile("measured"));
    }

    static byte[] packed(Map<String, byte[]> files) {
        return PackageWriter.pack(new TreeMap<>(files));
    }

    byte[] signed(String manifest) {
        return signed(packed(manifest), key);
    }

    static byte[] signed(byte[] file, SigningKey by) {
        return Authorship.signed(read(file), by);
    }

    static PackageContent read(byte[] file) {
        return switch (new PackageReader(PackageBounds.DEFAULTS).read(file)) {
            case PackageResult.Sound(var content) -> content;
            case PackageResult.Unsound(var problems) -> throw new AssertionError(problems);
        };
    }

    OfferResult offer(byte[] file) {
        return store.offer(file, new InstallOffer.Origin("a test", Optional.empty()));
    }

    InstallOffer offered(byte[] file) {
        return switch (offer(file)) {
            case OfferResult.Offered(var offer) -> offer;
            case OfferResult.Present present -> throw new AssertionError(present);
            case OfferResult.Refused(var problems) -> throw new AssertionError(problems);
        };
    }

    /// Installs a package, whatever it raises.
    InstalledExtension installed(byte[] file) {
        var offer = offered(file);
        return done(store.install(offer, Consent.toAll(offer.facts()), InstallProgress.none()));
    }

    static InstalledExtension done(StoreResult result) {
        return switch (result) {
            case StoreResult.Done(var extension) -> extension;
            case StoreResult.Refused(var sentence) -> throw new AssertionError(sentence);
        };
    }

    /// The files of an archive, whatever they are.
    static Map<String, byte[]> unzipped(byte[] file) {
        var result = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                result.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return result;
    }

    /// An archive of these files, whatever they are.
    static byte[] zipped(Map<String, byte[]> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// An archive whose list of files is true, whatever their names are.
    static byte[] listed(Map<String, byte[]> files) {
        var entries = files.entrySet().stream()
                .map(file -> "{\"path\": \"%s\", \"size\": %d, \"sha256\": \"%s\"}"
                        .formatted(file.getKey(), file.getValue().length, sha256(file.getValue())))
                .toList();
        var all = new LinkedHashMap<>(files);
        all.put(
                "META/files.json",
                ("{\"schema\": 1, \"files\": [" + String.join(", ", entries) + "]}").getBytes(StandardCharsets.UTF_8));
        return zipped(all);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /// Every file under the world's folder with its content, but for the key that is made when a store is opened.
    Map<String, String> disk() {
        var result = new TreeMap<String, String>();
        try (var walk = Files.walk(folder)) {
            for (var file : walk.filter(Files::isRegularFile).toList()) {
                result.put(folder.relativize(file).toString(), sha256(Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return result;
    }

    List<String> loaded() {
        try (var host = host()) {
            return host.extensions().stream()
                    .map(extension ->
                            extension.id() + " " + extension.manifest().version())
                    .toList();
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
