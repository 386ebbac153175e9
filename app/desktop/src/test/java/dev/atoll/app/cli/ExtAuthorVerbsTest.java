package dev.atoll.app.cli;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.HostOptions;
import dev.atoll.host.PackageMaking;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// Extensions from nothing to a registry, with the compiler of AssemblyScript that the build itself uses.
@Timeout(180)
class ExtAuthorVerbsTest {
    private static final Path ROOT = Path.of(System.getProperty("atoll.root", "../.."));
    private static final Path MODULES = ROOT.resolve("bundled-extensions/json/node_modules");
    private static final Path GRAMMARS = ROOT.resolve("bundled-extensions/grammars/node_modules");

    @TempDir
    Path temporary;

    private String out = "";
    private String err = "";

    /// The compiler is not in the folder, only links to it are; whoever clears the folder is not to wonder about them.
    @AfterEach
    void removeLinks() throws IOException {
        Path modules = temporary.resolve("reef/node_modules");
        for (String name : List.of("assemblyscript", "binaryen", "long", "@atoll/extension-sdk")) {
            Files.deleteIfExists(modules.resolve(name));
        }
    }

    private void run(int code, String... line) {
        CapturedProgram program = new CapturedProgram(
                ExtensionHost.start(HostOptions.in(temporary.resolve("cache"), temporary.resolve("data"))));
        int ended = program.run(line);
        out = program.out();
        err = program.err();
        assertThat(ended).as(out + err).isEqualTo(code);
    }

    /// Writes an extension, with the compiler in it that npm would fetch.
    private Path made(String template) throws IOException {
        Path folder = temporary.resolve("reef");
        run(0, "ext", "new", named("ada.reef"), "--lang", "assemblyscript", "--template", template);
        Path modules = Files.createDirectories(folder.resolve("node_modules"));
        for (String name : List.of("assemblyscript", "binaryen", "long")) {
            Files.createSymbolicLink(
                    modules.resolve(name), MODULES.resolve(name).toAbsolutePath());
        }
        Files.createSymbolicLink(
                Files.createDirectories(modules.resolve("@atoll")).resolve("extension-sdk"),
                folder.resolve("kit/assemblyscript"));
        return folder;
    }

    private String named(String name) {
        return temporary.resolve(name).toString();
    }

