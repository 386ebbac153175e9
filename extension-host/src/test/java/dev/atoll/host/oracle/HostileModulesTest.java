package dev.atoll.host.oracle;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// The hostile modules, seen by the oracle: they are what their sources say, and wrong only in what they say.
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileModulesTest {
    private static final Path ROOT = Path.of(System.getProperty("atoll.root"));
    private static final Path FOLDER = ROOT.resolve("extension-host/src/test/resources/hostile");
    private static final String CONTRACT = "atoll:extension/";

    private final Oracle oracle = Oracle.start(ROOT);

    @AfterAll
    void end() {
        oracle.close();
    }

    @Test
    void fitTheirSources() throws Exception {
        var check = new ProcessBuilder("node", "hostile.mjs", "--check")
                .directory(ROOT.resolve("extension-host/test-guests/oracle").toFile())
                .redirectErrorStream(true)
                .start();
        try (var output = check.inputReader()) {
            assertThat(output.readAllLines()).isEmpty();
        }
        assertThat(check.waitFor()).isZero();
    }

    @Test
    void thoseThatMisbehaveOnlyWhenTheyRunAreComponents() throws IOException {
        var judged = 0;
        for (var source : sources()) {
            var text = Files.readString(source);
            if (text.contains("Offers: ") && !text.contains("Expect: refused on loading")) {
                assertThat(judge(name(source))).as(name(source)).isEmpty();
                judged++;
            }
        }
        assertThat(judged).isGreaterThan(50);
    }

    @Test
    void aWrongExportIsNamedWithBothSignatures() {
        assertThat(judge("wrong-export-signature").orElseThrow())
                .contains("type mismatch for function `highlight`: expected `[I32, I32, I32, I32] -> [I32]`"
                        + " but found `[I32, I32, I32] -> [I32]`");
    }

    @Test
    void wrongAndUnknownImportsAreNamed() {
        assertThat(judge("wrong-import-signature").orElseThrow()).contains("type mismatch for function `write`");
        assertThat(judge("unknown-import-name").orElseThrow()).contains("shout");
        assertThat(judge("unknown-import-module").orElseThrow()).contains("atoll:extension/teleport@0.1.0");
        assertThat(judge("unknown-import-version").orElseThrow()).contains("atoll:extension/log@9.0.0");
        assertThat(judge("wasi-import").orElseThrow()).contains("wasi_snapshot_preview1");
    }

    @Test
    void missingExportsAreNamed() {
        assertThat(judge("missing-export").orElseThrow()).contains("highlight");
        assertThat(judge("missing-realloc").orElseThrow()).contains("realloc");
        assertThat(judge("unexported-memory").orElseThrow()).contains("memory");
    }

    @Test
    void theControlAnswersAsItsSourceSays() {
        assertThat(judge("well-behaved")).isEmpty();
        assertThat(oracle.start("well-behaved")).isEmpty();
        assertThat(highlight("well-behaved"))
                .isEqualTo(new Answer.Returned(JsonMapper.shared()
                        .readTree("{'covered':{'start':3,'end':9},'tokens':[{'start':3,'length':6,'scope':0}]}"
                                .replace('\'', '"'))));
    }

    @Test
    void anotherHostTrapsOnWrongAnswersToo() {
        for (var name : List.of(
                "answer-outside-memory",
                "answer-unknown-case",
                "failure-unknown-case",
                "failure-broken-utf8",
                "tokens-outside-memory",
                "unreachable")) {
            assertThat(judge(name)).isEmpty();
            assertThat(oracle.start(name)).isEmpty();
            assertThat(highlight(name)).as(name).isInstanceOf(Answer.Trapped.class);
        }
    }

    private Answer highlight(String name) {
        var json = JsonMapper.shared();
        return oracle.call(
                name,
                CONTRACT + "highlighting@0.1.0",
                "highlight",
                List.of(
                        json.createObjectNode().put("document", 1).put("version", 1),
                        json.createObjectNode().put("start", 3).put("end", 9)));
    }

    private Optional<String> judge(String name) {
        var features =
                name.startsWith("diagnostics-") ? List.of("sync", "diagnostics") : List.of("sync", "highlighting");
        return oracle.judge(
                name,
                new Oracle.Subject(
                        FOLDER.resolve(name + ".wasm"),
                        ROOT.resolve("extension-api/wit/v0.1"),
                        faces(List.of("log", "task", "documents")),
                        faces(features)));
    }

    private static List<String> faces(List<String> names) {
        return names.stream().map(name -> CONTRACT + name + "@0.1.0").toList();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".wat")).sorted().toList();
        }
    }

    private static String name(Path source) {
        return source.getFileName().toString().replace(".wat", "");
    }
}
