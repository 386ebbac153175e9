package dev.atoll.app.theme;

import dev.atoll.host.Json;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is known of tokens: which there are, what the two usual themes have for them, and where another editor's
/// themes have the same.
final class Known {
    private static final JsonFactory JSON = new JsonFactory();
    private static final Known ALL = new Known();

    private final Map<String, Colour> dark = colours("atoll-dark.json");
    private final Map<String, Colour> light = colours("atoll-light.json");
    private final JsonNode elsewhere = json("import.json");

    private Known() {}

    static Known all() {
        return ALL;
    }

    /// The names of all tokens that every theme has.
    Set<String> tokens() {
        return dark.keySet();
    }

    /// A token's colour in the usual theme.
    Optional<Colour> usual(String token, boolean inDark) {
        return Optional.ofNullable((inDark ? dark : light).get(token));
    }

    /// The token that stands in for one that is missing.
    Optional<String> kin(String token) {
        return elsewhere.path("kin").path(token).asStringOpt();
    }

    /// Where a colour theme of VS Code has a token: names of its workbench colours, scopes, semantic tokens.
    Map<String, List<String>> named(String kind) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        elsewhere.path(kind).properties().forEach(entry -> {
            List<String> words = new ArrayList<>();
            entry.getValue().forEach(word -> words.add(word.asString()));
            names.put(entry.getKey(), words);
        });
        return names;
    }

    private static Map<String, Colour> colours(String file) {
        Map<String, Colour> colours = new LinkedHashMap<>();
        json(file)
                .path("tokens")
                .properties()
                .forEach(token -> Colour.parse(token.getValue().asString(), Colour.BLACK)
                        .ifPresent(colour -> colours.put(token.getKey(), colour)));
        return colours;
    }

    private static JsonNode json(String name) {
        try (InputStream file = Known.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not in the application");
            }
            return Json.read(JSON, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
