package dev.atoll.app.theme;

import dev.atoll.app.words.Words;
import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// A theme in this editor's own form: `{"dark": true, "tokens": {"surface": "#10171e"}, "faces": {"syntax.comment":
/// "italic"}}`.
final class OwnTheme {
    private static final Set<String> FIELDS =
            Set.of("$schema", "id", "name", "dark", "tokens", "faces", "include", "comment");
    private static final String SYNTAX = "syntax.";

    private final List<String> faults = new ArrayList<>();
    private final Map<String, String> colours = new TreeMap<>();
    private final Map<String, Face> faces = new LinkedHashMap<>();
    private Optional<Boolean> dark = Optional.empty();

    private OwnTheme() {}

    static Draft draft(ThemeSource source) {
        OwnTheme theme = new OwnTheme();
        source.files().forEach(theme::add);
        Map<String, Colour> tokens = new LinkedHashMap<>();
        Colour under = Optional.ofNullable(theme.colours.get("surface"))
                .flatMap(text -> Colour.parse(text, Colour.BLACK))
                .orElse(theme.dark.orElse(true) ? Colour.BLACK : Colour.WHITE);
        theme.colours.forEach(
                (token, text) -> Colour.parse(text, under).ifPresent(colour -> tokens.put(token, colour)));
        return new Draft(tokens, theme.faces, theme.dark, theme.faults, false);
    }

    private void add(ThemeSource.File file) {
        JsonNode json = file.json();
        for (String name : json.propertyNames()) {
            if (!FIELDS.contains(name)) {
                faults.add(Words.of("theme.has-which-themes-do-not", file.path(), name));
            }
        }
        if (json.path("dark").isBoolean()) {
            dark = Optional.of(json.path("dark").booleanValue());
        } else if (json.has("dark")) {
            faults.add(Words.of("theme.dark-is-neither-true-nor"));
        }
        json.path("tokens").properties().forEach(token -> colour(token.getKey(), token.getValue()));
        json.path("faces").properties().forEach(face -> face(face.getKey(), face.getValue()));
    }

    private void colour(String token, JsonNode value) {
        if (!isToken(token)) {
            faults.add(Words.of("theme.is-no-token-surface-and", token));
        } else if (!Colour.isColour(value.asString(""))) {
            faults.add(Words.of("theme.is-which-is-no-colour", token, value));
        } else {
            colours.put(token, value.asString());
        }
    }

    private static boolean isToken(String token) {
        return Known.all().tokens().contains(token) || (token.startsWith(SYNTAX) && Theme.isToken(token));
    }

    private void face(String token, JsonNode value) {
        Optional<Face> face = Face.parse(value.asString("?"));
        if (!token.startsWith(SYNTAX) || !Theme.isToken(token)) {
            faults.add(Words.of("theme.faces-has-only-tokens-that", token));
        } else if (face.isEmpty()) {
            faults.add(Words.of("theme.the-face-of-is-known", token, value));
        } else {
            faces.put(token, face.get());
        }
    }
}