    private static void replace(Path file, String what, String with) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(what);
        Files.writeString(file, text.replace(what, with));
    }

    private void fits(String schema) throws IOException {
        String rules = Files.readString(ROOT.resolve("docs/schemas/" + schema + ".schema.json"));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(rules, InputFormat.JSON)
                        .validate(out, InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"language", "completion", "formatting", "command", "snippets", "panel"})
    void aNewExtensionPassesItsOwnTestsAtOnceAndHasNothingToWarnOf(String template) throws IOException {
        String folder = made(template).toString();

        run(0, "ext", "test", folder);
        assertThat(out).contains("instructions", " hold\n").doesNotContain("FAILED");
        run(0, "ext", "lint", folder);
        assertThat(out).isEqualTo("nothing to warn of\n");
    }

    @Test
    void aNewGrammarPassesItsOwnTestsAtOnceToo() throws IOException {
        run(0, "ext", "new", named("ada.reef"), "--template", "grammar");
        Path folder = temporary.resolve("reef");
        // the same package as npm would fetch
        replace(
                folder.resolve("get-parser.mjs"),
                "\"tree-sitter-properties@0.3.0\"",
                script(GRAMMARS.resolve("tree-sitter-properties")
                        .toAbsolutePath()
                        .normalize()));

        run(0, "ext", "test", folder.toString());
        assertThat(out).contains("2 hold\n");
        run(0, "ext", "lint", folder.toString());
        assertThat(folder.resolve("LICENSE.parser")).content().contains("Permission is hereby granted");
        if (!(PackageMaking.made(Files.readAllBytes(folder.resolve("ada.reef-0.1.0.atollx")))
                instanceof PackageMaking.Made made)) {
            throw new AssertionError("no package");
        }
        assertThat(made.contents("parser.wasm"))
                .contains(Files.readAllBytes(GRAMMARS.resolve("tree-sitter-properties/tree-sitter-properties.wasm")));
    }

    /// A path as the script has the name of a package.
    private static String script(Path folder) {
        return '"' + folder.toString().replace('\\', '/') + '"';
    }

    @Test
    void aParserThatCannotBeGotIsSaid() throws IOException {
        run(0, "ext", "new", named("ada.reef"), "--template", "grammar");
        Path folder = temporary.resolve("reef");
        Path nothing = Files.createDirectories(temporary.resolve("nothing"));
        Files.writeString(nothing.resolve("package.json"), "{\"name\": \"nothing\", \"version\": \"1.0.0\"}");
        replace(folder.resolve("get-parser.mjs"), "\"tree-sitter-properties@0.3.0\"", script(nothing));
        run(1, "ext", "build", folder.toString());
        assertThat(err).contains("nothing brings no .wasm.", "get-parser.mjs did not get the parser");

        Files.delete(folder.resolve("get-parser.mjs"));
        run(2, "ext", "build", folder.toString());
        assertThat(err).contains("parser.wasm: put the grammar's module there");
        run(2, "ext", "new", named("shoal"), "--template", "grammar", "--lang", "c");
        assertThat(err).contains("the template grammar has no code, so it needs no --lang.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"language", "completion", "formatting", "command", "snippets", "panel"})
    void aNewExtensionInCPassesTheSameTests(String template) {
        assumeTrue(isThere("clang") && isThere("wasm-ld"), "no C compiler for WebAssembly");
        run(0, "ext", "new", named("ada.isle"), "--lang", "c", "--template", template);

        run(0, "ext", "test", named("isle"));
        assertThat(out).contains(" hold\n").doesNotContain("FAILED");
        assertThat(err).isEmpty();
        run(0, "ext", "lint", named("isle"));
    }

    private static boolean isThere(String program) {
        try {
            Process process = new ProcessBuilder(program, "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.onExit().join().exitValue() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    @Test
    void anotherAnswerFailsUntilItIsApproved() throws IOException {
        Path folder = made("formatting");
        replace(folder.resolve("fixtures/tidies.json"), "\"one\"", "\"two\"");
        run(1, "ext", "test", folder.toString());
        assertThat(out).contains("FAILED   tidies", "The text after its edits is \"one\\ntwo", "1 of 2 failed");

        run(0, "ext", "test", folder.toString(), "--approve");
        assertThat(out).contains("approved tidies");
        run(0, "ext", "test", folder.toString(), "--json");
        fits("ext-test");
    }

    @Test
    void aModuleSaysForWhichVersionOfTheContractItWasBuilt() throws IOException {
        Path folder = made("formatting");
        run(0, "ext", "build", folder.toString());
        if (!(PackageMaking.made(Files.readAllBytes(folder.resolve("ada.reef-0.1.0.atollx")))
                instanceof PackageMaking.Made made)) {
            throw new AssertionError("no package");
        }
        byte[] module = made.contents("extension.wasm").orElseThrow();
        assertThat(new String(module, StandardCharsets.ISO_8859_1)).endsWith("atoll:contract0.1.0");
    }

    @Test
    void aProfileTellsWhereTheWorkGoes() throws IOException {
        Path folder = made("formatting");
        run(0, "ext", "profile", folder.toString(), "--fixture", "tidies", "--times", "3", "--every", "50");
        assertThat(out)
                .contains("tidies: asked 3 times, ", "self  with callees  function", "memory after the first answer ")
                .containsPattern("       3  .*atoll:extension/formatting@0\\.1\\.0#format-document\n");

        Path picture = temporary.resolve("flame.svg");
        run(0, "ext", "profile", folder.toString(), "--json", "--svg", picture.toString());
        fits("ext-profile");
        assertThat(Files.readString(picture))
                .startsWith("<svg ")
                .contains("<title>tidies: ", "<title>tidy-already: ")
                .endsWith("</svg>\n");
    }

    @Test
    void aFileCanBeProfiledInPlaceOfAFixture() throws IOException {
        Path folder = made("formatting");
        Path input = Files.writeString(temporary.resolve("much.txt"), "a  \n".repeat(50));
        run(0, "ext", "profile", folder.toString(), "--input", input.toString(), "--ask", "formatting", "--times", "1");
        assertThat(out).contains("much.txt: asked 1 times, ");
        run(2, "ext", "profile", folder.toString(), "--input", input.toString());
        assertThat(err).contains("--input needs --ask FEATURE");
    }

    @Test
    void whatCostsMoreThanItsBudgetFails() throws IOException {
        Path folder = made("formatting");
        replace(
                folder.resolve("fixtures/tidies.json"),
                "\"ask\":",
                "\"budget\": { \"instructions\": 10, \"answerBytes\": 20 },\n  \"ask\":");
        run(1, "ext", "test", folder.toString());
        assertThat(out)
                .containsPattern("It took [0-9,]+ instructions; its budget is 10\\.")
                .contains("bytes of the answer");
        run(1, "ext", "test", folder.toString(), "--json");
        fits("ext-test");
    }

    @Test
    void aFixtureThatAsksForNothingKnownSaysWhatIsKnown() throws IOException {
        Path folder = made("formatting");
        replace(folder.resolve("fixtures/tidies.json"), "\"formatting\"", "\"formating\"");
        run(1, "ext", "test", folder.toString());
        assertThat(out).contains("asks for ‘formating’. Known are code-actions");
    }

    @Test
    void aFixtureThatSetsWhatTheManifestDoesNotAllowFails() throws IOException {
        Path folder = made("command");
        Path fixture = folder.resolve("fixtures/descending.json");
        replace(fixture, "\"descending\"", "\"sideways\"");
        run(1, "ext", "test", folder.toString());
        assertThat(out).contains("one of \"ascending\", \"descending\" is expected", "1 of 3 failed");

        replace(fixture, "\"order\": \"sideways\"", "\"owl\": 1");
        run(1, "ext", "test", folder.toString());
        assertThat(out).contains("There is no setting \"owl\".");
    }

    @Test
    void mistakesOfTheCompilerKeepTheirLines() throws IOException {
        Path folder = made("formatting");
        replace(
                folder.resolve("assembly/index.ts"),
                "return ok<Array<TextEdit>, Failure>(edits);\n  }\n}",
                "return 1;\n  }\n}");
        run(1, "ext", "build", folder.toString());
        assertThat(err.lines().toList())
                .anyMatch(line -> line.contains("assembly/index.ts("))
                .last()
                .isEqualTo("atoll: the extension does not compile; its compiler says why.");
    }

    @Test
    void anAbortTellsItsMessageFileAndLine() throws IOException {
        Path folder = made("formatting");
        replace(
                folder.resolve("assembly/index.ts"),
                "    const lines = linesOf(text);",
                "    assert(text.length == 0, \"only empty texts\");\n    const lines = linesOf(text);");
        run(1, "ext", "test", folder.toString());
        assertThat(out).containsPattern("assembly/index\\.ts:\\d+:\\d+: only empty texts");
    }

    @Test
    void lintFindsSecretsAndHiddenCharactersInSourcesToo() throws IOException {
        Path folder = made("formatting");
        Files.writeString(folder.resolve("assembly/key.ts"), "// -----BEGIN PRIVATE KEY-----\n");
        Files.writeString(folder.resolve("assembly/odd.ts"), "const a = \"x\u202ey\";\n");
        run(1, "ext", "lint", folder.toString(), "--json");
        assertThat(out).contains("assembly/key.ts", "a private key", "assembly/odd.ts", "U+202E");
        fits("ext-lint");
    }

    @Test
    void aFeatureThatTheModuleDoesNotOfferIsFound() throws IOException {
        Path folder = made("formatting");
        replace(folder.resolve("extension.json"), "\"formatting\"", "\"formatting\", \"hover\"");
        run(1, "ext", "lint", folder.toString());
        assertThat(out).contains("hover");
    }

    @Test
    void publishingBuildsSignsAndAddsToARegistry() throws IOException {
        Path folder = made("formatting");
        String registry = temporary.resolve("registry").toString();
        run(0, "ext", "keygen", temporary.resolve("ada").toString(), "--plain");
        String key = temporary.resolve("ada.key").toString();
        run(0, "registry", "init", registry, "--key", key);

        run(1, "ext", "publish", folder.toString(), "--registry", registry);
        assertThat(err).contains("Nobody signed it.");
        run(0, "ext", "publish", folder.toString(), "--registry", registry, "--key", key);
        assertThat(out).contains("Added to " + registry);
        run(0, "registry", "sign", registry, "--key", key);
        try (Stream<Path> files = Files.walk(temporary.resolve("registry"))) {
            assertThat(files.map(file -> String.valueOf(file.getFileName()))).contains("ada.reef-0.1.0.atollx");
        }
    }

    @Test
    void rustFilesAreWrittenWithTheKitBesideThem() throws IOException {
        run(0, "ext", "new", named("ada.reef"), "--template", "language");
        Path folder = temporary.resolve("reef");
        assertThat(folder.resolve("kit/rust/src/lib.rs")).exists();
        assertThat(folder.resolve("kit/wit/v0.1/types.wit")).exists();
        assertThat(folder.resolve(".github/workflows/check.yml")).content().contains("rustup target add");
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile).filter(file -> !file.startsWith(folder.resolve("kit"))))
                    .allSatisfy(file -> assertThat(file).content().doesNotContainPattern("(?<!\\$)\\{\\{"));
        }
        run(2, "ext", "new", named("ada.reef"));
        assertThat(err).contains("is there already");
    }

    @Test
    void themesAreBuiltTestedAndLintedAtOnce() throws IOException {
        run(0, "ext", "new", named("ada.reef"), "--template", "theme");
        Path folder = temporary.resolve("reef");
        assertThat(folder.resolve("README.md")).content().contains("# Reef", "Nothing else is needed.");
        assertThat(folder.resolve(".github/workflows/check.yml")).exists();
        assertThat(folder.resolve("LICENSE")).exists();
        run(0, "ext", "build", folder.toString());
        assertThat(out).contains("ada.reef 0.1.0, no module");
        run(0, "ext", "lint", folder.toString());
        assertThat(out).contains("nothing to warn of");
        run(0, "ext", "test", folder.toString());
        assertThat(out).contains("dark", "light", "2 hold");
        run(0, "ext", "test", folder.toString(), "--json");
        fits("ext-test");
    }

    @Test
    void textOfAThemeThatIsHardToReadFailsItsTest() throws IOException {
        run(0, "ext", "new", named("ada.reef"), "--template", "theme");
        Path folder = temporary.resolve("reef");
        Path dark = folder.resolve("themes/dark.json");
        Files.writeString(
                dark, Files.readString(dark).replace("#9a9db5", "#3a3d55").replace("#8fb4ff", "blue"));
        run(1, "ext", "test", folder.toString());
        assertThat(out)
                .contains(
                        "1 of 2 failed",
                        "syntax.comment: #3a3d55 is shown as #",
                        "accent is \"blue\", which is no colour");
        run(1, "ext", "lint", folder.toString());
        assertThat(out).contains("themes/dark.json: syntax.comment: #3a3d55 is shown as #");
        Files.writeString(
                dark, "{\"colors\": {\"editor.background\": \"#202020\", \"editorLineNumber.foreground\": \"#333\"}}");
        run(0, "ext", "test", folder.toString());
    }

    @Test
    void whatThereIsNoTemplateForIsSaid() {
        run(2, "ext", "new", named("reef"), "--template", "sonnet");
        assertThat(err).contains("there is no template sonnet: known are").contains("theme");
        run(2, "ext", "new", named("Reef!"));
        assertThat(err).contains("no name for an extension");
        run(2, "ext", "new", named("reef"), "--lang", "cobol");
        assertThat(err).contains("Known are rust, assemblyscript");
        run(2, "ext", "build", temporary.toString());
        assertThat(err).contains("there is no ").contains("extension.json");
    }
}
