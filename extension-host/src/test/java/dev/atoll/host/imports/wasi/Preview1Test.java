package dev.atoll.host.imports.wasi;

import dev.atoll.api.failure.Trapped;
import dev.atoll.host.engine.Compilation;
import dev.atoll.host.engine.CompiledModule;
import dev.atoll.host.engine.Engine;
import dev.atoll.host.engine.ModuleBounds;
import dev.atoll.host.engine.ModuleImport;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class Preview1Test {
    private static final String P1 = "wasi_snapshot_preview1 ";

    private final FakeProgram program = new FakeProgram(
            P1 + "fd_write", P1 + "proc_exit", P1 + "clock_time_get", P1 + "poll_oneoff", P1 + "fd_fdstat_get");

    /// The module with which the tools make of preview 1 the newer preview.
    static CompiledModule adapter() throws IOException {
        var file = Path.of(
                System.getProperty("atoll.root"),
                "extension-host/test-guests/oracle/node_modules/@bytecodealliance/jco/lib",
                "wasi_snapshot_preview1.reactor.wasm");
        return switch (Engine.uncached(ModuleBounds.DEFAULTS).compile(Files.readAllBytes(file))) {
            case Compilation.Compiled(var module) -> module;
            case Compilation.Refused(var reason) -> throw new IllegalStateException(reason);
        };
    }

    @Test
    void everyFunctionHasTheSignatureThatTheToolsKnow() throws IOException {
        var known = adapter().functions();
        assertThat(known).containsAllEntriesOf(Preview1.FUNCTIONS);
        assertThat(Preview1.FUNCTIONS).hasSize(46);
        assertThat(known.keySet())
                .filteredOn(name -> name.matches("(args|environ|clock|fd|path|poll|proc|sched|random|sock)_.*"))
                .containsExactlyInAnyOrderElementsOf(Preview1.FUNCTIONS.keySet());
    }

    @Test
    void everyFunctionAnswersAndNoneReachesAnything() {
        var needed = Preview1.FUNCTIONS.keySet().stream()
                .filter(name -> !name.equals("proc_exit"))
                .map(name -> P1 + name)
                .toArray(String[]::new);
        var all = new FakeProgram(needed);
        Preview1.FUNCTIONS.forEach((name, signature) -> {
            if (!name.equals("proc_exit")) {
                assertThat(all.errno(name, new long[signature.parameters().size()]))
                        .as(name)
                        .isIn(0L, 8L, 28L, 76L);
            }
        });
        assertThat(all.errno("path_open", 3, 0, 0, 5, 0, 0, 0, 0, 100)).isEqualTo(76);
        assertThat(all.output).isEmpty();
    }

    @Test
    void theOlderPreviewHasTheSameFunctionsUnderItsOwnName() {
        var names = List.of("fd_write", "sock_accept", "path_open");
        var imports = names.stream()
                .map(name -> new ModuleImport("wasi_unstable", name, "function", Optional.empty()))
                .toList();
        var reach = new Wasi.Reach(_ -> {}, _ -> {}, InstantSource.system(), System::nanoTime, new Random());
        assertThat(Wasi.functions(imports, reach))
                .extracting(function -> function.module() + " " + function.name())
                .containsExactly("wasi_unstable fd_write", "wasi_unstable path_open");
    }

    private long print(int descriptor, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return print(descriptor, bytes);
    }

    private long print(int descriptor, byte[] bytes) {
        var memory = program.guest.memory();
        memory.copyIn(1_000, bytes, 0, bytes.length);
        memory.writeU32(0, 1_000);
        memory.writeU32(4, bytes.length);
        assertThat(program.errno("fd_write", descriptor, 0, 1, 8)).isZero();
        return memory.readU32(8);
    }

    @Test
    void whatIsPrintedIsPassedOnLineByLine() {
        assertThat(print(1, "one\ntwo")).isEqualTo(7);
        print(2, "oops\n");
        assertThat(program.output).containsExactly("one");
        print(1, " and a half\nthree\n\n");
        assertThat(program.output).containsExactly("one", "two and a half\nthree\n");
        assertThat(program.errors).containsExactly("oops");
    }

    @Test
    void aCharacterCutBetweenTwoWritesStaysWhole() {
        var bytes = "é\n".getBytes(StandardCharsets.UTF_8);
        print(1, new byte[] {bytes[0]});
        print(1, new byte[] {bytes[1], bytes[2]});
        assertThat(program.output).containsExactly("é");
    }

    @Test
    void controlCharactersAndBrokenUtf8DoNotReachTheLog() {
        print(1, "\u001b[31mred\u202e\u0000\u0007\tend\n");
        print(1, new byte[] {'a', (byte) 0xff, 'b', '\n'});
        assertThat(program.output).containsExactly("[31mred\tend", "a\ufffdb");
    }

    @Test
    void aLineWithoutEndIsPassedOnInPieces() {
        print(1, "x".repeat(10_000));
        assertThat(program.output).extracting(String::length).containsExactly(4_096, 4_096);
    }

    @Test
    void endingTheProcessIsATrapAfterTheLastLine() {
        print(1, "bye");
        assertThatThrownBy(() -> program.call("proc_exit", 0xffff_ffffL))
                .isInstanceOf(Trapped.class)
                .hasMessage("It ended itself with code 4294967295.");
        assertThat(program.output).containsExactly("bye");
    }

    @Test
    void clocksAreWholeMillisecondsAndDoNotTellHowLongTheMachineRuns() {
        program.nanoseconds += 7_654_321;
        assertThat(program.errno("clock_time_get", 0, 1, 16)).isZero();
        assertThat(program.guest.memory().readU64(16)).isEqualTo(NOW_NANOSECONDS);
        assertThat(program.errno("clock_time_get", 1, 1, 16)).isZero();
        assertThat(program.guest.memory().readU64(16)).isEqualTo(7_000_000);
    }

    private static final long NOW_NANOSECONDS = FakeProgram.NOW.toEpochMilli() * 1_000_000;

    @Test
    void pollingAnswersAtOnceForBothLayoutsOfASubscription() {
        var older = new FakeProgram("wasi_unstable poll_oneoff");
        for (var each : List.of(program, older)) {
            int size = each == program ? 48 : 56;
            var memory = each.guest.memory();
            memory.writeU64(1_000, 7);
            memory.writeU64(1_000 + size, 8);
            memory.writeU8(1_000 + size + 8, 2);
            memory.writeU32(1_000 + size + 16, 1);
            memory.writeU64(1_000 + 2 * size, 9);
            memory.writeU8(1_000 + 2 * size + 8, 1);
            assertThat(each.errno("poll_oneoff", 1_000, 2_000, 3, 500)).isZero();
            assertThat(memory.readU32(500)).isEqualTo(3);
            assertThat(List.of(memory.readU64(2_000), memory.readU64(2_032), memory.readU64(2_064)))
                    .containsExactly(7L, 8L, 9L);
            assertThat(List.of(memory.readU16(2_008), memory.readU16(2_040), memory.readU16(2_072)))
                    .containsExactly(0, 0, 76);
            assertThat(memory.readU64(2_048)).isPositive();
        }
    }

    @Test
    void outputsLookLikeTerminalsSoThatLinesAreNotHeldBack() {
        assertThat(program.errno("fd_fdstat_get", 1, 100)).isZero();
        assertThat(program.guest.memory().readU8(100)).isEqualTo(2);
        assertThat(program.errno("fd_fdstat_get", 3, 100)).isEqualTo(8);
        assertThat(program.errno("fd_fdstat_get", 1, program.guest.memory().byteLength() - 20))
                .isEqualTo(21);
    }
}
