package dev.atoll.host.engine.random;

import dev.atoll.host.engine.Compilation;
import dev.atoll.host.engine.CoreType;
import dev.atoll.host.engine.Engine;
import dev.atoll.host.engine.GuestFunction;
import dev.atoll.host.engine.ModuleBounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import static dev.atoll.host.engine.CoreType.I32;
import static dev.atoll.host.engine.CoreType.I64;
import static org.assertj.core.api.Assertions.assertThat;

/// Indirect calls of modules with more functions of one signature than the compiler puts into one method, as those of
/// Go have: what such a function is told arrives, whatever the sizes of its arguments.
class ManyTargetsTest {
    private static final int FUNCTIONS = 1_100;
    private static final int MILLION = 1_000_000;

    /// A module that exports `call`, which takes arguments and a number and calls the function of that number through a
    /// table. That one gives its first argument, ten times its second, a hundred times its third and so on, and its
    /// number times a million.
    private static byte[] module(List<CoreType> arguments) {
        var types = new WasmBytes().unsigned(2).bytes(0x60).types(arguments).types(List.of(I64));
        types.bytes(0x60).unsigned(arguments.size() + 1);
        arguments.forEach(types::type);
        types.type(I32).types(List.of(I64));
        var declared = new WasmBytes().unsigned(FUNCTIONS + 1);
        var elements = new WasmBytes().bytes(1, 0, 0x41, 0, 0x0b).unsigned(FUNCTIONS);
        var code = new WasmBytes().unsigned(FUNCTIONS + 1);
        for (int i = 0; i < FUNCTIONS; i++) {
            declared.bytes(0);
            elements.unsigned(i);
            code.counted(sum(i, arguments).toArray());
        }
        code.counted(call(arguments.size()).toArray());
        return new WasmBytes()
                .bytes(0, 'a', 's', 'm', 1, 0, 0, 0)
                .section(1, types)
                .section(3, declared.bytes(1))
                .section(4, new WasmBytes().bytes(1, 0x70, 0).unsigned(FUNCTIONS))
                .section(7, new WasmBytes().bytes(1).name("call").bytes(0).unsigned(FUNCTIONS))
                .section(9, elements)
                .section(10, code)
                .toArray();
    }

    private static WasmBytes sum(int number, List<CoreType> arguments) {
        var body = new WasmBytes().bytes(0).constant(I64, (long) number * MILLION);
        long weight = 1;
        for (int i = 0; i < arguments.size(); i++) {
            body.bytes(0x20).unsigned(i);
            if (arguments.get(i) == I32) {
                body.bytes(0xac);
            }
            body.constant(I64, weight).bytes(0x7e, 0x7c);
            weight *= 10;
        }
        return body.bytes(0x0b);
    }

    private static WasmBytes call(int arguments) {
        var body = new WasmBytes().bytes(0);
        IntStream.rangeClosed(0, arguments).forEach(i -> body.bytes(0x20).unsigned(i));
        return body.bytes(0x11, 0, 0, 0x0b);
    }

    private static GuestFunction compiled(List<CoreType> arguments, Engine engine) {
        if (engine.compile(module(arguments)) instanceof Compilation.Compiled(var made)) {
            return Objects.requireNonNull(made.instantiate(List.of(), 1).function("call"));
        }
        throw new AssertionError("not compiled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I32", "I64", "I32 I64", "I64 I32", "I32 I64 I64", "I64 I64 I32 I64"})
    void eachArgumentArrives(String signature) {
        var arguments = List.of(signature.split(" ", -1)).stream()
                .map(CoreType::valueOf)
                .toList();
        var engine = Engine.uncached(ModuleBounds.DEFAULTS);
        for (var call : List.of(compiled(arguments, engine), compiled(arguments, engine.metered()))) {
            for (int number : new int[] {0, 7, 1_023, 1_024, FUNCTIONS - 1}) {
                var given = IntStream.rangeClosed(1, arguments.size() + 1)
                        .mapToLong(i -> i)
                        .toArray();
                given[arguments.size()] = number;
                assertThat(call.call(given))
                        .as("function %s", number)
                        .containsExactly(expected(number, arguments.size()));
            }
        }
    }

    private static long expected(int number, int arguments) {
        long sum = (long) number * MILLION;
        long weight = 1;
        for (int i = 1; i <= arguments; i++) {
            sum += i * weight;
            weight *= 10;
        }
        return sum;
    }

    @Test
    void whatTheJvmDoesNotTakeIsRefusedInOneSentence() {
        var refused = Engine.uncached(ModuleBounds.DEFAULTS).compile(module(Collections.nCopies(254, I32)));
        assertThat(refused)
                .isEqualTo(new Compilation.Refused(
                        "The module cannot be compiled: the JVM does not take the code made of it."));
    }
}
