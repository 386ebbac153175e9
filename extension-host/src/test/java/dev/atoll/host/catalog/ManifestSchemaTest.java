package dev.atoll.host.catalog;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.atoll.api.capability.CapabilityKind;
import dev.atoll.api.capability.Limit;
import dev.atoll.api.manifest.Feature;
import dev.atoll.api.manifest.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// The published schema and the reader of manifests agree on what a manifest is.
class ManifestSchemaTest {
    private static final Path ROOT = Path.of(System.getProperty("atoll.root", ".."));
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text(ROOT.resolve("docs/schemas/extension.schema.json")), InputFormat.JSON);

    private static final String RICH =
            Packages.MANIFEST.replace("\"schema\": 1,", """
                    "schema": 1, "repository": "https://reef.example",
                    "settings": [
                      {"name": "width", "type": "integer", "default": 80, "description": "How wide."},
                      {"name": "ratio", "type": "number", "default": 0.5, "description": "How much."},
                      {"name": "on", "type": "boolean", "default": true, "description": "Whether."},
                      {"name": "word", "type": "text", "default": "", "description": "Which."},
                      {"name": "order", "type": "choice", "choices": ["up", "down"], "description": "In which order."},
                      {"name": "words", "type": "texts", "default": ["a"], "description": "Which ones."}],
                    "commands": [{"id": "sort", "title": "Sort", "languages": ["json"], "key": "Ctrl+Alt+S"}],
                    "panels": [{"id": "tags", "title": "Tags", "icon": "tag", "side": "foot"}],
                    "triggers": {"completion": ["."], "signatureHelp": ["("], "onTypeFormatting": ["}"]},
                    """).replace("\"capabilities\": [", """
                    "capabilities": [
                      {"capability": "workspace.read", "globs": ["*.json", "{a,b}/**"], "reason": "To look."},
                      {"capability": "ui.panels", "reason": "To list."},
                    """);
    private static final String GRAMMAR = """
            {"schema": 1, "id": "test.grammar", "name": "Grammar", "version": "1.0.0-rc.1", "api": "~0.1.0",
             "kind": "grammar", "description": "A grammar.", "license": "MIT", "module": "grammar.wasm",
             "activation": {"languages": ["reef"]}, "grammar": {"symbol": "reef", "injectedAs": ["reef"]},
             "capabilities": [{"capability": "workspace.read", "globs": ["*.reef"], "reason": "To look."}],
             "limits": {"tokens": 10}, "languages": [{"id": "reef", "name": "Reef", "firstLines": ["#!*reef*"]}]}
            """;
    private static final String FORMATTER = """
            {"schema": 1, "id": "test.formatter", "name": "Formatter", "version": "1.0.0", "api": "^0.1.0",
             "kind": "formatter", "description": "A formatter.", "license": "MIT", "module": "formatter.wasm",
             "activation": {"languages": ["reef"]},
             "formatter": {"family": "dprint", "layout": "global", "section": "reef"},
             "settings": [{"name": "lineWidth", "type": "integer", "default": 120, "description": "How wide."}],
             "capabilities": [{"capability": "workspace.read", "globs": ["dprint.json"], "reason": "To be set."}]}
            """;
    private static final String FILTER = """
            {"schema": 1, "id": "test.filter", "name": "Filter", "version": "1.0.0", "api": "^0.1.0",
             "kind": "filter", "description": "A filter.", "license": "MIT", "module": "filter.wasm",
             "filters": [{"id": "sort", "title": "Sort", "on": "lines", "languages": ["json"], "arguments": [
               {"give": ["-s"]}, {"ask": "Key", "default": "1", "give": ["-k", "{}"]}, {"ask": "File"},
               {"ask": "Order", "choices": [{"title": "Up", "give": []}, {"title": "Down", "give": ["-r"]}]}]}]}
            """;
    private static final String DATA = """
            {"schema": 1, "id": "test.data", "name": "Data", "version": "1.0.0", "api": "0.1.0", "kind": "data",
             "description": "Data.", "license": "MIT", "languages": [{"id": "reef", "name": "Reef"}],
             "themes": [{"id": "night", "title": "Night", "file": "themes/night.json"}],
             "iconThemes": [{"id": "shells", "title": "Shells", "file": "icons/shells.json"}]}
            """;

    /// Texts that are right somewhere, or nearly.
    private static final List<String> NEARLY = List.of(
            "",
            " ",
            "x",
            "Reef",
            "a.b",
            "1.2.3",
            "^9.0.0",
            "*",
            "**/*",
            "{a",
            "{a,{b}}",
            "a}",
            "json",
            ".x/y",
            ".",
            "data",
            "grammar",
            "formatter",
            "filter",
            "lines",
            "bindgen",
            "snake",
            "extension",
            "ui.status",
            "text",
            "left",
            "Ctrl+K",
            "F5",
            "x".repeat(101),
            "x".repeat(257));

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> good() {
        return List.of(Packages.MANIFEST, RICH, GRAMMAR, FORMATTER, FILTER, DATA);
    }

    static Stream<Path> bundled() throws IOException {
        try (var walk = Files.walk(ROOT.resolve("bundled-extensions"), 3)) {
            return walk
                    .filter(file ->
                            file.endsWith(Manifest.FILE) && !file.toString().contains("/target/"))
                    .toList()
                    .stream();
        }
    }

    private static boolean read(String manifest) {
        return ManifestReader.read(Packages.utf8(manifest), new ArrayList<>()).isPresent();
    }

    private static boolean valid(String manifest) {
        return SCHEMA.validate(manifest, InputFormat.JSON).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void bothTakeTheBundledManifests(Path file) {
        assertThat(read(text(file))).isTrue();
        assertThat(SCHEMA.validate(text(file), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("good")
    void bothAgreeWhateverOneValueOfAManifestBecomes(String manifest) {
        assertThat(read(manifest)).isTrue();
        assertThat(SCHEMA.validate(manifest, InputFormat.JSON)).isEmpty();
        var differing = new ArrayList<String>();
        int[] refused = {0};
        changes(MAPPER.readTree(manifest), changed -> {
            boolean taken = read(changed);
            refused[0] += taken ? 0 : 1;
            if (taken != valid(changed)) {
                differing.add((taken ? "only the reader takes " : "only the schema takes ") + changed);
            }
        });
        assertThat(differing).isEmpty();
        assertThat(refused[0]).isGreaterThan(100);
    }

    /// The manifest with each of its values replaced, removed, or joined by an unknown one.
    private static void changes(JsonNode root, Consumer<String> each) {
        walk(root, root, each);
    }

    private static void walk(JsonNode root, JsonNode node, Consumer<String> each) {
        switch (node) {
            case ObjectNode object -> {
                for (var name : List.copyOf(object.propertyNames())) {
                    var old = object.get(name);
                    for (var other : others(old)) {
                        object.set(name, other);
                        each.accept(root.toString());
                    }
                    object.remove(name);
                    each.accept(root.toString());
                    object.set(name, old);
                    walk(root, old, each);
                }
                object.put("colour", 1);
                each.accept(root.toString());
                object.remove("colour");
            }
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    var old = array.get(i);
                    for (var other : others(old)) {
                        array.set(i, other);
                        each.accept(root.toString());
                    }
                    array.set(i, old);
                    walk(root, old, each);
                }
            }
            default -> {
                // it was replaced where it stands
            }
        }
    }

    /// Other values: of other types, and such as are nearly right.
    private static List<JsonNode> others(JsonNode old) {
        var nodes = MAPPER.getNodeFactory();
        var result = new ArrayList<JsonNode>(List.of(
                nodes.nullNode(),
                nodes.booleanNode(true),
                nodes.numberNode(0),
                nodes.numberNode(7),
                nodes.numberNode(100_000_000),
                nodes.numberNode(2.5),
                nodes.arrayNode(),
                nodes.arrayNode().add(7),
                nodes.objectNode()));
        for (var text : NEARLY) {
            result.add(nodes.stringNode(text));
        }
        if (old.isString()) {
            result.add(nodes.stringNode(old.stringValue() + "!"));
            result.add(nodes.stringNode(old.stringValue() + "\n"));
        }
        return result;
    }

    private static String with(String what, String instead) {
        assertThat(Packages.MANIFEST).contains(what);
        return Packages.MANIFEST.replace(what, instead);
    }

    @Test
    void bothKnowTheSameWordsAndNumbers() {
        for (var feature : Feature.values()) {
            assertThat(valid(with("\"highlighting\"", "\"" + feature.word() + "\"")))
                    .as("%s", feature)
                    .isTrue();
        }
        for (var kind : CapabilityKind.values()) {
            var asked = "\"capabilities\": [{\"capability\": \"" + kind.word() + "\", \"reason\": \"x\""
                    + (kind.byLanguage() ? ", \"languages\": [\"json\"]" : "")
                    + (kind.byGlob() ? ", \"globs\": [\"*.json\"]" : "") + "}, {";
            assertThat(valid(with("\"capabilities\": [{", asked)))
                    .as("%s", kind)
                    .isTrue();
        }
        for (var limit : Limit.values()) {
            var word = "\"" + limit.word() + "\": ";
            assertThat(valid(with("\"memoryPages\": 512", word + limit.usual())))
                    .as(word)
                    .isTrue();
            assertThat(valid(with("\"memoryPages\": 512", word + (limit.usual() + 1))))
                    .as(word)
                    .isFalse();
        }
    }

    @Test
    void bothRefuseWhatIsAskedForTwice() {
        var twice = with(
                "\"capabilities\": [",
                "\"capabilities\": [{\"capability\": \"ui.status\", \"reason\": \"x\"},"
                        + " {\"capability\": \"ui.status\", \"reason\": \"y\"},");
        assertThat(read(twice)).isFalse();
        assertThat(valid(twice)).isFalse();
    }
}
