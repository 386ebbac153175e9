package dev.atoll.benchmarks.engine;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CallsTest {
    private static final int CALLS = 50;

    /// Once the guest's memory has grown to what it needs.
    @ParameterizedTest
    @ValueSource(strings = {"guests/rust/calls.wasm", "guests/assemblyscript.wasm"})
    void aListOfTokensTakesNoMoreThanThePackedAnswerAndAFewSmallObjects(String module) {
        Contender.Present ours = (Contender.Present) Ours.calls(module);
        ours.runner().run(CallNames.TOKENS, 4 * CALLS);
        Sample sample = ours.runner().run(CallNames.TOKENS, CALLS);
        assertThat(Ours.resultBytes(CallNames.TOKENS)).isBetween(120_000L, 120_100L);
        assertThat(sample.allocated().orElseThrow() / CALLS).isBetween(120_000L, 121_000L);
    }
}
