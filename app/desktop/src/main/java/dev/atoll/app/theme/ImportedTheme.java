package dev.atoll.app.theme;

import dev.atoll.app.words.Words;
import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A colour theme of VS Code, taken as data: its workbench colours and its rules for scopes and semantic tokens, looked
/// up for each token of ours.
final class ImportedTheme {
    private static final int MOST_FAULTS = 20;
    private static final List<String> OF_MARKUP = List.of("syntax.markup.", "syntax.text.");

    private final Map<String, String> workbench = new HashMap<>();
    private final ScopeRules scopes = new ScopeRules();
    private final Map<String, Semantic> semantic = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private boolean semanticFirst;
    private Optional<Boolean> dark = Optional.empty();

    /// What a theme says of a semantic token.
    private record Semantic(Optional<String> colour, Optional<String> face) {}

    private ImportedTheme() {}

    static Draft draft(ThemeSource source) {
        ImportedTheme theme = new ImportedTheme();
        source.files().forEach(theme::add);
        Map<String, Face> faces = new LinkedHashMap<>();
        theme.faces(faces);
        return new Draft(
                theme.tokens(),
                faces,
                theme.dark,
                theme.faults.stream().limit(MOST_FAULTS).toList(),
                true);
    }

    private void add(ThemeSource.File file) {
        JsonNode json = file.json();
        switch (json.path("type").asString("")) {
            case "dark", "hc", "hcDark" -> dark = Optional.of(true);
            case "light", "hcLight" -> dark = Optional.of(false);
            default -> {}
        }
        json.path("colors").properties().forEach(entry -> {
            workbench.remove(entry.getKey());
            colour("colors/" + entry.getKey(), entry.getValue())
                    .ifPresent(colour -> workbench.put(entry.getKey(), colour));
        });
        rules(file.path(), json.path("tokenColors"));
        semanticFirst = json.path("semanticHighlighting").asBoolean(semanticFirst);
        json.path("semanticTokenColors")
                .properties()
                .forEach(entry -> semantic.put(entry.getKey(), semantic(entry.getKey(), entry.getValue())));
    }

    /// A colour as it is written. VS Code writes `null` and `default` where a theme says nothing.
    private Optional<String> colour(String place, JsonNode value) {
        String text = value.asString("");
        if (value.isMissingNode() || value.isNull() || text.equals("default")) {
            return Optional.empty();
        }
        if (!Colour.isColour(text)) {
            faults.add(Words.of("theme.is-which-is-no-colour", place, shortened(value)));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static String shortened(JsonNode value) {
        String text = value.toString();
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private void rules(String path, JsonNode list) {
        if (list.isString()) {
            throw new UnreadableThemeException(Words.of("theme.takes-its-tokencolors-from-the", path, shortened(list)));
        }
        if (!list.isArray() && !list.isMissingNode() && !list.isNull()) {
            faults.add(Words.of("theme.tokencolors-is-no-list", path));
        }
        int at = 0;
        for (JsonNode rule : list) {
            String place = "tokenColors/" + at++;
            JsonNode settings = rule.path("settings");
            Optional<String> colour = colour(place + "/settings/foreground", settings.path("foreground"));
            Optional<String> face = face(place + "/settings/fontStyle", settings.path("fontStyle"));
            JsonNode scope = rule.path("scope");
            if (scope.isMissingNode()) {
                colour.ifPresent(text -> workbench.putIfAbsent("editor.foreground", text));
                colour(place + "/settings/background", settings.path("background"))
                        .ifPresent(text -> workbench.putIfAbsent("editor.background", text));
            } else if (scope.isArray()) {
                scope.forEach(one -> scopes.add(one.asString(""), colour, face));
            } else {
                scopes.add(scope.asString(""), colour, face);
            }
        }
    }

    private Optional<String> face(String place, JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (Face.parse(value.asString("?")).isEmpty()) {
            faults.add(Words.of("theme.is-known-are-bold-italic", place, shortened(value)));
            return Optional.empty();
        }
        return Optional.of(value.asString());
    }

    private Semantic semantic(String name, JsonNode value) {
        String place = "semanticTokenColors/" + name;
        if (!value.isObject()) {
            return new Semantic(colour(place, value), Optional.empty());
        }
        Optional<String> face = face(place + "/fontStyle", value.path("fontStyle"));
        List<String> words = Stream.of("bold", "italic", "underline")
                .filter(word -> value.path(word).asBoolean(false))
                .toList();
        return new Semantic(
                colour(place + "/foreground", value.path("foreground")),
                face.or(() -> words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words))));
    }

    private Map<String, Colour> tokens() {
        Colour edge = dark.orElse(true) ? Colour.BLACK : Colour.WHITE;
        Colour surface = Optional.ofNullable(workbench.get("editor.background"))
                .flatMap(text -> Colour.parse(text, edge))
                .or(() -> Known.all().usual("surface", dark.orElse(true)))
                .orElse(edge);
        Map<String, Colour> tokens = new LinkedHashMap<>();
        tokens.put("surface", surface);
        Known.all()
                .named("workbench")
                .forEach((token, names) -> names.stream()
                        .flatMap(name -> Optional.ofNullable(workbench.get(name)).stream())
                        .flatMap(text -> Colour.parse(text, surface).stream())
                        .findFirst()
                        .ifPresent(colour -> tokens.put(token, colour)));
        Known.all()
                .named("scopes")
                .keySet()
                .forEach(token -> colourOf(token)
                        .flatMap(text -> Colour.parse(text, surface))
                        .ifPresent(colour -> tokens.put(token, colour)));
        return tokens;
    }

    private Optional<String> colourOf(String token) {
        Optional<String> bySemantics =
                semantics(token).flatMap(one -> one.colour().stream()).findFirst();
        Optional<String> byScope =
                stacks(token).flatMap(stack -> scopes.colour(stack).stream()).findFirst();
        return semanticFirst ? bySemantics.or(() -> byScope) : byScope.or(() -> bySemantics);
    }

    private Stream<Semantic> semantics(String token) {
        return Known.all().named("semantic").getOrDefault(token, List.of()).stream()
                .flatMap(name -> Optional.ofNullable(semantic.get(name)).stream());
    }

    /// Where a token of ours would stand in a text of TextMate's, the most fitting place first.
    private static Stream<List<String>> stacks(String token) {
        String root = OF_MARKUP.stream().anyMatch(token::startsWith) ? "text.html.markdown" : "source";
        return Known.all().named("scopes").getOrDefault(token, List.of()).stream()
                .map(scopes -> Stream.concat(Stream.of(root), Stream.of(scopes.split(" ")))
                        .toList());
    }

    private void faces(Map<String, Face> faces) {
        for (String token : Known.all().named("scopes").keySet()) {
            Optional<String> byScope =
                    stacks(token).flatMap(stack -> scopes.face(stack).stream()).findFirst();
            Optional<String> bySemantics =
                    semantics(token).flatMap(one -> one.face().stream()).findFirst();
            Optional<String> face = semanticFirst ? bySemantics.or(() -> byScope) : byScope.or(() -> bySemantics);
            face.flatMap(Face::parse).ifPresent(known -> faces.put(token, known));
        }
    }
}
