package dev.atoll.host.grammar.tree;

import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// Every bundled grammar compiles whole, and gives the trees and captures that the same grammar gives in Node's
/// web-tree-sitter, about real files, before and after random edits.
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class GrammarOracleTest {
    static final Path ROOT = Path.of(System.getProperty("atoll.root"));
    private static final Path PACKAGES = ROOT.resolve("bundled-extensions/target/grammars");
    private static final int EDITS = 8;
    private static final int EDITED_EACH = 4;
    private static final List<String> PIECES = List.of(
            "x",
            " ",
            "\n",
            "{",
            "}",
            "(",
            "\"",
            "'",
            "/*",
            "*/",
            "ä",
            "\uD83D\uDE00",
            "// é\n",
            "<",
            ";",
            "\r\n",
            "0x1f",
            "\t");

    private final JsonMapper json = new JsonMapper();
    private final long seed = new Random().nextLong();

    @TempDir
    Path folder;

    /// A file with edits, and what Node says of it.
    private record Case(Path file, List<TextEdit> edits, JsonNode expected) {}

    @TestFactory
    Stream<DynamicTest> treesAndCapturesAreThoseOfNode(TestReporter reporter) throws IOException {
        reporter.publishEntry("seed", String.valueOf(seed));
        var files = new RealFiles(ROOT, folder).all();
        assertThat(files.values().stream().mapToInt(List::size).sum()).isGreaterThan(200);
        try (var names = Files.list(PACKAGES)) {
            return names.filter(Files::isDirectory).sorted().toList().stream().map(grammar -> {
                var name = grammar.getFileName().toString();
                var real = new ArrayList<>(files.getOrDefault(name, List.of()));
                real.addAll(samples(name));
                real.addAll(odd(name, real));
                return DynamicTest.dynamicTest(name, () -> same(grammar, real));
            });
        }
    }

    /// Where nothing could compile the runtime's source, the npm package's module does all of it.
    @TestFactory
    Stream<DynamicTest> theRuntimesModuleOfTheNpmPackageGivesTheSameAlone() {
        return Stream.of("java", "python", "html")
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    var packed = new PackedGrammar(name);
                    try (var started = packed.startPlain()) {
                        compareAll(started, PACKAGES.resolve(name), samples(name));
                    }
                }));
    }

    private List<Path> odd(String name, List<Path> others) {
        try {
            return new OddFiles(folder).of(name, others);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> samples(String language) {
        var folder = ROOT.resolve("bundled-extensions/grammars/samples").resolve(language);
        try (var files = Files.exists(folder) ? Files.list(folder) : Stream.<Path>empty()) {
            return files.filter(file -> !file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void same(Path grammar, List<Path> files) throws Exception {
        var packed = new PackedGrammar(grammar.getFileName().toString());
        assertThat(packed.notices()).isEmpty();
        try (var started = packed.start()) {
            compareAll(started, grammar, files);
        }
    }

    private void compareAll(Grammar started, Path grammar, List<Path> files) throws Exception {
        var symbol = json.readTree(Files.readAllBytes(grammar.resolve("extension.json")))
                .get("grammar")
                .get("symbol")
                .asString();
        var treeSitter = started.treeSitter();
        var query = started.query(QueryKind.HIGHLIGHTS).orElseThrow();
        var text = new TreeText(treeSitter, symbol);
        for (var one : cases(grammar, symbol, files)) {
            compare(treeSitter, query, text, one);
        }
    }

    /// Compares one text. A node without text at the very beginning is left out: it depends on how one asks whether it
    /// lies before everything.
    private void compare(TreeSitter treeSitter, Query query, TreeText text, Case one) throws IOException {
        var parsed = new ParsedText(treeSitter, treeSitter.places().whole(), Files.readString(one.file()));
        parsed.parse(() -> false);
        for (var edit : one.edits()) {
            parsed.change(List.of(edit));
            parsed.parse(() -> false);
        }
        assertThat(one.expected().has("failure")).as(one.expected().toString()).isFalse();
        assertThat(text.digest(parsed.tree()))
                .as("%s after %d edits, seed %d", one.file(), one.edits().size(), seed)
                .isEqualTo(one.expected().get("tree").asString());
        var matches = query.in(treeSitter, parsed.tree(), parsed.text(), 0, 0);
        var captures = new ArrayList<String>();
        var filtered = new ArrayList<String>();
        for (int match = matches.first(); matches.has(match); match = matches.next(match)) {
            for (int i = 0; i < matches.captures(match); i++) {
                if (matches.end(match, i) == 0) {
                    continue;
                }
                var capture = matches.pattern(match) + " " + query.names().get(matches.name(match, i)) + " "
                        + matches.start(match, i) + " " + matches.end(match, i);
                captures.add(capture);
                if (query.holds(matches, match)) {
                    filtered.add(capture);
                }
            }
        }
        assertThat(sorted(captures))
                .as(one.file().toString())
                .isEqualTo(sorted(one.expected().get("captures")));
        assertThat(sorted(filtered))
                .as(one.file().toString())
                .isEqualTo(sorted(one.expected().get("filtered")));
        parsed.close();
    }

    private static List<String> sorted(List<String> captures) {
        var result = new ArrayList<>(captures);
        Collections.sort(result);
        return result;
    }

    private static List<String> sorted(JsonNode captures) {
        var result = new ArrayList<String>();
        for (var one : captures) {
            if (one.get(3).asInt() != 0) {
                result.add(one.get(0).asInt() + " " + one.get(1).asString() + " "
                        + one.get(2).asInt() + " " + one.get(3).asInt());
            }
        }
        return sorted(result);
    }

    /// Each file as it is, and some after edits.
    private List<Case> cases(Path grammar, String symbol, List<Path> files) throws Exception {
        var random = new Random(seed);
        var plain = new ArrayList<Case>();
        for (var file : files) {
            var nothing = json.createObjectNode();
            plain.add(new Case(file, List.of(), nothing));
            if (plain.size() % EDITED_EACH == 1) {
                plain.add(new Case(file, edits(Files.readString(file), random), nothing));
            }
        }
        var requests = new StringBuilder();
        for (var one : plain) {
            requests.append(json.writeValueAsString(request(grammar, symbol, one)))
                    .append('\n');
        }
        var input = Files.writeString(folder.resolve(symbol + ".requests"), requests);
        var output = folder.resolve(symbol + ".answers");
        var process = new ProcessBuilder(
                        "node",
                        ROOT.resolve("bundled-extensions/grammars/oracle/oracle.mjs")
                                .toString())
                .redirectInput(input.toFile())
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.waitFor()).isZero();
        var answers = Files.readAllLines(output, StandardCharsets.UTF_8);
        assertThat(answers).hasSameSizeAs(plain);
        var result = new ArrayList<Case>();
        for (int i = 0; i < plain.size(); i++) {
            result.add(new Case(plain.get(i).file(), plain.get(i).edits(), json.readTree(answers.get(i))));
        }
        return result;
    }

    private static Map<String, Object> request(Path grammar, String symbol, Case one) {
        var edits = one.edits().stream()
                .map(edit ->
                        Map.of("start", edit.span().start(), "end", edit.span().end(), "text", edit.text()))
                .toList();
        return Map.of(
                "wasm", grammar.resolve("grammar.wasm").toString(),
                "symbol", symbol,
                "query", grammar.resolve("queries/highlights.scm").toString(),
                "file", one.file().toString(),
                "edits", edits);
    }

    private static List<TextEdit> edits(String text, Random random) {
        var result = new ArrayList<TextEdit>();
        int length = text.length();
        for (int i = 0; i < EDITS; i++) {
            int start = random.nextInt(length + 1);
            int end = Math.min(length, start + (random.nextInt(3) == 0 ? random.nextInt(30) : 0));
            var piece = PIECES.get(random.nextInt(PIECES.size()));
            result.add(new TextEdit(new Span(start, end), piece));
            length += piece.length() - (end - start);
        }
        return result;
    }
}
