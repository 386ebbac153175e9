package dev.atoll.host;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.capability.CapabilityRequest;
import dev.atoll.api.failure.Unsupported;
import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.manifest.Problem;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.host.catalog.PackageContent;
import dev.atoll.host.catalog.inspect.Suspicion;
import dev.atoll.host.catalog.install.StoreEntry;
import dev.atoll.host.catalog.install.StoreFolder;
import dev.atoll.host.catalog.install.StoredVersion;
import dev.atoll.host.catalog.sign.Authorship;
import dev.atoll.host.catalog.sign.PublisherKey;
import dev.atoll.host.engine.ModuleImport;
import dev.atoll.host.engine.binary.Bytes;

import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Makes offers of packages: what must be refused whoever agrees, and what the user should know of the rest.
///
/// @param bundled ids of the extensions that come with the editor
/// @param assembly finds modules
/// @param clock tells when something is installed
record Offers(Set<ExtensionId> bundled, Assembly assembly, Clock clock) {
    /// A package that was read, and where it stands.
    ///
    /// @param content the package
    /// @param file its bytes
    /// @param origin where it comes from
    /// @param before what is installed of it now
    /// @param installed the manifest of that
    /// @param others all installed extensions, and who signed them
    record Candidate(
            PackageContent content,
            Bytes file,
            InstallOffer.Origin origin,
            Optional<StoreEntry> before,
            Optional<Manifest> installed,
            Map<ExtensionId, Optional<PublisherKey>> others) {}

    OfferResult of(Candidate candidate) {
        var content = candidate.content;
        var manifest = content.manifest();
        if (bundled.contains(manifest.id())) {
            return refused(
                    Manifest.FILE + "#/id",
                    "The extension " + manifest.id() + " comes with Atoll; a package" + " cannot take its place.");
        }
        var contract = RunningHost.ofAnotherContract(manifest);
        if (contract.isPresent()) {
            return new OfferResult.Refused(List.of(contract.get()));
        }
        var digest = StoreFolder.digest(candidate.file.array());
        return switch (Authorship.of(content)) {
            case Authorship.Broken(var sentence) -> refused("META/signature", sentence);
            case Authorship.Unsigned() -> linked(candidate, digest, Optional.empty());
            case Authorship.Signed(var key) -> linked(candidate, digest, Optional.of(key));
        };
    }

    private OfferResult linked(Candidate candidate, String digest, Optional<PublisherKey> key) {
        var manifest = candidate.content.manifest();
        if (candidate
                .before
                .filter(entry -> entry.current().digest().equals(digest))
                .isPresent()) {
            return new OfferResult.Present(manifest);
        }
        List<ModuleImport> imports;
        try {
            imports = imports(candidate.content);
        } catch (Unsupported e) {
            return refused(module(manifest), String.valueOf(e.getMessage()));
        }
        var missing = Inspection.missing(manifest.kind(), imports);
        return missing.isPresent()
                ? refused(module(manifest), missing.get())
                : new OfferResult.Offered(offer(candidate, digest, key, imports));
    }

    private List<ModuleImport> imports(PackageContent content) {
        return assembly.of(content, List.of())
                .map(parts -> parts.sandbox().imports())
                .orElse(List.of());
    }

    private InstallOffer offer(
            Candidate candidate, String digest, Optional<PublisherKey> key, List<ModuleImport> imports) {
        var version = new StoredVersion(
                candidate.content.manifest().version(),
                digest,
                candidate.file.size(),
                key,
                candidate.origin.source(),
                candidate.origin.published(),
                clock.instant(),
                candidate.origin.registry().map(InstallOffer.Shelf::key));
        var load = new InstallOffer.Load(candidate.content, candidate.file, version, candidate.before);
        return new InstallOffer(
                facts(candidate, version, warnings(candidate, key, imports), young(candidate.origin)), load);
    }

    private List<Problem> warnings(Candidate candidate, Optional<PublisherKey> key, List<ModuleImport> imports) {
        var known = new HashSet<>(bundled);
        known.addAll(candidate.others.keySet());
        return Stream.concat(
                        stranger(candidate, key).stream(),
                        Suspicion.of(candidate.content, known, names(imports)).stream()
                                .map(one -> new Problem(one.place(), one.sentence())))
                .toList();
    }

    /// Somebody with the name of a publisher whose extensions are here, and with another key.
    private Optional<Problem> stranger(Candidate candidate, Optional<PublisherKey> key) {
        var id = candidate.content.manifest().id();
        if (candidate.before.isPresent()) {
            return Optional.empty();
        }
        var strangers = candidate.others.entrySet().stream()
                .filter(other -> !other.getValue().equals(key))
                .map(Map.Entry::getKey);
        return Stream.concat(bundled.stream(), strangers)
                .filter(other -> publisher(other).equals(publisher(id)))
                .min(Comparator.comparing(ExtensionId::value))
                .map(other -> new Problem(
                        Manifest.FILE + "#/id",
                        "Its publisher goes by \"" + publisher(id) + "\", as that of " + other
                                + " does, and there is no proof that it is the same."));
    }

    private static String publisher(ExtensionId id) {
        return id.value().substring(0, id.value().indexOf('.'));
    }

    /// What a module imports, in the form that [Suspicion] takes.
    static List<String> names(List<ModuleImport> imports) {
        return imports.stream()
                .map(one -> one.module().replaceFirst("@.*", "") + "#" + one.name())
                .toList();
    }

