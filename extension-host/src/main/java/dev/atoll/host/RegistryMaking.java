package dev.atoll.host;

import dev.atoll.api.manifest.Problem;
import dev.atoll.api.manifest.SemanticVersion;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.host.catalog.Disk;
import dev.atoll.host.catalog.PackageBounds;
import dev.atoll.host.registry.Kill;
import dev.atoll.host.registry.RegistryFolder;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What became of a registry that somebody makes or keeps. A registry is a folder; whoever can read it, from a disk or
/// through any web host, can use it.
public sealed interface RegistryMaking {
    /// How long an index is to be believed unless somebody says otherwise.
    Duration USUAL_VALIDITY = Duration.ofDays(30);

    /// It is as it was asked for.
    ///
    /// @param serial the number of the index that is served
    /// @param expires when it must have been signed again
    /// @param changed whether something waits to be signed
    /// @param packages what was added, withdrawn or killed
    /// @param warnings what users of what was added will be warned of
    record Done(long serial, Instant expires, boolean changed, List<Item> packages, List<Problem> warnings)
            implements RegistryMaking {
        /// Copies the lists.
        public Done {
            packages = List.copyOf(packages);
            warnings = List.copyOf(warnings);
        }
    }

    /// It is as it was before.
    ///
    /// @param problems why, at least one
    record Refused(List<Problem> problems) implements RegistryMaking {
        /// Copies the list.
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /// A package of a registry.
    ///
    /// @param what whose it is, such as `publisher.name 1.2.3`; may be empty if it was named by its digest
    /// @param digest its SHA-256 digest, 64 hexadecimal digits
    record Item(String what, String digest) {}

    /// Makes an empty registry and signs it.
    ///
    /// @param folder where it goes; made if it is not there
    /// @param name what it calls itself
    static RegistryMaking init(Path folder, String name, KeyMaking.Pair key, Duration validity) {
        return tried(
                folder,
                () -> done(
                        RegistryFolder.make(folder, name, key.key(), from(Clock.systemUTC(), validity)),
                        List.of(),
                        List.of()));
    }

    /// What may be let pass when packages are added.
    enum Pass {
        /// Another key than that of the versions before signed it.
        CHANGED_KEY,
        /// Its id is nearly another's.
        LOOK_ALIKE
    }

    /// Adds packages, all or none; they are served once the registry is signed.
    ///
    /// @param files the packages
    /// @param changelog what changed in all of them; if it is not given, what each `CHANGELOG.md` says
    /// @param passes what may be let pass
    static RegistryMaking add(Path folder, List<Path> files, Optional<String> changelog, Set<Pass> passes) {
        return tried(folder, () -> {
            var registry = RegistryFolder.open(folder);
            var problems = new ArrayList<Problem>();
            var warnings = new ArrayList<Problem>();
            var incoming = new ArrayList<RegistryFolder.Incoming>();
            var adding = new RegistryAdding(registry, passes, new HashSet<>(registry.ids()), problems, warnings);
            for (var file : files) {
                var bytes = read(file, problems);
                if (bytes.isPresent()) {
                    adding.of(file, bytes.get(), changelog).ifPresent(incoming::add);
                }
            }
            if (!problems.isEmpty()) {
                return new Refused(problems);
            }
            registry.add(incoming);
            return done(
                    registry,
                    incoming.stream()
                            .map(one -> new Item(
                                    one.id() + " " + one.release().version(),
                                    one.release().digest()))
                            .toList(),
                    warnings);
        });
    }

    private static Optional<byte[]> read(Path file, List<Problem> problems) {
        try {
            var bytes = Disk.local().read(file.toRealPath(), PackageBounds.DEFAULTS.packageBytes());
            if (bytes.isEmpty()) {
                problems.add(new Problem(file.toString(), "It is no file."));
            }
            return bytes;
        } catch (IOException e) {
            problems.add(new Problem(file.toString(), "It cannot be read, or is too large for a package."));
            return Optional.empty();
        }
    }

    /// Withdraws a version: it is not offered any more, and whoever has it keeps it.
    static RegistryMaking yank(Path folder, ExtensionId id, SemanticVersion version, String reason) {
        return tried(folder, () -> {
            var registry = RegistryFolder.open(folder);
            registry.yank(id, version, reason);
            return done(registry, items(registry, id, version), List.of());
        });
    }

    /// Kills a version: it stops wherever it is installed.
    static RegistryMaking kill(Path folder, ExtensionId id, SemanticVersion version, String reason) {
        return tried(folder, () -> {
            var registry = RegistryFolder.open(folder);
            registry.kill(id, version, reason);
            return done(registry, items(registry, id, version), List.of());
        });
    }

    /// Kills a package, in this registry or not.
    ///
    /// @param digest the package's SHA-256 digest, 64 hexadecimal digits
    static RegistryMaking kill(Path folder, String digest, String reason) {
        return tried(folder, () -> {
            var registry = RegistryFolder.open(folder);
            registry.kill(new Kill(digest, "", reason));
            return done(registry, List.of(new Item("", digest)), List.of());
        });
    }

    private static List<Item> items(RegistryFolder registry, ExtensionId id, SemanticVersion version)
            throws IOException {
        return registry.releases(id).stream()
                .filter(release -> release.version().equals(version))
                .map(release -> new Item(id + " " + version, release.digest()))
                .toList();
    }

    /// Signs all that is there; from then on it is served.
    ///
    /// @param serial the new index's number; the next one if it is not given
    static RegistryMaking sign(Path folder, KeyMaking.Pair key, Duration validity, Optional<Long> serial) {
        return tried(folder, () -> {
            var registry = RegistryFolder.open(folder);
            registry.sign(key.key(), from(Clock.systemUTC(), validity), serial);
            return done(registry, List.of(), List.of());
        });
    }

    private static RegistryMaking tried(Path folder, RegistryDeed deed) {
        try {
            return deed.run();
        } catch (IOException e) {
            return new Refused(List.of(new Problem(folder.toString(), sentence(String.valueOf(e.getMessage())))));
        }
    }

    private static String sentence(String reason) {
        return "Nothing is changed: " + reason + ".";
    }

    private static RegistryFolder.Validity from(Clock clock, Duration validity) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return new RegistryFolder.Validity(now, now.plus(validity));
    }

    private static Done done(RegistryFolder registry, List<Item> packages, List<Problem> warnings) throws IOException {
        var state = registry.state();
        return new Done(state.serial(), state.expires(), state.changed(), packages, warnings);
    }
}
