package dev.atoll.host.lifecycle;

import dev.atoll.host.engine.Stopper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(60)
class DeadlineTest {
    @Test
    void aCallThatTakesTooMuchCpuTimeIsStoppedAndTheNextOneIsNot() {
        var stopper = new Stopper();
        var call = new CallClock(stopper);
        try (var clock = new DeadlineClock()) {
            clock.add(call);
            for (int i = 0; i < 3; i++) {
                stopper.run(() -> {
                    call.begin(Duration.ofMillis(1), Duration.ofMillis(20));
                    clock.wake();
                    while (!Thread.currentThread().isInterrupted()) {
                        Thread.onSpinWait();
                    }
                    assertThat(call.softPassed()).isTrue();
                    call.end();
                    return "";
                });
                assertThat(Thread.currentThread().isInterrupted()).isFalse();
            }
        }
    }

    @Test
    void aMachineThatStandsStillStopsNoCall() {
        assertThat(stoppedAfter(Duration.ofHours(8), Duration.ofHours(8), 3)).isFalse();
    }

    @Test
    void aCallThatIsSeenToWorkAllTheTimeIsStoppedByItsCpuTime() {
        assertThat(stoppedAfter(Duration.ofMillis(5), Duration.ofMillis(5), 41)).isFalse();
        assertThat(stoppedAfter(Duration.ofMillis(5), Duration.ofMillis(5), 42)).isTrue();
    }

    @Test
    void aCallThatGetsNoCpuTimeIsStoppedAfterTwentyTimesThat() {
        assertThat(stoppedAfter(Duration.ofMillis(5), Duration.ZERO, 801)).isFalse();
        assertThat(stoppedAfter(Duration.ofMillis(5), Duration.ZERO, 802)).isTrue();
    }

    /// Whether a call with a deadline of 200 ms is stopped after so many looks.
    private static boolean stoppedAfter(Duration wall, Duration cpu, int looks) {
        var stopper = new Stopper();
        var call = new CallClock(stopper);
        return stopper.run(() -> {
            call.begin(Duration.ZERO, Duration.ofMillis(200));
            for (int i = 1; i <= looks; i++) {
                call.look(i * wall.toNanos(), i * cpu.toNanos());
            }
            call.end();
            return Thread.currentThread().isInterrupted();
        });
    }

    @Test
    void aThreadThatOnlyWaitsIsNotStoppedByItsCpuDeadline() throws InterruptedException {
        var stopper = new Stopper();
        var call = new CallClock(stopper);
        var checked = new CountDownLatch(5);
        var thread = Thread.ofPlatform()
                .start(() -> stopper.run(() -> {
                    call.begin(Duration.ZERO, Duration.ofMillis(200));
                    try {
                        checked.await();
                    } catch (InterruptedException e) {
                        throw new AssertionError(e);
                    }
                    call.end();
                    return "";
                }));
        var threads = ManagementFactory.getThreadMXBean();
        while (checked.getCount() > 0) {
            if (call.check(threads)) {
                checked.countDown();
            }
        }
        thread.join();
        assertThat(call.running()).isFalse();
    }
}