    private static InstallOffer.Facts facts(
            Candidate candidate, StoredVersion version, List<Problem> warnings, Optional<String> young) {
        var manifest = candidate.content.manifest();
        var pinned = candidate.before.flatMap(entry -> entry.current().publisher());
        var asked = Widening.of(
                manifest.capabilities(),
                candidate.installed.map(Manifest::capabilities).orElse(List.of()).stream()
                        .map(CapabilityRequest::capability)
                        .toList());
        var step = step(candidate);
        var key = key(candidate.before, version.publisher());
        var said = new Said(candidate, asked, step, key, warnings, young);
        return new InstallOffer.Facts(
                manifest,
                step,
                candidate.before.map(entry -> entry.current().version().toString()),
                version.publisher().map(Publisher::of),
                pinned.map(Publisher::of),
                key,
                candidate.origin,
                version.digest(),
                version.bytes(),
                hasCode(manifest),
                asked,
                candidate.before.map(StoreEntry::grants).orElse(List.<Capability>of()),
                said.points(),
                warnings);
    }

    /// Why a package counts as young, if it does.
    private Optional<String> young(InstallOffer.Origin origin) {
        var now = clock.instant();
        return origin.registry()
                .flatMap(shelf -> origin.published()
                        .filter(published -> published.plus(shelf.ripeAfter()).isAfter(now))
                        .map(published ->
                                "It was published " + Ages.since(published, now) + " ago; what is wrong with a version"
                                        + " is mostly noticed within " + Ages.of(shelf.ripeAfter()) + "."));
    }

    private static InstallOffer.Step step(Candidate candidate) {
        if (candidate.before.isEmpty()) {
            return InstallOffer.Step.FIRST;
        }
        int newer = candidate
                .content
                .manifest()
                .version()
                .compareTo(candidate.before.get().current().version());
        return newer > 0
                ? InstallOffer.Step.UPDATE
                : newer == 0 ? InstallOffer.Step.OTHER_CONTENT : InstallOffer.Step.DOWNGRADE;
    }

    private static InstallOffer.Key key(Optional<StoreEntry> before, Optional<PublisherKey> now) {
        var pinned = before.flatMap(entry -> entry.current().publisher());
        if (pinned.isPresent()) {
            return pinned.equals(now) ? InstallOffer.Key.SAME : InstallOffer.Key.CHANGED;
        }
        return now.isPresent() ? InstallOffer.Key.NEW : InstallOffer.Key.NONE;
    }

    private static boolean hasCode(Manifest manifest) {
        return manifest.module().isPresent();
    }

    private static String module(Manifest manifest) {
        return manifest.module().orElse(Manifest.FILE);
    }

    private static OfferResult refused(String place, String sentence) {
        return new OfferResult.Refused(List.of(new Problem(place, sentence)));
    }

    /// What must be agreed to by itself.
    private record Said(
            Candidate candidate,
            List<InstallOffer.Asked> asked,
            InstallOffer.Step step,
            InstallOffer.Key key,
            List<Problem> warnings,
            Optional<String> young) {
        Map<Consent.Point, String> points() {
            var points = new EnumMap<Consent.Point, String>(Consent.Point.class);
            var installed = candidate.before.map(StoreEntry::current);
            var number = installed.map(one -> one.version().toString()).orElse("");
            boolean signed = candidate.content.proof().signature().isPresent();
            if (!signed) {
                points.put(
                        Consent.Point.UNSIGNED,
                        "Nobody signed it: there is no telling who made it, or who changed it.");
            }
            if (key == InstallOffer.Key.CHANGED) {
                points.put(Consent.Point.CHANGED_KEY, changed(signed));
            }
            if (step != InstallOffer.Step.FIRST
                    && asked.stream().anyMatch(one -> one.added().isPresent())) {
                points.put(Consent.Point.WIDER, "It asks for more than version " + number + ".");
            }
            if (candidate.installed.isPresent()
                    && !hasCode(candidate.installed.get())
                    && hasCode(candidate.content.manifest())) {
                points.put(Consent.Point.GAINS_CODE, "Version " + number + " has only data; this one brings code.");
            }
            switch (step) {
                case DOWNGRADE ->
                    points.put(
                            Consent.Point.DOWNGRADE,
                            "It is older than version " + number + ", and may lack what was mended since.");
                case OTHER_CONTENT ->
                    points.put(
                            Consent.Point.OTHER_CONTENT,
                            "It has the number of the installed version, " + number + ", and is another package.");
                case FIRST, UPDATE -> {
                    // as it should be
                }
            }
            young.ifPresent(sentence -> points.put(Consent.Point.YOUNG, sentence));
            if (!warnings.isEmpty()) {
                points.put(Consent.Point.WARNINGS, careful(warnings));
            }
            return points;
        }

        private static String careful(List<Problem> warnings) {
            var rest = warnings.size() == 1 ? "" : " (and " + (warnings.size() - 1) + " more)";
            return "There is reason to be careful" + rest + ": "
                    + warnings.getFirst().sentence();
        }

        private static String changed(boolean signed) {
            return signed
                    ? "Another key signed it than the installed version. Ask the publisher whether that is right."
                    : "The installed version is signed and this one is not. Ask the publisher whether that is right.";
        }
    }
}
