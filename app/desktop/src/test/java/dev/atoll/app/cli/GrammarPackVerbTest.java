package dev.atoll.app.cli;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.HostOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// Packs the smallest of the bundled grammars under another name, in the real host.
@Timeout(120)
class GrammarPackVerbTest {
    private static final Path ROOT = Path.of(System.getProperty("atoll.root", "../.."));
    private static final String NAME = "local.tree-sitter-json-2.0.0.atollx";

    @TempDir
    Path folder;

    private Path project = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void makeTheProject() throws IOException {
        project = Files.createDirectory(folder.resolve("project"));
        out = Files.createDirectory(folder.resolve("out"));
        Files.copy(
                ROOT.resolve("bundled-extensions/target/grammars/json/grammar.wasm"),
                project.resolve("tree-sitter-json.wasm"));
        Files.writeString(project.resolve("LICENSE"), "MIT");
        Files.writeString(project.resolve("tree-sitter.json"), """
                {"grammars": [{"name": "json", "title": "Reef", "file-types": ["reef"]}],
                 "metadata": {"version": "2.0.0", "license": "MIT"}}
                """);
        Files.createDirectory(project.resolve("queries"));
        highlights("(string) @string\n(pair key: (string) @property)\n");
    }

    private void highlights(String query) throws IOException {
        Files.writeString(project.resolve("queries/highlights.scm"), query);
    }

    private ExtensionHost host() {
        return ExtensionHost.start(HostOptions.in(folder.resolve("cache"), folder.resolve("data")));
    }

    private CapturedProgram pack(int code, String... more) {
        CapturedProgram program = new CapturedProgram(host());
        List<String> line = new ArrayList<>(List.of("ext", "grammar", "pack", project.toString()));
        line.addAll(List.of(more));
        assertThat(program.run(line.toArray(String[]::new))).as(program.err()).isEqualTo(code);
        return program;
    }

    @Test
    void aFolderBecomesAPackageThatColoursFiles() throws IOException {
        CapturedProgram program =
                pack(0, "--out", out.toString(), "--id", "me.reef", "--language", "reef", "--extensions", "reef,rf");

        Path file = out.resolve("me.reef-2.0.0.atollx");
        assertThat(program.out()).isEqualTo(file + ": Reef 2.0.0 (.reef, .rf) with highlights\n");
        assertThat(program.err()).isEmpty();
        ExtensionHost loading = ExtensionHost.start(
                HostOptions.in(folder.resolve("cache"), folder.resolve("data")).withBundled(List.of(file.toUri())));
        CapturedProgram reading = new CapturedProgram(loading);
        Path text = Files.writeString(folder.resolve("a.rf"), "{\"a\": \"b\"}\n");
        assertThat(reading.run("lang", "highlight", text.toString()))
                .as(reading.err())
                .isZero();
        assertThat(reading.out()).isEqualTo(text + ":1:2: property\n" + text + ":1:7: string\n");
    }

    @Test
    void jsonSaysWhatWasMade() throws IOException {
        CapturedProgram program =
                pack(0, "--json", "--out", out.resolve("deep/reef.atollx").toString());

        assertThat(program.out())
                .startsWith("{\"schema\":1,\"file\":")
                .contains("\"id\":\"local.tree-sitter-json\"", "\"extensions\":[\".reef\"]", "\"notices\":[]");
        assertThat(out.resolve("deep/reef.atollx")).isRegularFile();
        Path schema = ROOT.resolve("docs/schemas/ext-grammar-pack.schema.json");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(schema), InputFormat.JSON)
                        .validate(program.out(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void aQueryThatDoesNotFitIsToldWithItsLineAndNothingIsWritten() throws IOException {
        highlights("(string) @string\n(coral) @reef\n");
        CapturedProgram program = pack(1, "--out", out.toString());

        assertThat(program.err())
                .isEqualTo("atoll: the package could not be used, so it is not written: Its queries/highlights.scm does"
                        + " not fit its grammar, in line 2, at \"coral) @reef\": the grammar has no such node.\n");
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void whatElseDoesNotFitIsToldOnly() throws IOException {
        Files.writeString(project.resolve("queries/folds.scm"), "(coral) @fold\n");
        CapturedProgram program = pack(0, "--out", out.toString());

        assertThat(program.err())
                .contains("atoll: Its queries/folds.scm does not fit its grammar, in line 1, at \"coral) @fold\"");
        assertThat(out.resolve(NAME)).isRegularFile();
    }

    @Test
    void aModuleThatIsNoneIsToldAndNothingIsWritten() throws IOException {
        byte[] module =
                HexFormat.of().parseHex("0061736d01000000" + "0714" + "01" + "10" + hex("tree_sitter_json") + "0000");
        Files.write(project.resolve("tree-sitter-json.wasm"), module);
        CapturedProgram program = pack(1, "--out", out.toString());

        assertThat(program.err())
                .startsWith("atoll: the package could not be used, so it is not written: ")
                .hasLineCount(1);
        assertThat(out).isEmptyDirectory();
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void aPackageThatIsThereIsReplaced() throws IOException {
        Path old = Files.writeString(out.resolve(NAME), "old");
        pack(0, "--out", out.toString());
        assertThat(Files.size(old)).isGreaterThan(1000);
    }

    @Test
    void whatIsNeitherThereNorAPackageIsWrongUse() {
        project = folder.resolve("none");
        assertThat(pack(2).err())
                .isEqualTo("atoll: there is no folder or file " + project
                        + ", and it cannot be the name of an npm package.\n");
        project = out;
        assertThat(pack(2).err()).contains("atoll: out has no .wasm file");
    }
}
