package dev.atoll.bundled.oracle;

import dev.atoll.generator.wit.WitPackage;
import dev.atoll.host.oracle.Agreement;
import dev.atoll.host.oracle.Answer;
import dev.atoll.host.oracle.BoundGuest;
import dev.atoll.host.oracle.FakeEditor;
import dev.atoll.host.oracle.Oracle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// Every bundled extension is a component of our WIT, and answers in Node what it answers in our host: about real
/// files,
/// broken
/// ones, and after every one of many random edits.
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExtensionOracleTest {
    private static final Path ROOT = Path.of(System.getProperty("atoll.root"));
    private static final Path WIT = ROOT.resolve("extension-api/wit/v0.1");
    private static final List<String> HOST =
            List.of("log", "task", "documents", "workspace", "settings", "ui", "clock");
    private static final int EDITS = 40;

    private final long seed = new Random().nextLong();
    private final Oracle oracle = Oracle.start(ROOT);

    private List<String> features = List.of();

    @TempDir
    private Path folder;

    @AfterAll
    void end() {
        oracle.close();
    }

    /// In which form our host gets an extension.
    enum Form {
        MODULE,
        COMPONENT
    }

    @ParameterizedTest
    @EnumSource
    void jsonAnswersAlikeInBothHosts(Form form) throws IOException {
        var editor = new FakeEditor();
        var agreement = agreement("json", form, editor, ROOT.resolve("bundled-extensions/target/json/extension.wasm"));
        askAbout(agreement, "json", "package.json", file("bundled-extensions/json/package.json"));
        askAbout(agreement, "json", "package-lock.json", file("bundled-extensions/json/package-lock.json"));
        askAbout(agreement, "json", "empty.json", "");
        askAbout(agreement, "json", "broken.json", "{\"a\": [1, 2,, tru, \"\\u12\n], \"a\": -, } // no\n'é😀' \u0000");
        askAbout(agreement, "jsonc", "settings.jsonc", "// note\n{\n  \"a\": [1, 2,], /* b */ \"c\": \"é😀\",\n}\n");
        edit(
                agreement,
                List.of("{", "}", "[", "]", "\"", ",", ":", "\\", "/*", "//", "\n", "1e", "null", "é", "😀", "  "));
        assertThat(agreement.answers()).isGreaterThan(150);
        assertThat(editor.logged()).isEqualTo(oracle.log("json"));
    }

    @ParameterizedTest
    @EnumSource
    void tomlAnswersAlikeInBothHosts(Form form) throws IOException {
        var editor = new FakeEditor();
        var agreement = agreement("toml", form, editor, ROOT.resolve("bundled-extensions/toml/extension.wasm"));
        askAbout(agreement, "toml", "Cargo.lock", file("bundled-extensions/toml/Cargo.lock"));
        askAbout(agreement, "toml", "empty.toml", "");
        askAbout(
                agreement,
                "toml",
                "broken.toml",
                "a = \n[b\nc.d = 1.2.3\n\"é😀\" = '''\n[[e]]\nx = 1979-05-27T07:32:00Z\nx = {a=1,}\n\u0000");
        askAbout(agreement, "toml", "Cargo.toml", file("bundled-extensions/toml/Cargo.toml"));
        edit(
                agreement,
                List.of("[", "]", "=", "\"", "'''", "\"\"\"", "#", "\n", ".", ",", "1", "true", "é", "😀", "  "));
        assertThat(agreement.answers()).isGreaterThan(150);
        assertThat(editor.logged()).isEqualTo(oracle.log("toml"));
    }

    @ParameterizedTest
    @EnumSource
    void markdownAnswersAlikeInBothHosts(Form form) throws IOException {
        var editor = new FakeEditor();
        var agreement = agreement("markdown", form, editor, ROOT.resolve("bundled-extensions/markdown/extension.wasm"));
        askAbout(agreement, "markdown", "README.md", file("README.md"));
        askAbout(agreement, "markdown", "empty.md", "");
        askAbout(
                agreement,
                "markdown",
                "odd.md",
                "# é😀\n\n[a]: <b\n> - 1. ```\n|a|\n|-|\n*x **y* z**\n\t<b\n[ ](\u0000)");
        edit(
                agreement,
                List.of("#", "*", "_", "`", "[", "]", "(", ")", ">", "- ", "|", "\n", "\n\n", "é", "😀", "    "));
        assertThat(agreement.answers()).isGreaterThan(150);
        assertThat(editor.logged()).isEqualTo(oracle.log("markdown"));
    }

    @ParameterizedTest
    @EnumSource
    void wordsAnswersAlikeInBothHosts(Form form) throws IOException {
        var editor = new FakeEditor();
        var agreement = agreement("words", form, editor, ROOT.resolve("bundled-extensions/words/extension.wasm"));
        askAbout(agreement, "markdown", "README.md", file("README.md"));
        askAbout(agreement, "text", "empty.txt", "");
        edit(agreement, List.of("word", "another", " ", "\n", "é", "😀", "_", "9"));
        assertThat(agreement.answers()).isGreaterThan(40);
        assertThat(editor.logged()).isEqualTo(oracle.log("words"));
    }

    @ParameterizedTest
    @EnumSource
    void todoAnswersAlikeInBothHosts(Form form) throws IOException {
        var editor = new FakeEditor();
        var agreement = agreement("todo", form, editor, ROOT.resolve("bundled-extensions/todo/extension.wasm"));
        askAbout(agreement, "toml", "Cargo.toml", "# TODO measure it\nwide = 12 # FIXME é😀 wider\n");
        askAbout(agreement, "text", "empty.txt", "");
        askAbout(agreement, "markdown", "notes.md", "TODO is no tag\n\n<!-- TODO(me): it is one -->\n\u0000");
        edit(agreement, List.of("TODO", "FIXME ", "#", "//", "/*", "*/", "\n", " ", "é", "😀", ":"));
        assertThat(agreement.answers()).isGreaterThan(40);
        assertThat(editor.logged()).isEqualTo(oracle.log("todo"));
    }

    private Agreement agreement(String name, Form form, FakeEditor editor, Path module) throws IOException {
        features = featuresOf(name);
        var exports = Stream.concat(Stream.of("sync"), features.stream())
                .map(Agreement::face)
                .toList();
        var imports = HOST.stream().map(Agreement::face).toList();
        assertThat(oracle.judge(name, new Oracle.Subject(module, WIT, imports, exports)))
                .isEmpty();
        assertThat(oracle.start(name)).isEmpty();
        var file = switch (form) {
            case MODULE -> module;
            case COMPONENT -> oracle.save(name, folder.resolve(name + ".component.wasm"));
        };
        var ours = BoundGuest.start(file, WitPackage.read(WIT), "dev.atoll.host.bindings.v0_1", editor.functions());
        return new Agreement(ours, editor, oracle.guest(name));
    }

    /// What an extension's manifest says that it offers, besides commands and panels.
    private static List<String> featuresOf(String name) throws IOException {
        var manifest = JsonMapper.shared().readTree(file("bundled-extensions/" + name + "/extension.json"));
        return manifest.get("features")
                .valueStream()
                .map(JsonNode::asString)
                .filter(feature -> !feature.equals("commands") && !feature.equals("panel"))
                .toList();
    }

    private static String file(String name) throws IOException {
        return Files.readString(ROOT.resolve(name));
    }

    /// Opens a document, which stays open until the next one, and asks about it.
    private void askAbout(Agreement agreement, String language, String path, String text) {
        agreement.open(language, path, text);
        for (var feature : features) {
            assertThat(agreement.ask(feature)).isInstanceOfAny(Answer.Returned.class, Answer.Failed.class);
        }
    }

    /// Edits the document that was opened last, one edit after the other, and asks about it in between.
    private void edit(Agreement agreement, List<String> pieces) {
        var random = new Random(seed);
        try {
            for (int i = 0; i < EDITS; i++) {
                editOnce(agreement, pieces, random);
                agreement.ask(features.get(i % features.size()));
            }
            features.forEach(agreement::ask);
        } catch (AssertionError e) {
            throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
        }
    }

    private static void editOnce(Agreement agreement, List<String> pieces, RandomGenerator random) {
        int length = agreement.text().length();
        int start = boundary(agreement.text(), random.nextInt(length + 1));
        int end = boundary(agreement.text(), Math.min(length, start + random.nextInt(6)));
        agreement.replace(start, Math.max(start, end), pieces.get(random.nextInt(pieces.size())));
    }

    /// The offset, or the one before it where it would cut a surrogate pair.
    private static int boundary(String text, int offset) {
        boolean cuts = offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return cuts ? offset - 1 : offset;
    }
}
