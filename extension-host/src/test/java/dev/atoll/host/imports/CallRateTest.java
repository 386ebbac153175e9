package dev.atoll.host.imports;

import dev.atoll.api.failure.Trapped;
import dev.atoll.host.engine.CoreSignature;
import dev.atoll.host.engine.HostFunction;
import dev.atoll.host.engine.Modules;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CallRateTest {
    private static final long SECOND = 1_000_000_000;

    private final HostFunction function = new HostFunction(
            "atoll:extension/log@0.1.0",
            "write",
            new CoreSignature(List.of(), List.of()),
            (caller, arguments) -> new long[0]);
    private long now = -SECOND;

    private void call(HostFunction counted, int times) {
        var guest = Modules.guest("memory");
        for (int i = 0; i < times; i++) {
            counted.body().call(guest, new long[0]);
        }
    }

    @Test
    void aFloodWithinASecondIsATrapThatNamesTheFunction() {
        var counted = new CallRate(100, () -> now).counted(function);
        call(counted, 100);
        now += SECOND - 1;
        assertThatThrownBy(() -> call(counted, 1))
                .isInstanceOf(Trapped.class)
                .hasMessage("It called the host more than 100 times within a second, the last time log.write.");
    }

    @Test
    void callsSpreadOverTimeGoOnForEver() {
        var counted = new CallRate(100, () -> now).counted(function);
        for (int second = 0; second < 50; second++) {
            call(counted, 100);
            now += SECOND;
        }
        assertThat(now).isEqualTo(49 * SECOND);
    }

    @Test
    void allFunctionsOfAnInstanceCountTogether() {
        var rate = new CallRate(10, () -> now);
        call(rate.counted(function), 5);
        call(rate.counted(function), 5);
        assertThatThrownBy(() -> call(rate.counted(function), 1)).isInstanceOf(Trapped.class);
    }
}
