package dev.atoll.bundled.oracle;

import dev.atoll.generator.wit.WitPackage;
import dev.atoll.host.oracle.Agreement;
import dev.atoll.host.oracle.BoundGuest;
import dev.atoll.host.oracle.DescribedCalls;
import dev.atoll.host.oracle.FakeEditor;
import dev.atoll.host.oracle.Oracle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// The guest that offers every interface, written in each language of an SDK, answers in both hosts what its one
/// description says.
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShowcaseOracleTest {
    private static final Path ROOT = Path.of(System.getProperty("atoll.root"));
    private static final Path WIT_FOLDER = ROOT.resolve("extension-api/wit/v0.1");
    private static final List<String> HOST =
            List.of("log", "task", "documents", "workspace", "settings", "ui", "clock");

    private final Oracle oracle = Oracle.start(ROOT);
    private final WitPackage wit;
    private final DescribedCalls calls;

    ShowcaseOracleTest() throws IOException {
        wit = WitPackage.read(WIT_FOLDER);
        calls = new DescribedCalls(wit);
    }

    @AfterAll
    void end() {
        oracle.close();
    }

    /// The languages it is written in.
    enum Language {
        ASSEMBLYSCRIPT("extension-api/assemblyscript/target/showcase.wasm"),
        RUST("extension-host/test-guests/rust-showcase/showcase.wasm");

        private final String module;

        Language(String module) {
            this.module = module;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFunctionAnswersWhatIsDescribedInBothHosts(Language language) throws IOException {
        var editor = new FakeEditor();
        var ours = start(language, editor);
        var theirs = oracle.guest(name(language));
        var description = JsonMapper.shared().readTree(ROOT.resolve("extension-api/showcase/answers.json"));
        for (var row : description) {
            calls.check(row, ours);
            calls.check(row, theirs);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatEveryFunctionOfTheHostAnswersReachesTheGuestInBothHosts(Language language) throws IOException {
        var editor = new FakeEditor();
        editor.know(1, 1, "plain", "é.txt", "text");
        var told = "0; false; 1 open at é.txt; te; " + "absent; ".repeat(6) + "error 0; ".repeat(8) + "error 0";
        var ours = start(language, editor);
        for (var guest : List.of(ours, oracle.guest(name(language)))) {
            calls.check(
                    row(
                            "sync",
                            "did-open",
                            "[{'id':1,'version':1,'language':'plain','path':'é.txt','length':4},'text']"),
                    guest);
            var asked = row("commands", "run", "['host',{'revision':{'document':1,'version':1},'selections':[]}]");
            asked.putObject("answer").put("show", told);
            calls.check(asked, guest);
        }
        assertThat(editor.logged()).hasSize(1).isEqualTo(oracle.log(name(language)));
    }

    private static ObjectNode row(String face, String function, String arguments) {
        var row = JsonMapper.shared().createObjectNode().put("interface", face).put("function", function);
        row.set("arguments", JsonMapper.shared().readTree(arguments.replace('\'', '"')));
        return row;
    }

    private static String name(Language language) {
        return "showcase-" + language;
    }

    /// Starts an instance in the oracle, and one in our host.
    private BoundGuest start(Language language, FakeEditor editor) throws IOException {
        var module = ROOT.resolve(language.module);
        var name = name(language);
        var exports = wit.world("language").exports().stream()
                .map(face -> wit.qualified(face))
                .toList();
        var imports = HOST.stream().map(Agreement::face).toList();
        assertThat(oracle.judge(name, new Oracle.Subject(module, WIT_FOLDER, imports, exports)))
                .isEmpty();
        assertThat(oracle.start(name)).isEmpty();
        return BoundGuest.start(module, wit, "dev.atoll.host.bindings.v0_1", editor.functions());
    }
}
