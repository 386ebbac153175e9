package dev.atoll.app.theme;

import dev.atoll.app.words.Words;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The JSON of a theme: its file, and before it those that it includes, the outermost included one first. Comments and
/// commas behind the last element may stand in them. Everything is bounded before it is read.
///
/// @param files each file's path and object
record ThemeSource(List<File> files) {
    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_FILES = 8;
    private static final String INCLUDE = "include";
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(16)
                            .maxStringLength(10_000)
                            .maxNumberLength(100)
                            .build())
                    .build())
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    /// One of the files.
    ///
    /// @param path where it is
    /// @param json its object
    record File(String path, JsonNode json) {}

    /// Copies the list.
    ThemeSource {
        files = List.copyOf(files);
    }

    /// Reads a file and what it includes.
    ///
    /// @throws UnreadableThemeException if one of them cannot be read
    static ThemeSource of(String path, Function<String, Optional<byte[]>> files) {
        List<File> read = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        Optional<String> next = Optional.of(path);
        while (next.isPresent()) {
            String at = next.get();
            if (!seen.add(at)) {
                throw new UnreadableThemeException(
                        Words.of("theme.the-files-include-each-other", String.join(" → ", seen), at));
            }
            if (seen.size() > MOST_FILES) {
                throw new UnreadableThemeException(
                        Words.of("theme.includes-more-than-other-files", path, MOST_FILES - 1));
            }
            File file = new File(at, parse(at, files.apply(at)));
            read.addFirst(file);
            next = included(file);
        }
        return new ThemeSource(read);
    }

    private static JsonNode parse(String path, Optional<byte[]> content) {
        byte[] bytes =
                content.orElseThrow(() -> new UnreadableThemeException(Words.of("theme.there-is-no-file-in", path)));
        if (bytes.length > MOST_BYTES) {
            throw new UnreadableThemeException(Words.of("theme.is-larger-than-1-mb", path));
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        try {
            JsonNode json = MAPPER.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
            if (!json.isObject()) {
                throw new UnreadableThemeException(Words.of("theme.is-no-json-object-so", path));
            }
            return json;
        } catch (JacksonException broken) {
            var place = broken.getLocation();
            throw new UnreadableThemeException(
                    place == null
                            ? Words.of("theme.is-no-json", path)
                            : Words.of("theme.is-no-json-look-at-line", path, String.valueOf(place.getLineNr())));
        }
    }

    private static Optional<String> included(File file) {
        JsonNode name = file.json().path(INCLUDE);
        if (name.isMissingNode() || name.isNull()) {
            return Optional.empty();
        }
        String path = name.asString("");
        String found = resolved(file.path(), path);
        if (found.isEmpty()) {
            throw new UnreadableThemeException(Words.of("theme.includes-which-is-no-file", file.path(), path));
        }
        return Optional.of(found);
    }

    /// A path as seen from a file; empty if it leads out of the package or nowhere.
    private static String resolved(String from, String to) {
        try {
            URI base = new URI(null, null, "/" + from, null);
            URI target = base.resolve(new URI(null, null, to, null)).normalize();
            String path = target.getPath();
            boolean inside = path != null
                    && path.startsWith("/")
                    && !path.startsWith("/..")
                    && !to.startsWith("/")
                    && !to.contains(":");
            return inside && !to.isBlank() ? path.substring(1) : "";
        } catch (java.net.URISyntaxException | IllegalArgumentException none) {
            return "";
        }
    }

    /// Whether it has this editor's own form.
    boolean isOwn() {
        if (files.stream().anyMatch(file -> file.json().has("tokens"))) {
            return true;
        }
        if (files.stream()
                .noneMatch(file -> file.json().has("colors") || file.json().has("tokenColors"))) {
            throw new UnreadableThemeException(Words.of(
                    "theme.has-neither-tokens-as-atolls", files.getLast().path()));
        }
        return false;
    }
}
