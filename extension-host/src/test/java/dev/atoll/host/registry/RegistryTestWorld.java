package dev.atoll.host.registry;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.capability.CapabilityRequest;
import dev.atoll.api.manifest.PackageKind;
import dev.atoll.api.manifest.SemanticVersion;
import dev.atoll.api.manifest.VersionRange;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.host.catalog.Disk;
import dev.atoll.host.catalog.install.StoreFolder;
import dev.atoll.host.catalog.sign.DetachedSignature;
import dev.atoll.host.catalog.sign.SigningKey;
import dev.atoll.host.engine.binary.Bytes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A registry in a folder, its keeper, and somebody who uses it.
final class RegistryTestWorld {
    static final ExtensionId REEF = new ExtensionId("test.reef");
    static final Duration MONTH = Duration.ofDays(30);

    final SigningKey key = SigningKey.make();
    final FakeClock clock = new FakeClock();
    final Path served;
    private final Path kept;

    RegistryTestWorld(Path folder) {
        this.served = folder.resolve("served");
        this.kept = folder.resolve("kept");
    }

    RegistryFolder made() throws IOException {
        return RegistryFolder.make(served, "Reef", key, validity());
    }

    RegistryFolder.Validity validity() {
        return new RegistryFolder.Validity(clock.instant(), clock.instant().plus(MONTH));
    }

    static SemanticVersion version(String text) {
        return SemanticVersion.parse(text).orElseThrow();
    }

    static byte[] content(String version) {
        return ("the package of version " + version).getBytes(StandardCharsets.UTF_8);
    }

    RegistryFolder.Incoming incoming(ExtensionId id, String version, byte[] content) {
        var release = new Release(
                version(version),
                new Release.About("Reef", "Colours for reefs.", "Mended in " + version + "."),
                VersionRange.parse("^0.1.0").orElseThrow(),
                PackageKind.EXTENSION,
                List.of(new CapabilityRequest(new Capability.Notifications(), "To tell.")),
                content.length,
                StoreFolder.digest(content),
                clock.instant(),
                Optional.empty(),
                key.publisher());
        return new RegistryFolder.Incoming(id, release, Bytes.of(content));
    }

    /// Adds versions and signs.
    void publish(String... versions) throws IOException {
        var folder = RegistryFolder.open(served);
        folder.add(Arrays.stream(versions)
                .map(version -> incoming(REEF, version, content(version)))
                .toList());
        sign();
    }

    RegistryFolder.State sign() throws IOException {
        return RegistryFolder.open(served).sign(key, validity(), Optional.empty());
    }

    /// Puts an index in place that says what a keeper's tools would not say.
    void forge(String from, String to) throws IOException {
        var file = served.resolve("index.json");
        var text = Files.readString(file);
        if (!text.contains(from)) {
            throw new AssertionError(from + " is not in " + text);
        }
        put(text.replace(from, to).getBytes(StandardCharsets.UTF_8), key);
    }

    void put(byte[] index, SigningKey by) throws IOException {
        Files.write(served.resolve("index.json"), index);
        Files.writeString(
                served.resolve("index.json.minisig"),
                DetachedSignature.of(index, by, "forged").file("index.json"));
    }

    Registry at(String address, HttpClient client) {
        return Registry.at(
                        address,
                        key.publisher(),
                        new Registry.Surroundings(Disk.local(), kept, client, clock, Duration.ofSeconds(2)))
                .orElseThrow();
    }

    Registry at(String address) {
        return at(address, WebSource.client(HttpClient.newBuilder()));
    }

    Registry inFolder() {
        return at(served.toString());
    }

    /// All that is kept on the user's side.
    Map<String, String> disk() {
        return disk(kept);
    }

    static Map<String, String> disk(Path root) {
        var result = new TreeMap<String, String>();
        if (!Files.exists(root)) {
            return result;
        }
        try (var walk = Files.walk(root)) {
            for (var file : walk.filter(Files::isRegularFile).toList()) {
                result.put(root.relativize(file).toString(), StoreFolder.digest(Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return result;
    }
}
