package dev.atoll.host.catalog.install;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.capability.CapabilityKind;
import dev.atoll.api.manifest.Glob;
import dev.atoll.api.manifest.SemanticVersion;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.host.catalog.sign.PublisherKey;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// An entry of the store as the text of its file.
final class StateFile {
    private static final int SCHEMA = 1;
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private StateFile() {}

    /// @param versions the current one, then the previous one, if there is one
    private record Shape(
            int schema,
            String id,
            boolean enabled,
            boolean pinned,
            List<VersionShape> versions,
            List<GrantShape> grants) {}

    /// @param publisher the key's line; empty if it is unsigned
    /// @param published empty if it is not known
    /// @param registry its key's line; empty if it is from none
    private record VersionShape(
            String version,
            String digest,
            long bytes,
            String publisher,
            String source,
            String published,
            String installed,
            String registry) {}

    private record GrantShape(String capability, List<String> languages, List<String> globs) {}

    static byte[] of(StoreEntry entry) {
        var shape = new Shape(
                SCHEMA,
                entry.id().value(),
                entry.enabled(),
                entry.pinned(),
                entry.versions().map(StateFile::shape).toList(),
                entry.grants().stream().map(StateFile::shape).toList());
        return (MAPPER.writeValueAsString(shape) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static VersionShape shape(StoredVersion version) {
        return new VersionShape(
                version.version().toString(),
                version.digest(),
                version.bytes(),
                version.publisher().map(PublisherKey::line).orElse(""),
                version.source(),
                version.published().map(Instant::toString).orElse(""),
                version.installed().toString(),
                version.registry().orElse(""));
    }

    private static GrantShape shape(Capability grant) {
        return new GrantShape(
                grant.kind().word(),
                grant.languages().stream().sorted().toList(),
                grant.globs().stream().map(Glob::toString).sorted().toList());
    }

    /// The entry that a file holds; nothing if it is damaged or not that extension's.
    static Optional<StoreEntry> read(byte[] file, ExtensionId id) {
        try {
            var shape = MAPPER.readValue(file, Shape.class);
            boolean fits = shape.schema == SCHEMA
                    && shape.id.equals(id.value())
                    && (shape.versions.size() == 1 || shape.versions.size() == 2);
            if (!fits) {
                return Optional.empty();
            }
            var versions = new ArrayList<StoredVersion>();
            for (var version : shape.versions) {
                versions.add(version(version));
            }
            return Optional.of(new StoreEntry(
                    id,
                    versions.getFirst(),
                    versions.size() == 2 ? Optional.of(versions.getLast()) : Optional.empty(),
                    shape.grants.stream().map(StateFile::grant).toList(),
                    shape.enabled,
                    shape.pinned));
        } catch (JacksonException | NoSuchElementException | DateTimeException damaged) {
            return Optional.empty();
        }
    }

    private static StoredVersion version(VersionShape shape) {
        return new StoredVersion(
                SemanticVersion.parse(shape.version).orElseThrow(),
                Optional.of(shape.digest)
                        .filter(text -> DIGEST.matcher(text).matches())
                        .orElseThrow(),
                shape.bytes,
                shape.publisher.isEmpty()
                        ? Optional.empty()
                        : Optional.of(PublisherKey.parse(shape.publisher).orElseThrow()),
                shape.source,
                shape.published.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(shape.published)),
                Instant.parse(shape.installed),
                Optional.of(shape.registry).filter(key -> !key.isEmpty()));
    }

    private static Capability grant(GrantShape shape) {
        return Capability.of(
                CapabilityKind.of(shape.capability).orElseThrow(),
                Set.copyOf(shape.languages),
                shape.globs.stream().map(text -> Glob.parse(text).orElseThrow()).collect(Collectors.toSet()));
    }
}
