package dev.atoll.benchmarks.engine;

import dev.atoll.benchmarks.bindings.v0_1.Calls;
import dev.atoll.benchmarks.bindings.v0_1.Types;

import java.nio.charset.StandardCharsets;

/// Calls through generated bindings; the argument says how many.
///
/// @param calls the guest
record BoundCalls(Calls calls) implements Runner {
    /// The bytes that the answer itself takes, with all that it holds.
    static long resultBytes(String function) {
        byte[] label = "let counter".getBytes(StandardCharsets.UTF_8);
        return function.equals(CallNames.TOKENS)
                ? Meter.size(() -> new Types.TokenList(new int[3 * CallNames.TOKEN_COUNT]))
                : Meter.size(() -> new Types.Item(1, 10, 5, 1.25, false, new String(label, StandardCharsets.UTF_8)));
    }

    @Override
    public Sample run(String function, int argument) {
        return switch (function) {
            case CallNames.FOLLOWING -> Meter.read(() -> ItemFold.over(argument, calls::following));
            case CallNames.REFLECTED -> Meter.read(() -> ItemFold.over(argument, calls::reflectedFollowing));
            case CallNames.TOKENS -> Meter.read(() -> tokens(argument));
            default -> throw new BenchmarkException("there is no call " + function + ".");
        };
    }

    private int tokens(int count) {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            Types.TokenList list = calls.tokens(CallNames.TOKEN_COUNT);
            int size = list.size();
            sum = sum * 31 + list.start(0) + list.start(size / 2) + list.scope(size - 1) + 3 * size;
        }
        return sum;
    }

    @Override
    public void close() {
        // an instance is only memory
    }
}
