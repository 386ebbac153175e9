package dev.atoll.app.cli;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.atoll.app.cli.console.FilePlace;
import dev.atoll.app.cli.console.ShotOrder;
import dev.atoll.app.language.FakeHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

class ProgramTest {
    @TempDir
    Path folder;

    private final CapturedProgram program = new CapturedProgram(new FakeHost());

    @Test
    void versionAndHelpGoToStandardOutput() {
        assertThat(program.run("--version")).isZero();
        assertThat(program.out()).matches("atoll \\d+\\.\\d+\\.\\d+.*\n");
        assertThat(program.run("--help")).isZero();
        assertThat(program.out())
                .contains("[FILE[:LINE[:COLUMN]] | FOLDER]...", "--wait", "--portable", "shot", "lang", "ext", "bench");
        for (String verb : List.of("shot", "lang", "ext", "bench")) {
            assertThat(program.run(verb, "--help")).as(verb).isZero();
        }
        assertThat(program.run("lang", "format", "--help")).isZero();
        assertThat(program.out()).contains("--check", "--write", "--stdin");
    }

    @Test
    void wrongUseIsOneLineThatSaysWhatToDo() {
        for (String[] arguments : List.of(
                new String[] {"--nope"},
                new String[] {"lang"},
                new String[] {"lang", "folds"},
                new String[] {"lang", "format"},
                new String[] {"lang", "nope", "x"},
                new String[] {"ext"},
                new String[] {"ext", "grammar"},
                new String[] {"ext", "grammar", "pack"},
                new String[] {"ext", "wrap"},
                new String[] {"bench"},
                new String[] {"bench", "text"},
                new String[] {"shot", "x.png"})) {
            assertThat(program.run(arguments)).as(String.join(" ", arguments)).isEqualTo(2);
            assertThat(program.err())
                    .startsWith("atoll: ")
                    .endsWith(" --help`.\n")
                    .hasLineCount(1);
            assertThat(program.out()).isEmpty();
        }
    }

    @Test
    void placesAreReadFromArguments() throws IOException {
        Path odd = Files.writeString(folder.resolve("notes:7"), "");
        assertThat(program.run("a.json", "b.json:12", "c.json:3:4", odd.toString()))
                .isZero();
        assertThat(program.screens())
                .containsExactly(List.of(
                        new FilePlace(Path.of("a.json"), 1, 1),
                        new FilePlace(Path.of("b.json"), 12, 1),
                        new FilePlace(Path.of("c.json"), 3, 4),
                        new FilePlace(odd, 1, 1)));
    }

    @Test
    void noArgumentsOpenTheEditor() {
        assertThat(program.run()).isZero();
        assertThat(program.screens()).containsExactly(List.of());
    }

    @Test
    void theEditorCanBePortableAndWaitedFor() {
        assertThat(program.run("--portable", "--wait", "a.json")).isZero();
        assertThat(program.screens()).containsExactly("portable");
    }

    @Test
    void aShotIsOrderedWithItsDefaults() {
        assertThat(program.run("shot", "out.png", "a.json")).isZero();
        assertThat(program.screens())
                .containsExactly(new ShotOrder(
                        Path.of("out.png"), new FilePlace(Path.of("a.json"), 1, 1), 1200, 800, "atoll-dark", ""));
    }

    @Test
    void aShotWithWrongOptionsIsNotTaken() {
        assertThat(program.run("shot", "o.png", "a", "--size", "big")).isEqualTo(2);
        assertThat(program.err()).contains("‘big’ is not a size. Use WIDTHxHEIGHT");
        assertThat(program.run("shot", "o.png", "a", "--size", "100x100")).isEqualTo(2);
        assertThat(program.run("shot", "o.png", "a", "--theme", "pink")).isEqualTo(2);
        assertThat(program.err())
                .contains("there is no theme ‘pink’. Use one of: atoll-dark, atoll-light, atoll-dusk,");
        assertThat(program.run("shot", "o.png", "a", "--keys", "Ctrl+Frob")).isEqualTo(2);
        assertThat(program.err()).contains("‘Ctrl+Frob’ is not a key.");
        assertThat(program.screens()).isEmpty();
    }

    @Test
    void aTraceIsPlayedAndUndone() throws IOException {
        Path trace = Files.writeString(folder.resolve("trace.json"), """
            {"startContent":"🐚b","endContent":"🐚cé","txns":[
              {"patches":[[1,0,"c"]]},{"patches":[[2,1,"é"]]}]}
            """);
        assertThat(program.run("bench", "text", "--trace", trace.toString(), "--json"))
                .isZero();
        assertThat(program.out())
                .startsWith("{\"schema\":1,\"edits\":2,\"seconds\":")
                .endsWith(
                        "\"finalSha256\":\"ab607ff3b5cec0bed16caeec366bc8f0a4fd54a94aa61f885c499b32463a2686\",\"undoneToStart\":true}\n");
        assertValid("bench-text");
        assertThat(program.run("bench", "text", "--trace", trace.toString())).isZero();
        assertThat(program.out()).startsWith("2 edits in ");
    }

