package dev.atoll.host.engine;

import dev.atoll.api.failure.Denied;
import dev.atoll.api.failure.OutOfMemory;
import dev.atoll.api.failure.TimedOut;
import dev.atoll.api.failure.Trapped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(60)
class GuestFailuresTest {
    private final Stopper stopper = new Stopper();

    @ParameterizedTest
    @CsvSource({
        "unreachable, It crashed in explode: it gave up (an assertion or panic).",
        "divide, It crashed in divide: integer divide by zero.",
        "convert, It crashed in convert: invalid conversion to integer.",
        "mismatch, It crashed in mismatch: indirect call type mismatch.",
        "beyond, It crashed in beyond: undefined element."
    })
    void trapNamesTheFunctionAndTheReason(String export, String sentence) {
        var guest = Modules.guest("traps");
        assertThatThrownBy(() -> Modules.call(guest, export))
                .isInstanceOf(Trapped.class)
                .hasMessage(sentence);
    }

    @Test
    void aBrokenGuestIsNeverCalledAgain() {
        var guest = Modules.guest("traps");
        assertThatThrownBy(() -> Modules.call(guest, "null")).isInstanceOf(Trapped.class);
        assertThat(guest.broken()).isTrue();
        assertThatThrownBy(() -> Modules.call(guest, "divide")).hasMessageContaining("failed before");
    }

    @ParameterizedTest
    @ValueSource(strings = {"spin", "table", "fill", "copy"})
    void everyKindOfLoopIsStopped(String loop) throws InterruptedException {
        var guest = Modules.guest("loops", stopper);
        var failure = stopped(() -> Modules.call(guest, loop));
        assertThat(failure).isInstanceOf(TimedOut.class).hasMessageContaining("was stopped");
    }

    private Throwable stopped(Runnable endless) throws InterruptedException {
        var failure = new AtomicReference<Throwable>();
        var entered = new CountDownLatch(1);
        var leftOver = new AtomicReference<Boolean>();
        var thread = Thread.ofPlatform().start(() -> {
            try {
                stopper.run(() -> {
                    entered.countDown();
                    endless.run();
                    return "";
                });
            } catch (RuntimeException e) {
                failure.set(e);
            }
            leftOver.set(Thread.currentThread().isInterrupted());
        });
        entered.await();
        stopper.stop();
        thread.join();
        assertThat(leftOver.get()).as("interruption left over").isFalse();
        return failure.get();
    }

    @Test
    void stoppingAGuestThatDoesNotRunDoesNothing() {
        var guest = Modules.guest("loops", stopper);
        stopper.stop();
        assertThat(stopper.run(() -> Modules.call(guest, "quick"))).isEqualTo(7);
    }

    @Test
    void aLoopInTheStartFunctionIsStopped() throws InterruptedException {
        var module = Modules.compiled(Modules.hostile("loop-at-start"));
        assertThat(stopped(() -> module.instantiate(List.of(), 16, stopper))).isInstanceOf(TimedOut.class);
    }

    @Test
    void endlessRecursionIsATrap() {
        var guest = Modules.guest("loops");
        assertThatThrownBy(() -> Modules.call(guest, "recurse", 0))
                .isInstanceOf(Trapped.class)
                .hasMessageContaining("too deeply");
    }

    @Test
    void aMemoryBombEndsAtTheHostsLimitAsOutOfMemory() {
        var guest = Modules.guest("bombs");
        assertThatThrownBy(() -> Modules.call(guest, "memory_bomb")).isInstanceOf(OutOfMemory.class);
        assertThat(guest.memory().byteLength()).isLessThanOrEqualTo(256 * 65536);
    }

    @Test
    void aGuestThatCopesWithRefusedGrowthGoesOn() {
        var guest = Modules.guest("bombs");
        assertThat((int) Modules.call(guest, "grow", 60_000)).isEqualTo(-1);
        assertThatThrownBy(() -> Modules.call(guest, "unreachable")).isInstanceOf(Trapped.class);
    }

    @Test
    void aMemoryThatStartsTooLargeIsNeverAllocated() {
        var module = Modules.compiled(Modules.hostile("big-memory"));
        assertThatThrownBy(() -> module.instantiate(List.of(), 256))
                .isInstanceOf(OutOfMemory.class)
                .hasMessageContaining("65536 pages");
    }

    @Test
    void tablesAreBoundedAndNotSharedBetweenInstances() {
        var module = Modules.compiled(Modules.hostile("bombs"));
        var first = module.instantiate(List.of(), 16);
        assertThat(Modules.call(first, "table_grow", 10)).isEqualTo(1);
        assertThat((int) Modules.call(first, "table_grow", 5_000_000)).isEqualTo(-1);
        assertThat(Modules.call(first, "table_size")).isEqualTo(11);
        assertThat(Modules.call(module.instantiate(List.of(), 16), "table_size"))
                .isEqualTo(1);
    }

    @Test
    void aHostFunctionsExceptionCrossesTheGuestUnchanged() {
        var module = Modules.compiled(Modules.hostile("host-calls"));
        var denied = new Denied("no");
        var signature = new CoreSignature(List.of(CoreType.I32), List.of(CoreType.I32));
        var tick = new HostFunction("test", "tick", signature, (caller, arguments) -> {
            if (arguments[0] == 1) {
                throw denied;
            }
            return new long[] {arguments[0] * 2};
        });
        var guest = module.instantiate(List.of(tick), 16);
        assertThat(Modules.call(guest, "run", 21)).isEqualTo(42);
        assertThatThrownBy(() -> Modules.call(guest, "run", 1)).isSameAs(denied);
    }
}
