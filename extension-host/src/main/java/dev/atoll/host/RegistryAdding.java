package dev.atoll.host;

import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.manifest.Problem;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.host.catalog.PackageBounds;
import dev.atoll.host.catalog.PackageContent;
import dev.atoll.host.catalog.PackageReader;
import dev.atoll.host.catalog.PackageResult;
import dev.atoll.host.catalog.inspect.Suspicion;
import dev.atoll.host.catalog.sign.Authorship;
import dev.atoll.host.catalog.sign.PublisherKey;
import dev.atoll.host.registry.RegistryFolder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Packages on their way into a registry: each is looked at as if somebody installed it, and more strictly.
///
/// @param registry where they go
/// @param passes what may be let pass
/// @param known ids that others could be taken for; each that is added becomes one
/// @param problems where it goes why they stay outside
/// @param warnings where it goes what users will be warned of
record RegistryAdding(
        RegistryFolder registry,
        Set<RegistryMaking.Pass> passes,
        Set<ExtensionId> known,
        List<Problem> problems,
        List<Problem> warnings) {
    private static final String CHANGELOG = "CHANGELOG.md";

    /// What is added of a package; nothing, and a problem more, if it stays outside.
    ///
    /// @param changelog what changed; if it is not given, what its `CHANGELOG.md` says
    Optional<RegistryFolder.Incoming> of(Path file, byte[] bytes, Optional<String> changelog) throws IOException {
        int before = problems.size();
        switch (new PackageReader(PackageBounds.DEFAULTS).read(bytes)) {
            case PackageResult.Unsound(var found) ->
                found.forEach(problem -> complain(file, problem.place() + ": " + problem.sentence()));
            case PackageResult.Sound(var content) -> {
                var signer = signer(file, content);
                check(file, content);
                if (signer.isPresent()) {
                    checkSigner(file, content.manifest(), signer.get());
                }
                if (problems.size() == before && signer.isPresent()) {
                    known.add(content.manifest().id());
                    return Optional.of(RegistryFolder.Incoming.of(
                            content.manifest(),
                            bytes,
                            signer.get(),
                            changelog.orElseGet(() -> changes(content)),
                            Instant.now().truncatedTo(ChronoUnit.SECONDS)));
                }
            }
        }
        return Optional.empty();
    }

    private void complain(Path file, String sentence) {
        problems.add(new Problem(file.toString(), sentence));
    }

    private Optional<PublisherKey> signer(Path file, PackageContent content) {
        return switch (Authorship.of(content)) {
            case Authorship.Broken(var sentence) -> {
                complain(file, sentence);
                yield Optional.empty();
            }
            case Authorship.Unsigned() -> {
                complain(file, "Nobody signed it. Sign it with `atoll ext sign` first.");
                yield Optional.empty();
            }
            case Authorship.Signed(var key) -> Optional.of(key);
        };
    }

    /// The versions before were by another hand, as far as anybody can tell.
    private void checkSigner(Path file, Manifest manifest, PublisherKey signer) throws IOException {
        var releases = registry.releases(manifest.id());
        boolean same = releases.isEmpty() || releases.getLast().signer().equals(signer);
        if (!same && !passes.contains(RegistryMaking.Pass.CHANGED_KEY)) {
            complain(
                    file,
                    "Another key signed it than " + manifest.id() + " "
                            + releases.getLast().version() + ". Make sure that its publisher changed the key, then"
                            + " let it pass with --accept changed-key.");
        }
    }

    private void check(Path file, PackageContent content) {
        var inspection = Inspection.of(content, known);
        inspection.faults().forEach(problem -> complain(file, problem.place() + ": " + problem.sentence()));
        for (var suspicion : inspection.suspicions()) {
            var problem = Inspection.problem(suspicion);
            if (isRefused(suspicion)) {
                complain(file, problem.place() + ": " + problem.sentence() + hint(suspicion));
            } else {
                warnings.add(new Problem(file.toString(), problem.place() + ": " + problem.sentence()));
            }
        }
    }

    private boolean isRefused(Suspicion suspicion) {
        return switch (suspicion.kind()) {
            case LOOK_ALIKE -> !passes.contains(RegistryMaking.Pass.LOOK_ALIKE);
            case HIDDEN_CHARACTERS, SECRET -> true;
            case UNUSED_CAPABILITY -> false;
        };
    }

    private static String hint(Suspicion suspicion) {
        return suspicion.kind() == Suspicion.Kind.LOOK_ALIKE ? " If it is, let it pass with --accept look-alike." : "";
    }

    /// What a package's list of changes says of its version: what stands under the heading that names it.
    private static String changes(PackageContent content) {
        return content.files().entrySet().stream()
                .filter(file -> file.getKey().toUpperCase(Locale.ROOT).equals(CHANGELOG.toUpperCase(Locale.ROOT)))
                .findFirst()
                .map(file -> under(
                        content.manifest().version().toString(), new String(file.getValue(), StandardCharsets.UTF_8)))
                .orElse("");
    }

    private static String under(String version, String changelog) {
        var result = new ArrayList<String>();
        int inside = 0;
        for (var line : changelog.lines().toList()) {
            int level = line.length() - line.replaceFirst("^#+", "").length();
            if (level > 0 && (inside == 0 || level <= inside)) {
                inside = names(line, version) ? level : 0;
            } else if (inside > 0) {
                result.add(line);
            }
        }
        return String.join("\n", result).strip();
    }

    private static boolean names(String heading, String version) {
        return Arrays.stream(heading.replaceAll("[^0-9A-Za-z.-]+", " ").strip().split(" ", -1))
                .anyMatch(word -> word.equals(version) || word.equals("v" + version));
    }
}
