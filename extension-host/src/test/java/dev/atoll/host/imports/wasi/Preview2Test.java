package dev.atoll.host.imports.wasi;

import dev.atoll.api.failure.Trapped;
import dev.atoll.host.engine.HostFunction;
import dev.atoll.host.engine.ModuleImport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class Preview2Test {
    private static final String WRITE = "[method]output-stream.write";

    private final FakeProgram program = new FakeProgram(
            "wasi:cli/stdout@0.2.0 get-stdout",
            "wasi:cli/stderr@0.2.9 get-stderr",
            "wasi:io/streams@0.2.3 " + WRITE,
            "wasi:io/streams@0.2.3 [method]output-stream.check-write",
            "wasi:io/streams@0.2.3 [method]output-stream.subscribe",
            "wasi:io/streams@0.2.3 [resource-drop]output-stream",
            "wasi:io/poll@0.2.0 [resource-drop]pollable",
            "wasi:clocks/wall-clock@0.2.0 now");

    private static List<HostFunction> linked(String module, String name) {
        var needed = List.of(new ModuleImport(module, name, "function", Optional.empty()));
        var reach = new Wasi.Reach(_ -> {}, _ -> {}, InstantSource.system(), System::nanoTime, new Random());
        return Wasi.functions(needed, reach);
    }

    @Test
    void everyFunctionThatTheToolsCallHasTheSignatureThatTheyKnow() throws IOException {
        var called = Preview1Test.adapter().imports().stream()
                .filter(one -> one.module().startsWith("wasi:"))
                .toList();
        assertThat(called).hasSizeGreaterThan(60);
        for (var one : called) {
            assertThat(linked(one.module(), one.name()))
                    .as(one.toString())
                    .singleElement()
                    .satisfies(function -> {
                        assertThat(function.module()).isEqualTo(one.module());
                        assertThat(Optional.of(function.signature())).isEqualTo(one.signature());
                    });
        }
    }

    @Test
    void everyFunctionAnswersOrTraps() {
        Preview2.FUNCTIONS.forEach((key, signature) -> {
            var names = key.split("#", 2);
            var all = new FakeProgram("wasi:" + names[0] + "@0.2.0 " + names[1]);
            try {
                assertThat(all.call(names[1], new long[signature.parameters().size()]))
                        .as(key)
                        .hasSameSizeAs(signature.results());
            } catch (Trapped e) {
                assertThat(e.getMessage()).as(key).startsWith("It ").endsWith(".");
            }
            assertThat(all.output).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "wasi:cli/environment@0.2.0, true",
        "wasi:cli/environment@0.2.99, true",
        "wasi:cli/environment@0.1.0, false",
        "wasi:cli/environment@0.20.0, false",
        "wasi:cli/environment@0.3.0, false",
        "wasi:cli/environment@0.2.0-rc-2023-11-10, false",
        "wasi:cli/environment@0.2, false",
        "wasi:cli/environment, false",
        "wasi:sockets/tcp@0.2.0, false"
    })
    void everyVersionThatIsCompatibleFitsAndNoOther(String module, boolean fits) {
        assertThat(linked(module, "get-environment").size()).isEqualTo(fits ? 1 : 0);
    }

    private void print(long stream, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        program.guest.memory().copyIn(1_000, bytes, 0, bytes.length);
        program.call(WRITE, stream, 1_000, bytes.length, 64);
        assertThat(program.guest.memory().readU8(64)).isZero();
    }

    @Test
    void whatIsWrittenIsLoggedLineByLine() {
        print(program.call("get-stdout")[0], "one\ntw");
        print(program.call("get-stdout")[0], "o\n");
        print(program.call("get-stderr")[0], "oops\n");
        assertThat(program.output).containsExactly("one", "two");
        assertThat(program.errors).containsExactly("oops");
    }

    @Test
    void aHandleGivenBackStandsForNothingEvenWhenANewOneIsGiven() {
        long stream = program.call("get-stdout")[0];
        long waiting = program.call("[method]output-stream.subscribe", stream)[0];
        program.call("[resource-drop]output-stream", stream);
        program.call("get-stdout");
        assertThatThrownBy(() -> print(stream, "x"))
                .isInstanceOf(Trapped.class)
                .hasMessageContaining("which it does not have");
        assertThatThrownBy(() -> program.call("[resource-drop]output-stream", waiting))
                .hasMessageContaining("which it has for something else");
        program.call("[resource-drop]pollable", waiting);
        assertThatThrownBy(() -> program.call("[resource-drop]pollable", waiting))
                .isInstanceOf(Trapped.class);
        assertThatThrownBy(() -> print(0, "x")).isInstanceOf(Trapped.class);
        assertThatThrownBy(() -> print(-1, "x")).hasMessageContaining("handle 4294967295");
    }

    @Test
    void clocksAreWholeMilliseconds() {
        program.call("now", 64);
        assertThat(program.guest.memory().readU64(64)).isEqualTo(FakeProgram.NOW.getEpochSecond());
        assertThat(program.guest.memory().readU32(72)).isEqualTo(678_000_000);
        var monotonic = new FakeProgram("wasi:clocks/monotonic-clock@0.2.0 now");
        monotonic.nanoseconds += 3_999_999;
        assertThat(monotonic.call("now")).containsExactly(3_000_000);
    }

    @Test
    void thereIsRoomForABoundedNumberOfBytes() {
        long stream = program.call("get-stdout")[0];
        program.call("[method]output-stream.check-write", stream, 64);
        long room = program.guest.memory().readU64(72);
        assertThat(room).isEqualTo(65_536);
        assertThatThrownBy(() -> program.call(WRITE, stream, 0, room + 1, 64))
                .isInstanceOf(Trapped.class)
                .hasMessageContaining("more at a time");
    }
}
