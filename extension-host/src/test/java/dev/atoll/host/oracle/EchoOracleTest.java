package dev.atoll.host.oracle;

import dev.atoll.generator.wit.Function;
import dev.atoll.generator.wit.Type;
import dev.atoll.generator.wit.WitPackage;
import dev.atoll.host.guests.bindings.v0_1.Echo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

/// The echo guests in Node and in our host: values of every type go to them, on to what they import, and all the way
/// back.
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EchoOracleTest {
    private static final JsonNodeFactory JSON = JsonMapper.shared().getNodeFactory();
    private static final Path ROOT = Path.of(System.getProperty("atoll.root"));
    private static final Path WIT = ROOT.resolve("extension-host/test-guests/wit");
    private static final List<String> NOT_ECHOING = List.of("nothing", "taken", "given", "two");
    private static final int ROUNDS = 12;

    private final long seed = new Random().nextLong();
    private final Oracle oracle = Oracle.start(ROOT);

    @TempDir
    private Path folder;

    @AfterAll
    void end() {
        oracle.close();
    }

    @ParameterizedTest
    @EnumSource
    void givesBackEveryKindOfValueInBothHosts(EchoModule module) throws IOException {
        var theirs = inNode(module);
        var ours = inOurHost(module.file(ROOT));
        var values = new RandomValues(new Random(seed));
        for (var function :
                WitPackage.read(WIT).world("guest").exports().getFirst().functions()) {
            for (int round = 0; round < ROUNDS && !NOT_ECHOING.contains(function.name()); round++) {
                var arguments = function.parameters().stream()
                        .map(p -> values.value(p.type()))
                        .toList();
                var expected = echo(function, arguments).json();
                assertThat(Difference.between(
                                expected,
                                theirs.call(Echo.NAME, function.name(), arguments)
                                        .json()))
                        .as("%s in Node, seed %d", function.name(), seed)
                        .isEmpty();
                assertThat(Difference.between(
                                expected,
                                ours.call(Echo.NAME, function.name(), arguments).json()))
                        .as("%s in our host, seed %d", function.name(), seed)
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

    @ParameterizedTest
    @EnumSource
    void givesBackTheSameAsAComponent(EchoModule module) throws IOException {
        var file = component(module);
        assertThat(Files.readAllBytes(file)).startsWith(0, 'a', 's', 'm', 13, 0, 1, 0);
        var component = inOurHost(file);
        var plain = inOurHost(module.file(ROOT));
        var values = new RandomValues(new Random(seed));
        for (var function :
                WitPackage.read(WIT).world("guest").exports().getFirst().functions()) {
            for (int round = 0; round < ROUNDS; round++) {
                var arguments = function.parameters().stream()
                        .map(p -> values.value(p.type()))
                        .toList();
                assertThat(Difference.between(
                                plain.call(Echo.NAME, function.name(), arguments)
                                        .json(),
                                component
                                        .call(Echo.NAME, function.name(), arguments)
                                        .json()))
                        .as("%s, seed %d", function.name(), seed)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void passesOnWhatItIsCalledWithInBothHosts(EchoModule module) throws IOException {
        for (var guest : List.of(inNode(module), inOurHost(module.file(ROOT)))) {
            assertThat(guest.call(Echo.NAME, "nothing", List.of())).isEqualTo(new Answer.Returned(JSON.nullNode()));
            guest.call(Echo.NAME, "taken", List.of(JSON.stringNode("héllo"), JSON.numberNode(200)));
            assertThat(guest.call(Echo.NAME, "given", List.of()))
                    .isEqualTo(new Answer.Returned(JSON.stringNode("200 héllo")));
            var number = JSON.objectNode().put("$int", "18446744073709551615");
            assertThat(guest.call(Echo.NAME, "two", List.of(number, JSON.stringNode("right"))))
                    .isEqualTo(new Answer.Returned(JSON.arrayNode().add("right").add(number)));
        }
    }

    private Path component(EchoModule module) {
        var subject = new Oracle.Subject(module.file(ROOT), WIT, List.of("test:echo/mirror@0.1.0"), List.of(Echo.NAME));
        assertThat(oracle.judge(module.name(), subject)).isEmpty();
        return oracle.save(module.name(), folder.resolve(module.name() + ".component.wasm"));
    }

    private CallableGuest inNode(EchoModule module) {
        component(module);
        assertThat(oracle.start(module.name())).isEmpty();
        return oracle.guest(module.name());
    }

    private static CallableGuest inOurHost(Path file) throws IOException {
        return BoundGuest.start(file, WitPackage.read(WIT), Echo.class.getPackageName(), new FakeMirror().functions());
    }
}
