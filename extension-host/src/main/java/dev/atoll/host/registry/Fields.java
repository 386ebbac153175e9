package dev.atoll.host.registry;

import dev.atoll.api.capability.CapabilityKind;
import dev.atoll.api.capability.CapabilityRequest;
import dev.atoll.api.manifest.Glob;
import dev.atoll.api.manifest.PackageKind;
import dev.atoll.api.manifest.Problem;
import dev.atoll.api.manifest.SemanticVersion;
import dev.atoll.api.manifest.VersionRange;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.host.catalog.JsonReader;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Values that a registry's files are made of, read and written.
final class Fields {
    static final int SCHEMA = 1;

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*\\.[a-z0-9][a-z0-9-]*");
    private static final Pattern HIDDEN = Pattern.compile(
            "[\\p{Cc}&&[^\\n\\t]]|[\\p{Cf}\\p{Zl}\\p{Zp}\\x{fe00}-\\x{fe0f}\\x{e0100}-\\x{e01ef}]|\\p{Cs}");
    private static final int LONGEST_NAME = 100;
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Fields() {}

    /// What a file says, strictly: nothing if anything in it is not as it should be.
    ///
    /// @param file its name, for problems
    /// @param problems where they go
    static <T> Optional<T> read(
            String file, byte[] content, List<Problem> problems, Function<JsonReader, Optional<T>> reading) {
        int before = problems.size();
        var json = JsonReader.of(file, content, problems);
        json.ifPresent(found -> {
            if (!found.whole("schema").equals(Optional.of((long) SCHEMA))) {
                found.complain("schema", "The number 1 is expected; a newer editor may understand it.");
            }
            found.complainOfHiddenCharacters();
        });
        if (problems.size() > before) {
            return Optional.empty();
        }
        var result = json.flatMap(reading);
        json.ifPresent(JsonReader::complainOfUnknownFields);
        return problems.size() == before ? result : Optional.empty();
    }

    /// A list of no more than so many objects, each read to its end.
    static <T> List<T> list(JsonReader json, String field, int most, Function<JsonReader, Optional<T>> reading) {
        var objects = json.objects(field);
        if (objects.size() > most) {
            json.complain(field, "There are more than " + most + ".");
            return List.of();
        }
        var result = new ArrayList<T>();
        for (var object : objects) {
            // what was passed over, or complained of, was not read to its end
            reading.apply(object).ifPresent(one -> {
                object.complainOfUnknownFields();
                result.add(one);
            });
        }
        return result;
    }

    static Optional<ExtensionId> id(JsonReader json) {
        return json.parsed("id", Fields::id, "an id such as \"publisher.name\"");
    }

    private static Optional<ExtensionId> id(String text) {
        return text.length() <= LONGEST_NAME && ID.matcher(text).matches()
                ? Optional.of(new ExtensionId(text))
                : Optional.empty();
    }

    static Optional<SemanticVersion> version(JsonReader json, String field) {
        return json.parsed(
                field,
                text -> text.length() <= LONGEST_NAME ? SemanticVersion.parse(text) : Optional.empty(),
                "a version such as \"1.2.3\"");
    }

    static Optional<String> digest(JsonReader json) {
        return json.parsed(
                "sha256", text -> Optional.of(text).filter(DIGEST.asMatchPredicate()), "64 hexadecimal digits");
    }

    static boolean isDigest(String text) {
        return DIGEST.matcher(text).matches();
    }

    /// A size in bytes, which must be there.
    static long bytes(JsonReader json, long most) {
        var size = json.whole("size").orElse(-1L);
        if (size < 0 || size > most) {
            json.complain("size", "Expected a whole number from 0 to " + most + ".");
        }
        return size;
    }

    static Optional<Instant> instant(JsonReader json, String field) {
        return json.parsed(
                field,
                text -> {
                    try {
                        return Optional.of(Instant.parse(text));
                    } catch (DateTimeException noInstant) {
                        return Optional.empty();
                    }
                },
                "a time such as \"2030-01-31T12:00:00Z\"");
    }

    static Optional<PackageKind> kind(JsonReader json) {
        return json.parsed(
                "kind",
                text -> Stream.of(PackageKind.values())
                        .filter(kind -> word(kind).equals(text))
                        .findFirst(),
                "\"extension\", \"grammar\", \"formatter\", \"filter\" or \"data\"");
    }

    /// Whether an extension or a version has words that only newer editors understand.
    static boolean isForNewerEditors(JsonReader json) {
        boolean kind = json.optionalString("kind")
                .filter(word -> Stream.of(PackageKind.values())
                        .noneMatch(known -> word(known).equals(word)))
                .isPresent();
        boolean api = json.has("api")
                && json.optionalString("api")
                        .filter(text -> VersionRange.parse(text).isEmpty())
                        .isPresent();
        return kind
                || api
                || json.objects("capabilities").stream()
                        .anyMatch(one -> one.optionalString("capability")
                                .filter(word -> CapabilityKind.of(word).isEmpty())
                                .isPresent());
    }

    static String word(PackageKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /// A text that must be there and may not be endless.
    static String text(JsonReader json, String field, int most) {
        var text = json.string(field);
        if (text.length() > most) {
            json.complain(field, "It is longer than " + most + " characters.");
        }
        return text;
    }

    /// A text without characters that do not show or that steer a screen, and no longer than it may be.
    static String cleaned(String text, int most) {
        var clean = HIDDEN.matcher(text.replace("\r\n", "\n")).replaceAll("").strip();
        return clean.length() <= most
                ? clean
                : HIDDEN.matcher(clean.substring(0, most - 1)).replaceAll("") + "…";
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static byte[] file(ObjectNode root) {
        return (MAPPER.writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static void write(List<CapabilityRequest> requests, ArrayNode into) {
        for (var request : requests) {
            var capability = request.capability();
            var object =
                    into.addObject().put("capability", capability.kind().word()).put("reason", request.reason());
            if (capability.kind().byLanguage()) {
                capability.languages().stream().sorted().forEach(object.putArray("languages")::add);
            }
            if (capability.kind().byGlob()) {
                capability.globs().stream().map(Glob::toString).sorted().forEach(object.putArray("globs")::add);
            }
        }
    }
}