    @Test
    void aFileThatIsNoTraceIsWrongUse() throws IOException {
        Path trace = Files.writeString(folder.resolve("trace.json"), "{}");
        assertThat(program.run("bench", "text", "--trace", trace.toString())).isEqualTo(2);
        assertThat(program.err()).contains("is not an editing trace: ").hasLineCount(1);
        assertThat(program.run(
                        "bench", "text", "--trace", folder.resolve("none").toString()))
                .isEqualTo(2);
        assertThat(program.err()).contains("there is no file ");
    }

    @Test
    void aFolderIsSearchedAgainAndAgain() throws IOException {
        Files.createDirectories(folder.resolve("sea/a"));
        Files.writeString(folder.resolve("sea/one.txt"), "a Reef\nno\n");
        Files.writeString(folder.resolve("sea/a/two.txt"), "reef, reef");
        String sea = folder.resolve("sea").toString();
        assertThat(program.run("bench", "search", "--folder", sea, "--query", "reef", "--json"))
                .isZero();
        assertThat(program.out()).startsWith("{\"schema\":1,\"files\":2,\"lines\":4,\"matches\":3,\"first\":{");
        assertValid("bench-search");
        assertThat(program.run("bench", "search", "--folder", sea, "--query", "re+f", "--regex", "--case"))
                .isZero();
        assertThat(program.out()).startsWith("4 lines in 2 files: 2 matches, ");
    }

    @Test
    void aSearchOfNothingIsWrongUse() {
        assertThat(program.run("bench", "search", "--folder", "none", "--query", "a"))
                .isEqualTo(2);
        assertThat(program.err())
                .contains("none is not a folder with files in it.")
                .hasLineCount(1);
        assertThat(program.run("bench", "search", "--folder", ".", "--query", ""))
                .isEqualTo(2);
        assertThat(program.err()).contains("say what to look for").hasLineCount(1);
        assertThat(program.run("bench", "search", "--folder", ".", "--query", "(", "--regex"))
                .isEqualTo(2);
        assertThat(program.err()).contains("Unclosed group.").hasLineCount(1);
    }

    @Test
    void whatIsAVerbIsNeverTakenForAFile() {
        assertThat(Program.VERBS).isEqualTo(program.verbs());
    }

    @Test
    void shellsAndTheManualKnowEveryVerb() {
        for (String kind : List.of("bash", "zsh", "fish", "man")) {
            assertThat(program.run("completion", kind)).isZero();
            assertThat(program.out()).contains(Program.VERBS).contains("highlight", "install", "portable");
        }
        assertThat(program.run("completion", "tcsh")).isEqualTo(2);
        assertThat(program.err())
                .contains("‘tcsh’ is not one of bash, zsh, fish and man.")
                .hasLineCount(1);
    }

    @Test
    void waitingNeedsAFile() {
        assertThat(program.run("--wait")).isEqualTo(2);
        assertThat(program.err()).contains("say which file to wait for").hasLineCount(1);
    }

    @Test
    void withoutTheBenchmarksOneLineSaysHowToHaveThem() {
        for (String name : List.of("compute", "calls")) {
            assertThat(program.run("bench", name, "--json")).isEqualTo(2);
            assertThat(program.err())
                    .isEqualTo("atoll: the benchmarks are not part of this installation. Run `./atoll bench " + name
                            + "` in a checkout of the project.\n");
            assertThat(program.out()).isEmpty();
        }
    }

    @Test
    void recordedSessionsEndAsTheyDidAndUndoToTheirStart() throws IOException {
        Path traces = Path.of(System.getProperty("atoll.traces", ""));
        assumeThat(traces)
                .as("the recorded sessions are not part of the project")
                .isDirectory();
        for (String name : List.of("rustcode.json.gz", "sveltecomponent.json.gz")) {
            assertThat(program.run(
                            "bench", "text", "--trace", traces.resolve(name).toString(), "--json"))
                    .isZero();
            assertThat(program.out()).contains("\"undoneToStart\":true");
            assertValid("bench-text");
        }
    }

    @Test
    void measuresOpeningAndTypingInWindows() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "one\ntwo\n");
        assertThat(program.run("bench", "open", "--file", file.toString(), "--json"))
                .isZero();
        assertThat(program.out()).startsWith("{\"schema\":1,\"characters\":8,\"lines\":3,\"readSeconds\":");
        assertValid("bench-open");
        assertThat(program.run("bench", "open", "--file", file.toString())).isZero();
        assertThat(program.out()).contains("0.250 s of work to the first frame, no colours, the heap 1.5 MB larger");
        assertThat(program.run("bench", "typing", "--file", file.toString(), "--json"))
                .isZero();
        assertValid("bench-typing");
        assertThat(program.run("bench", "typing", "--file", file.toString())).isZero();
        assertThat(program.out())
                .contains("with 3 extensions")
                .contains("middle  letter     p50     1.25  p99     8.00");
        assertThat(program.screens()).hasSize(4).containsOnly(file.toAbsolutePath());
        assertThat(program.run("bench", "typing", "--file", folder.toString())).isEqualTo(2);
        assertThat(program.err()).endsWith("is a folder.\n");
    }

    private void assertValid(String schema) throws IOException {
        Path file = Path.of(System.getProperty("atoll.root", "../.."), "docs/schemas", schema + ".schema.json");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(file), InputFormat.JSON)
                        .validate(program.out(), InputFormat.JSON))
                .isEmpty();
    }
}
