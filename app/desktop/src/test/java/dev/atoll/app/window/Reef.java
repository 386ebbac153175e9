package dev.atoll.app.window;

import dev.atoll.api.manifest.SemanticVersion;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.install.Stores;
import dev.atoll.host.Consent;
import dev.atoll.host.ExtensionStore;
import dev.atoll.host.HostOptions;
import dev.atoll.host.InstallProgress;
import dev.atoll.host.KeyMaking;
import dev.atoll.host.OfferResult;
import dev.atoll.host.PackageMaking;
import dev.atoll.host.Registries;
import dev.atoll.host.RegistryMaking;
import dev.atoll.host.RegistrySource;
import dev.atoll.host.StoreResult;
import dev.atoll.host.UpdateRules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A registry in a folder with an extension of somebody else's that lists tags, and a user who takes extensions from
/// it.
final class Reef implements Stores {
    static final ExtensionId TASKS = new ExtensionId("me.tasks");
    private static final Path TODO =
            Path.of(System.getProperty("atoll.root", "../..")).resolve("bundled-extensions/todo");

    private final Path folder;
    private final HostOptions options;
    private final KeyMaking.Pair key;
    private Duration ripeAfter = Duration.ZERO;

    /// @param options of the host that is to load what is installed
    Reef(Path folder, HostOptions options) {
        this.folder = folder;
        this.options = options;
        if (!(KeyMaking.of(folder.resolve("me.key"), new char[0]) instanceof KeyMaking.Made(var pair))) {
            throw new AssertionError("no key");
        }
        key = pair;
        done(RegistryMaking.init(served(), "The reef", key, Duration.ofDays(3)));
    }

    private Path served() {
        return folder.resolve("served");
    }

    private static void done(RegistryMaking making) {
        if (!(making instanceof RegistryMaking.Done)) {
            throw new AssertionError(making.toString());
        }
    }

    /// From now on versions must be that old.
    void wait(Duration age) {
        ripeAfter = age;
    }

    void publish(String version, String changes) throws IOException {
        publish(version, changes, "");
    }

    /// @param more what it asks for besides
    void publish(String version, String changes, String more) throws IOException {
        Path source = Files.createDirectories(folder.resolve("source"));
        Files.write(source.resolve("extension.wasm"), Files.readAllBytes(TODO.resolve("extension.wasm")));
        Files.writeString(source.resolve("README.md"), "# Tasks\n\nLists `TODO` in comments.\n");
        Files.writeString(
                source.resolve("extension.json"),
                Files.readString(TODO.resolve("extension.json"))
                        .replace("\"atoll.todo\"", "\"" + TASKS + "\"")
                        .replaceFirst("\"name\": *\"[^\"]*\"", "\"name\": \"Tasks\"")
                        .replaceFirst("\"version\": *\"[^\"]*\"", "\"version\": \"" + version + "\"")
                        .replaceFirst("\"capabilities\": *\\[", "\"capabilities\": [" + more));
        Path file = kept(PackageMaking.of(source), "plain");
        Path signed = kept(PackageMaking.signed(file, key), "tasks-" + version);
        done(RegistryMaking.add(served(), List.of(signed), Optional.of(changes), Set.of()));
        sign();
    }

    /// Installs the newest version, as the command line would.
    void install() throws IOException {
        try (ExtensionStore store = open()) {
            if (!(sources().registries().fetch().offer(store, TASKS, Optional.empty())
                            instanceof OfferResult.Offered(var offer))
                    || !(store.install(
                                    offer,
                                    new Consent(
                                            offer.facts().points().keySet(),
                                            offer.facts().everyGrant()),
                                    InstallProgress.none())
                            instanceof StoreResult.Done)) {
                throw new AssertionError("it cannot be installed");
            }
        }
    }

    void kill(String version, String reason) {
        done(RegistryMaking.kill(served(), TASKS, SemanticVersion.parse(version).orElseThrow(), reason));
        sign();
    }

    private void sign() {
        done(RegistryMaking.sign(served(), key, Duration.ofDays(3), Optional.empty()));
    }

    private Path kept(PackageMaking making, String name) throws IOException {
        if (!(making instanceof PackageMaking.Made made)) {
            throw new AssertionError(making.toString());
        }
        return Files.write(folder.resolve(name + ".atollx"), made.file());
    }

    @Override
    public ExtensionStore open() throws IOException {
        return ExtensionStore.open(folder.resolve("extensions"), options);
    }

    @Override
    public Sources sources() {
        return new Sources(
                Registries.of(
                        folder.resolve("registries"),
                        List.of(new RegistrySource(
                                "reef", served().toString(), key.publisher().key())),
                        new UpdateRules(true, ripeAfter, Set.of())),
                List.of());
    }
}
