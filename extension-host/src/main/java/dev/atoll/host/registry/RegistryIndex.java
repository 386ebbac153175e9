package dev.atoll.host.registry;

import dev.atoll.api.manifest.Problem;
import dev.atoll.api.manifest.SemanticVersion;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.host.catalog.JsonReader;
import tools.jackson.databind.node.ArrayNode;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// What a registry has, and what must not be used any more: the file that is signed.
///
/// @param name what the registry calls itself
/// @param serial grows with each index, so that nobody can play back an old one
/// @param issued when it was signed
/// @param expires when it must have been replaced, so that nobody can hold a new one back
/// @param extensions what there is
/// @param kills packages that must not be used any more
public record RegistryIndex(
        String name, long serial, Instant issued, Instant expires, List<IndexEntry> extensions, List<Kill> kills) {
    static final String FILE = "index.json";
    static final String SIGNATURE = "index.json.minisig";

    /// Copies the lists.
    public RegistryIndex {
        extensions = List.copyOf(extensions);
        kills = List.copyOf(kills);
    }

    /// What it says of an extension.
    Optional<IndexEntry> find(ExtensionId id) {
        return extensions.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /// Why a package must not be used, if that is so.
    Optional<Kill> kill(String digest) {
        return kills.stream().filter(kill -> kill.digest().equals(digest)).findFirst();
    }

    static Optional<RegistryIndex> parse(byte[] file, Reading reading, List<Problem> problems) {
        return Fields.read(FILE, file, problems, json -> read(json, reading));
    }

    private static Optional<RegistryIndex> read(JsonReader json, Reading reading) {
        var name = Fields.text(json, "name", RegistryBounds.TEXT);
        long serial = json.whole("serial").orElse(0L);
        if (serial < 1) {
            json.complain("serial", "Expected a whole number from 1.");
        }
        var issued = Fields.instant(json, "issued");
        var expires = Fields.instant(json, "expires");
        var seen = new HashSet<ExtensionId>();
        var extensions = Fields.list(json, "extensions", RegistryBounds.EXTENSIONS, one -> entry(one, reading, seen));
        var kills = Fields.list(json, "kills", RegistryBounds.KILLS, RegistryIndex::kill);
        return issued.flatMap(
                from -> expires.map(until -> new RegistryIndex(name, serial, from, until, extensions, kills)));
    }

    private static Optional<IndexEntry> entry(JsonReader json, Reading reading, HashSet<ExtensionId> seen) {
        if (reading == Reading.USING && Fields.isForNewerEditors(json)) {
            return Optional.empty();
        }
        var id = Fields.id(json);
        id.filter(one -> !seen.add(one)).ifPresent(_ -> json.complain("id", "It is there twice."));
        var name = Fields.text(json, "name", RegistryBounds.TEXT);
        var description = Fields.text(json, "description", RegistryBounds.TEXT);
        var kind = Fields.kind(json);
        var latest = json.has("latest") ? Fields.version(json, "latest") : Optional.<SemanticVersion>empty();
        long bytes = Fields.bytes(json, RegistryBounds.EXTENSION_BYTES);
        var digest = Fields.digest(json);
        return id.isPresent() && kind.isPresent() && digest.isPresent()
                ? Optional.of(new IndexEntry(id.get(), name, description, kind.get(), latest, bytes, digest.get()))
                : Optional.empty();
    }

    static Optional<Kill> kill(JsonReader json) {
        var what = Fields.text(json, "what", RegistryBounds.TEXT);
        var reason = Fields.text(json, "reason", RegistryBounds.TEXT);
        return Fields.digest(json).map(digest -> new Kill(digest, what, reason));
    }

    byte[] file() {
        var root = Fields.object()
                .put("schema", Fields.SCHEMA)
                .put("name", name)
                .put("serial", serial)
                .put("issued", issued.toString())
                .put("expires", expires.toString());
        var list = root.putArray("extensions");
        extensions.stream()
                .sorted(Comparator.comparing(entry -> entry.id().value()))
                .forEach(entry -> {
                    var object = list.addObject()
                            .put("id", entry.id().value())
                            .put("name", entry.name())
                            .put("description", entry.description())
                            .put("kind", Fields.word(entry.kind()));
                    entry.latest().ifPresent(latest -> object.put("latest", latest.toString()));
                    object.put("size", entry.bytes()).put("sha256", entry.digest());
                });
        write(kills, root.putArray("kills"));
        return Fields.file(root);
    }

    static void write(List<Kill> kills, ArrayNode into) {
        kills.stream()
                .sorted(Comparator.comparing(Kill::digest))
                .forEach(kill -> into.addObject()
                        .put("sha256", kill.digest())
                        .put("what", kill.what())
                        .put("reason", kill.reason()));
    }
}
