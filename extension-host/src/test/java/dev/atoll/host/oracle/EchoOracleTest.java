package dev.atoll.host.oracle;

import dev.atoll.generator.wit.Function;
import dev.atoll.generator.wit.Type;
import dev.atoll.generator.wit.WitPackage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

/// The echo guest as a component in Node: what a host that is not ours hears from it.
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EchoOracleTest {
    private static final JsonNodeFactory JSON = JsonMapper.shared().getNodeFactory();
    private static final Path ROOT = Path.of(System.getProperty("atoll.root"));
    private static final Path GUESTS = ROOT.resolve("extension-host/test-guests");
    private static final String ECHO = "test:echo/echo@0.1.0";
    private static final List<String> NOT_ECHOING = List.of("nothing", "taken", "given", "two");
    private static final int ROUNDS = 8;

    private final long seed = new Random().nextLong();
    private final Oracle oracle = Oracle.start(ROOT);

    @BeforeAll
    void acceptedAsAComponentOfItsWit() {
        var subject = new Oracle.Subject(
                GUESTS.resolve("rust-echo/echo.wasm"),
                GUESTS.resolve("wit"),
                List.of("test:echo/mirror@0.1.0"),
                List.of(ECHO));
        assertThat(oracle.judge("rust", subject)).isEmpty();
        assertThat(oracle.start("rust")).isEmpty();
    }

    @AfterAll
    void end() {
        oracle.close();
    }

    @Test
    void givesBackEveryKindOfValue() throws IOException {
        var values = new RandomValues(new Random(seed));
        for (var function : WitPackage.read(GUESTS.resolve("wit"))
                .world("guest")
                .exports()
                .getFirst()
                .functions()) {
            for (int round = 0; round < ROUNDS && !NOT_ECHOING.contains(function.name()); round++) {
                var arguments = function.parameters().stream()
                        .map(p -> values.value(p.type()))
                        .toList();
                var heard =
                        oracle.call("rust", ECHO, function.name(), arguments).json();
                assertThat(Difference.between(echo(function, arguments).json(), heard))
                        .as("%s, seed %d", function.name(), seed)
                        .isEmpty();
            }
        }
    }

    /// One parameter comes back as it is, several as a tuple; the error of a `result` as a failure.
    private static Answer echo(Function function, List<JsonNode> arguments) {
        if (arguments.size() > 1) {
            return new Answer.Returned(JSON.arrayNode().addAll(arguments));
        }
        var value = arguments.getFirst();
        if (!(function.result() instanceof Type.ResultOf)) {
            return new Answer.Returned(value);
        }
        var carried = value.has("val") ? value.get("val") : JSON.nullNode();
        return value.get("tag").asString().equals("ok") ? new Answer.Returned(carried) : new Answer.Failed(carried);
    }

    @Test
    void passesOnWhatItIsCalledWith() {
        call("nothing");
        call("taken", JSON.stringNode("héllo"), JSON.numberNode(200));
        assertThat(call("given")).isEqualTo(new Answer.Returned(JSON.stringNode("200 héllo")));
        var number = JSON.objectNode().put("$int", "18446744073709551615");
        assertThat(call("two", number, JSON.stringNode("right")))
                .isEqualTo(new Answer.Returned(JSON.arrayNode().add("right").add(number)));
    }

    private Answer call(String function, JsonNode... arguments) {
        return oracle.call("rust", ECHO, function, List.of(arguments));
    }
}
