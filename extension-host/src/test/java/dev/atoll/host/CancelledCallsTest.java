package dev.atoll.host;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import static org.assertj.core.api.Assertions.assertThat;

/// Real guests whose answer nobody wants any more while they work on it.
@Timeout(120)
class CancelledCallsTest {
    private static final int TOKENS = 0;
    private static final int PATIENCE = 4;
    private static final int FOREVER = 3_600_000;

    @TempDir
    private Path folder;

    private static void awaitHighlight() {
        while (Thread.getAllStackTraces().entrySet().stream()
                .filter(entry -> entry.getKey().getName().equals("ext-test.guest"))
                .flatMap(entry -> Arrays.stream(entry.getValue()))
                .noneMatch(frame -> frame.getMethodName().equals("highlight")
                        && frame.getClassName().startsWith("dev.atoll.host.bindings."))) {
            Thread.onSpinWait();
        }
    }

    @Test
    void aCancelledCallIsToldToYieldAndItsAnswerIsDropped() {
        var limits = Limits.DEFAULTS
                .with(Limit.INTERACTIVE_SOFT, FOREVER)
                .with(Limit.INTERACTIVE_HARD, FOREVER)
                .with(Limit.HOST_CALLS, Integer.MAX_VALUE);
        try (var world = new HostWorld(folder, options -> options.withLimits(limits))) {
            var extension = world.loaded("measured");
            var document = world.open("          ");
            var patient = HostWorld.ask(document, 1, PATIENCE, PATIENCE);
            awaitHighlight();
            patient.cancel(false);
            assertThat(HostWorld.ask(document, 1, TOKENS, 5).join().tokens().size())
                    .isEqualTo(5);
            assertThat(patient).isCancelled();
            assertThat(extension.status()).isEqualTo(new ExtensionStatus.Ready());
        }
    }

    @Test
    void aCancelledCallThatDoesNotYieldIsStoppedAtItsDeadlineAndTheNextOneIsServed() throws Exception {
        var limits = Limits.DEFAULTS.with(Limit.INTERACTIVE_HARD, 200).with(Limit.FIRST_CALLS, 0);
        try (var world = new HostWorld(folder, options -> options.withLimits(limits))) {
            var told = new CopyOnWriteArrayList<ExtensionStatus>();
            var stopped = new CountDownLatch(1);
            world.loaded("loop-in-highlight");
            var document = world.open("          ");
            try (var _ = world.host.onStatus(changed -> {
                told.add(changed.status());
                if (changed.status() instanceof ExtensionStatus.Restarting) {
                    stopped.countDown();
                }
            })) {
                var endless = HostWorld.ask(document, 1, 0, 5);
                awaitHighlight();
                endless.cancel(false);
                stopped.await();
                assertThat(endless).isCancelled();
                world.host.replace(world.packed("measured")).join();
                assertThat(HostWorld.ask(document, 1, TOKENS, 5).join().tokens().size())
                        .isEqualTo(5);
            }
            assertThat(told)
                    .anySatisfy(status -> assertThat(status)
                            .isInstanceOfSatisfying(
                                    ExtensionStatus.Restarting.class,
                                    restarting ->
                                            assertThat(restarting.reason()).contains("did not answer in time")));
        }
    }
}
