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
import java.util.zip.ZipFile;

import static org.assertj.core.api.Assertions.assertThat;

/// Wraps the module of one of the bundled formatters under another name, in the real host.
@Timeout(120)
class WrapVerbTest {
    private static final Path ROOT = Path.of(System.getProperty("atoll.root", "../.."));

    @TempDir
    Path folder;

    private Path module = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void takeAModule() throws IOException {
        out = Files.createDirectory(folder.resolve("out"));
        module = Files.copy(
                ROOT.resolve("bundled-extensions/target/formatters/toml/formatter.wasm"), folder.resolve("reef.wasm"));
    }

    private HostOptions options() {
        return HostOptions.in(folder.resolve("cache"), folder.resolve("data"));
    }

    private CapturedProgram wrap(int code, String... more) {
        CapturedProgram program = new CapturedProgram(ExtensionHost.start(options()));
        List<String> line = new ArrayList<>(List.of("ext", "wrap"));
        line.addAll(List.of(more));
        assertThat(program.run(line.toArray(String[]::new))).as(program.err()).isEqualTo(code);
        return program;
    }

    @Test
    void aModuleBecomesAPackageThatFormatsFiles() throws IOException {
        CapturedProgram program = wrap(0, module.toString(), "--out", out.toString(), "--id", "me.reef");

        Path file = out.resolve("me.reef-0.8.0.atollx");
        assertThat(program.out()).isEqualTo(file + ": reef 0.8.0 (dprint) for *.toml\n");
        assertThat(program.err())
                .isEqualTo("atoll: Nothing names its licence. Ask its authors before you pass the package on.\n");
        CapturedProgram formatting =
                new CapturedProgram(ExtensionHost.start(options().withBundled(List.of(file.toUri()))));
        Path text = Files.writeString(folder.resolve("a.toml"), "a   = [1,2]\n");
        assertThat(formatting.run("lang", "format", text.toString()))
                .as(formatting.err())
                .isZero();
        assertThat(formatting.out()).isEqualTo("a = [1, 2]\n");
    }

    @Test
    void aSchemaBesideTheModuleTellsWhatCanBeChosen() throws IOException {
        Path project = Files.createDirectory(folder.resolve("reef"));
        Files.copy(module, project.resolve("plugin.wasm"));
        Files.writeString(project.resolve("schema.json"), """
                {"definitions": {"quotes": {"description": "Which quotes are used.",
                   "oneOf": [{"const": "preferDouble"}, {"const": "preferSingle"}, {"const": "maintain"}]}},
                 "properties": {"quoteStyle": {"$ref": "#/definitions/quotes"}, "unknown": {"enum": ["a", "b"]}}}
                """);
        wrap(0, project.toString(), "--out", out.toString(), "--id", "me.reef");
        try (ZipFile made = new ZipFile(out.resolve("me.reef-0.8.0.atollx").toFile())) {
            String manifest = new String(
                    made.getInputStream(made.getEntry("extension.json")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(manifest.replaceAll("\\s+", ""))
                    .containsPattern(
                            "\"name\":\"quoteStyle\",\"type\":\"choice\",\"choices\":\\[\"\\w+\",\"\\w+\",\"\\w+\"]"
                                    + ",\"description\":\"Whichquotesareused.\"")
                    .doesNotContain("unknown");
        }
    }

    @Test
    void aCommandBecomesAFilter() throws IOException {
        Path command = Files.copy(
                ROOT.resolve("bundled-extensions/target/filters/lines/filter.wasm"), folder.resolve("order.wasm"));
        CapturedProgram program = wrap(
                0,
                command.toString(),
                "--out",
                out.toString(),
                "--title",
                "Order",
                "--argument",
                "sort",
                "--argument",
                "--down",
                "--on",
                "document",
                "--language",
                "toml",
                "--json");
        assertThat(program.out())
                .contains("\"kind\":\"filter\"", "\"family\":\"wasi\"", "\"filters\":[\"Order\"]", "\"toml\"");
        assertValid(program);
        Path file = out.resolve("local.order-0.0.0.atollx");
        CapturedProgram filtering = new CapturedProgram(ExtensionHost.start(options()
                .withBundled(List.of(
                        file.toUri(),
                        ROOT.resolve("bundled-extensions/target/classes/dev/atoll/bundled/atoll.toml-0.1.0.atollx")
                                .toUri()))));
        filtering.settings("{\"onSave\": {\"toml\": \"local.order/run\"}}");
        filtering.input("a = 1\nb = 2\n");
        assertThat(filtering.run("lang", "format", "--stdin", "a.toml"))
                .as(filtering.err())
                .isZero();
        assertThat(filtering.out()).isEqualTo("b = 2\na = 1\n");
        assertThat(wrap(0, command.toString(), "--out", out.toString(), "--argument", "sort")
                        .out())
                .isEqualTo(file + ": order 0.0.0 (wasi), the filter “order”\n");
        assertThat(wrap(2, command.toString(), "--on", "words").err()).contains("Use lines, selection or document.");
        assertThat(wrap(2, command.toString(), "--extensions", "a").err()).contains("given texts and no files");
    }

    @Test
    void aCommandThatNeedsMoreIsToldWhy() throws IOException {
        // it imports env.magic and exports _start
        Files.write(
                module,
                HexFormat.of()
                        .parseHex("0061736d01000000" + "010401600000" + "020d0103656e76056d616769630000" + "03020100"
                                + "070a01065f73746172740001" + "0a040102000b"));
        assertThat(wrap(2, module.toString(), "--out", out.toString()).err())
                .contains("its module is a command, but needs more than a filter is given: it imports \"env.magic\".");
    }

    @Test
    void jsonSaysWhatWasMade() throws IOException {
        CapturedProgram program =
                wrap(0, "--json", "--extensions", "reef,rf", "--out", out.toString(), module.toString());

        assertThat(program.out())
                .contains(
                        "\"id\":\"local.reef\"", "\"globs\":[\"*.reef\",\"*.rf\"]", "\"lineWidth\"", "\"quoteStyle\"");
        assertValid(program);
    }

    private static void assertValid(CapturedProgram program) throws IOException {
        Path schema = ROOT.resolve("docs/schemas/ext-wrap.schema.json");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(schema), InputFormat.JSON)
                        .validate(program.out(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void whatCannotBeWrappedIsToldWhy() throws IOException {
        Files.write(module, HexFormat.of().parseHex("0061736d01000000" + "010401600000" + "020701016101620000"));
        assertThat(wrap(2, module.toString(), "--out", out.toString()).err())
                .startsWith(
                        "atoll: reef cannot be wrapped: Emscripten made its module and shortened the names of what it"
                                + " imports, such as \"a.b\".");
        Files.writeString(module, "no module");
        assertThat(wrap(2, module.toString(), "--out", out.toString()).err())
                .startsWith("atoll: reef cannot be wrapped: ");
        assertThat(wrap(2, folder.resolve("nothing.WASM").toString()).err()).contains("there is no folder or file");
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void ofSeveralModulesOneIsChosen() throws IOException {
        Path project = Files.createDirectory(folder.resolve("project"));
        Files.copy(module, project.resolve("a.wasm"));
        Files.copy(module, project.resolve("b.wasm"));
        assertThat(wrap(2, project.toString(), "--out", out.toString()).err())
                .contains("has several modules. Choose one with --module: a.wasm, b.wasm.");
        wrap(0, project.toString(), "--module", "b.wasm", "--language", "toml", "--out", out.toString());
        assertThat(out.resolve("local.project-0.8.0.atollx")).isRegularFile();
    }
}
