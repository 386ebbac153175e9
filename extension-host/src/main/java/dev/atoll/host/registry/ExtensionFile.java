package dev.atoll.host.registry;

import dev.atoll.api.manifest.PackageKind;
import dev.atoll.api.manifest.Problem;
import dev.atoll.api.manifest.SemanticVersion;
import dev.atoll.api.manifest.VersionRange;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.host.catalog.CapabilityReader;
import dev.atoll.host.catalog.JsonReader;
import dev.atoll.host.catalog.PackageBounds;
import dev.atoll.host.catalog.sign.PublisherKey;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// All versions of one extension in a registry, the oldest first.
///
/// @param id the extension's
/// @param releases its versions
record ExtensionFile(ExtensionId id, List<Release> releases) {
    ExtensionFile {
        releases =
                releases.stream().sorted(Comparator.comparing(Release::version)).toList();
    }

    /// Where an extension's file is in a registry.
    static String path(ExtensionId id) {
        return "extensions/" + id + ".json";
    }

    /// Where a version's package is in a registry.
    static String path(ExtensionId id, SemanticVersion version) {
        return "packages/" + id + "-" + version + ".atollx";
    }

    Optional<Release> find(SemanticVersion version) {
        return releases.stream()
                .filter(release -> release.version().equals(version))
                .findFirst();
    }

    /// The same with a version more, or another in place of the one with that number.
    ExtensionFile with(Release release) {
        var result = new ArrayList<>(releases);
        result.removeIf(one -> one.version().equals(release.version()));
        result.add(release);
        return new ExtensionFile(id, result);
    }

    static Optional<ExtensionFile> parse(ExtensionId id, byte[] file, Reading reading, List<Problem> problems) {
        var path = path(id);
        var result = Fields.read(path, file, problems, json -> read(json, reading));
        if (result.isPresent() && !result.get().id.equals(id)) {
            problems.add(new Problem(path + "#/id", "It is another extension's, " + result.get().id + "."));
            return Optional.empty();
        }
        return result;
    }

    static Optional<ExtensionFile> read(JsonReader json, Reading reading) {
        var id = Fields.id(json);
        var seen = new HashSet<SemanticVersion>();
        var releases = Fields.list(json, "versions", RegistryBounds.RELEASES, one -> release(one, reading, seen));
        return id.map(known -> new ExtensionFile(known, releases));
    }

    private static Optional<Release> release(JsonReader json, Reading reading, HashSet<SemanticVersion> seen) {
        if (reading == Reading.USING && Fields.isForNewerEditors(json)) {
            return Optional.empty();
        }
        var version = Fields.version(json, "version");
        version.filter(one -> !seen.add(one)).ifPresent(_ -> json.complain("version", "It is there twice."));
        var about = new Release.About(
                Fields.text(json, "name", RegistryBounds.TEXT),
                Fields.text(json, "description", RegistryBounds.TEXT),
                Fields.text(json, "changelog", RegistryBounds.CHANGELOG));
        var api = json.parsed("api", VersionRange::parse, "a range of versions such as \"^0.1.0\"");
        Optional<PackageKind> kind = Fields.kind(json);
        var capabilities = CapabilityReader.capabilities(json);
        long bytes = Fields.bytes(json, PackageBounds.DEFAULTS.packageBytes());
        var digest = Fields.digest(json);
        var published = Fields.instant(json, "publishedAt");
        var yanked = json.has("yanked")
                ? Optional.of(Fields.text(json, "yanked", RegistryBounds.TEXT))
                : Optional.<String>empty();
        var signer = json.parsed("signer", PublisherKey::parse, "a public key in minisign's form");
        boolean whole = version.isPresent()
                && api.isPresent()
                && kind.isPresent()
                && digest.isPresent()
                && published.isPresent()
                && signer.isPresent();
        return whole
                ? Optional.of(new Release(
                        version.get(),
                        about,
                        api.get(),
                        kind.get(),
                        capabilities,
                        bytes,
                        digest.get(),
                        published.get(),
                        yanked,
                        signer.get()))
                : Optional.empty();
    }

    byte[] file() {
        var root = Fields.object().put("schema", Fields.SCHEMA);
        write(root);
        return Fields.file(root);
    }

    void write(ObjectNode into) {
        into.put("id", id.value());
        var list = into.putArray("versions");
        releases.forEach(release -> write(release, list));
    }

    private static void write(Release release, ArrayNode into) {
        var object = into.addObject()
                .put("version", release.version().toString())
                .put("name", release.about().name())
                .put("description", release.about().description())
                .put("api", release.api().toString())
                .put("kind", Fields.word(release.kind()));
        Fields.write(release.capabilities(), object.putArray("capabilities"));
        object.put("size", release.bytes())
                .put("sha256", release.digest())
                .put("publishedAt", release.published().toString())
                .put("signer", release.signer().line())
                .put("changelog", release.about().changelog());
        release.yanked().ifPresent(reason -> object.put("yanked", reason));
    }
}
