package dev.atoll.app.theme;

import dev.atoll.app.words.Words;
import dev.atoll.host.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/// Files of JSON in packages of themes. Comments and commas behind the last element may stand in them. Everything is
/// bounded before it is read.
public final class ThemeJson {
    private static final int MOST_BYTES = 1 << 20;
    private static final JsonFactory DIALECT = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(16)
                    .maxStringLength(10_000)
                    .maxNumberLength(100)
                    .build())
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private ThemeJson() {}

    /// The object in a file.
    ///
    /// @throws UnreadableThemeException if there is none that can be read
    public static JsonNode read(String path, Function<String, Optional<byte[]>> files) {
        byte[] bytes = files.apply(path)
                .orElseThrow(() -> new UnreadableThemeException(Words.of("theme.there-is-no-file-in", path)));
        if (bytes.length > MOST_BYTES) {
            throw new UnreadableThemeException(Words.of("theme.is-larger-than-1-mb", path));
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        try {
            JsonNode json = Json.read(DIALECT, text.startsWith("\uFEFF") ? text.substring(1) : text);
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

    /// A path as seen from a file; empty if it leads out of the package or nowhere.
    public static Optional<String> resolved(String from, String to) {
        try {
            URI base = new URI(null, null, "/" + from, null);
            URI target = base.resolve(new URI(null, null, to, null)).normalize();
            String path = target.getPath();
            boolean inside = path != null
                    && path.startsWith("/")
                    && !path.startsWith("/..")
                    && !to.startsWith("/")
                    && !to.contains(":");
            return inside && !to.isBlank() ? Optional.of(path.substring(1)) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
