package dev.atoll.host.engine;

import dev.atoll.api.failure.TimedOut;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MeteredCodeTest {
    private static CompiledModule metered(String name) {
        var result = Engine.uncached(ModuleBounds.DEFAULTS).metered().compile(Modules.hostile(name));
        assertThat(result).isInstanceOf(Compilation.Compiled.class);
        return ((Compilation.Compiled) result).module();
    }

    @Test
    void anEndlessLoopEndsWithItsBudget() {
        var module = metered("loops");
        var guest = module.instantiate(List.of(), 256);
        module.fuel().fill(1_000_000);
        assertThatThrownBy(() -> Modules.call(guest, "spin"))
                .isInstanceOf(TimedOut.class)
                .hasMessage("It used up its budget of instructions in spin.");
        assertThat(module.fuel().left()).isNegative();
        assertThat(guest.broken()).isTrue();
    }

    @Test
    void aRunCostsTheSameEveryTime() {
        assertThat(costOf("loops", "quick")).isEqualTo(costOf("loops", "quick")).isPositive();
    }

    @Test
    void aBudgetIsEnoughExactlyWhenItIsWhatTheRunCosts() {
        long cost = costOf("loops", "quick");
        var enough = metered("loops");
        var guest = enough.instantiate(List.of(), 256);
        enough.fuel().fill(cost);
        assertThat(Modules.call(guest, "quick")).isEqualTo(7);
        assertThat(enough.fuel().left()).isZero();
        enough.fuel().fill(cost - 1);
        assertThatThrownBy(() -> Modules.call(guest, "quick")).isInstanceOf(TimedOut.class);
    }

    private static long costOf(String name, String export) {
        var module = metered(name);
        var guest = module.instantiate(List.of(), 256);
        module.fuel().fill(1_000_000);
        Modules.call(guest, export);
        return 1_000_000 - module.fuel().left();
    }

    @Test
    void plainCodeTakesNothing() {
        var module = Modules.compiled(Modules.hostile("loops"));
        var guest = module.instantiate(List.of(), 256);
        module.fuel().fill(0);
        assertThat(Modules.call(guest, "quick")).isEqualTo(7);
        assertThat(module.fuel().left()).isZero();
    }
}
