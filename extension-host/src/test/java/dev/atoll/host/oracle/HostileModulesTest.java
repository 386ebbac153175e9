package dev.atoll.host.oracle;

import dev.atoll.generator.wit.WitPackage;
import dev.atoll.host.bindings.v0_1.Log;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// The hostile modules, seen by the oracle: they are what their sources say, and wrong only in what they say.
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileModulesTest {
    private static final Path ROOT = Path.of(System.getProperty("atoll.root"));
    private static final Path FOLDER = ROOT.resolve("extension-host/src/test/resources/hostile");
    private static final Path WIT = ROOT.resolve("extension-api/wit/v0.1");
    private static final String CONTRACT = "atoll:extension/";
    private static final String REVISION = "{'document':1,'version':2}";
    /// What a host without bounds of its own should not be asked.
    private static final Set<String> TOO_LARGE =
            Set.of("scopes-amplified", "diagnostics-amplified", "diagnostics-endless", "too-many-tokens");

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
        assertThat(judge("wasi-unknown-function").orElseThrow()).contains("fd_teleport");
        assertThat(judge("wasi-network").orElseThrow()).contains("wasi:sockets");
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
        var answer = oracle.guest("well-behaved")
                .call(
                        CONTRACT + "highlighting@0.1.0",
                        "highlight",
                        List.of(json(REVISION), json("{'start':3,'end':9}")));
        assertThat(answer)
                .isEqualTo(new Answer.Returned(
                        json("{'covered':{'start':3,'end':9},'tokens':[{'start':3,'length':6,'scope':0}]}")));
    }

    @Test
    void whatTheOracleTrapsOnOurHostTrapsOnToo() throws IOException {
        var trapped = 0;
        for (var source : sources()) {
            var name = name(source);
            if (!Files.readString(source).contains("Expect: a bad answer") || TOO_LARGE.contains(name)) {
                continue;
            }
            assertThat(judge(name)).as(name).isEmpty();
            assertThat(oracle.start(name)).as(name).isEmpty();
            if (traps(name, oracle.guest(name))) {
                assertThat(traps(name, inOurHost(source))).as(name).isTrue();
                trapped++;
            }
        }
        assertThat(trapped).isGreaterThan(15);
    }

    /// Opens and changes a document and asks about it, until a call traps.
    private static boolean traps(String name, CallableGuest guest) {
        var opened = "{'id':1,'version':1,'language':'json','path':'a.json','length':20}";
        var edits = "[{'span':{'start':0,'end':1},'text':'x'}]";
        if (traps(guest, "sync", "did-open", opened, "'[1, 2, 3, 4, 5, 6]  '")
                || traps(guest, "sync", "did-change", "1", "2", edits)) {
            return true;
        }
        return features(name).contains("diagnostics")
                ? traps(guest, "diagnostics", "diagnose", REVISION)
                : traps(guest, "highlighting", "scopes")
                        || traps(guest, "highlighting", "highlight", REVISION, "{'start':3,'end':9}");
    }

    private static boolean traps(CallableGuest guest, String face, String function, String... arguments) {
        var values = Stream.of(arguments).map(HostileModulesTest::json).toList();
        return guest.call(CONTRACT + face + "@0.1.0", function, values) instanceof Answer.Trapped;
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }

    private static CallableGuest inOurHost(Path source) throws IOException {
        var module = Path.of(source.toString().replace(".wat", ".wasm"));
        return BoundGuest.start(module, WitPackage.read(WIT), Log.class.getPackageName(), new FakeEditor().functions());
    }

    private static List<String> features(String name) {
        return name.startsWith("diagnostics-") ? List.of("sync", "diagnostics") : List.of("sync", "highlighting");
    }

    private Optional<String> judge(String name) {
        return oracle.judge(
                name,
                new Oracle.Subject(
                        FOLDER.resolve(name + ".wasm"),
                        WIT,
                        faces(List.of("log", "task", "documents", "workspace", "settings", "ui", "clock")),
                        faces(features(name))));
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
