package dev.atoll.app.concurrent;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;

class DebounceTest {
    private final FakeUi ui = new FakeUi();
    private final FakeTimer timer = new FakeTimer();
    private final AtomicInteger runs = new AtomicInteger();
    private final Debounce debounce = new Debounce(ui, timer, Duration.ofMillis(100), runs::incrementAndGet);

    @Test
    void manyCallsRunTheTaskOnceAfterThePause() {
        debounce.call();
        pass(60);
        debounce.call();
        pass(60);
        assertThat(runs).hasValue(0);
        pass(60);
        assertThat(runs).hasValue(1);
    }

    @Test
    void aCallAfterTheTimerPostedPutsTheTaskOffAgain() {
        debounce.call();
        timer.pass(Duration.ofMillis(100));
        debounce.call();
        ui.drain();
        assertThat(runs).hasValue(0);
        pass(100);
        assertThat(runs).hasValue(1);
    }

    @Test
    void closingWithdrawsTheTaskEvenWhenItWasPosted() {
        debounce.call();
        timer.pass(Duration.ofMillis(100));
        debounce.close();
        ui.drain();
        assertThat(runs).hasValue(0);
    }

    private void pass(int milliseconds) {
        timer.pass(Duration.ofMillis(milliseconds));
        ui.drain();
    }
}
