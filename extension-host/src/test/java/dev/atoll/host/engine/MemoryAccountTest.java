package dev.atoll.host.engine;

import dev.atoll.api.failure.OutOfMemory;
import dev.atoll.api.failure.Trapped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(60)
class MemoryAccountTest {
    private static final int PAGE = 1 << 16;

    private static Guest guest(MemoryAccount account) {
        return Modules.compiled(Modules.hostile("bombs")).instantiate(List.of(), 256, account, new Stopper());
    }

    @Test
    void growthAndStartAreRefusedBeyondTheBoundAndCloseGivesAllBack() {
        var account = new MemoryAccount(20 * PAGE);
        var first = guest(account);
        long start = account.taken();
        assertThat(start).isEqualTo(first.memory().byteLength());
        assertThat((int) Modules.call(first, "grow", 10)).isEqualTo(start / PAGE);
        assertThat(account.taken()).isEqualTo(start + 10 * PAGE);
        assertThat((int) Modules.call(first, "grow", 20)).isEqualTo(-1);
        assertThat(account.taken()).isEqualTo(start + 10 * PAGE);
        first.close();
        assertThat(account.taken()).isZero();
        assertThatThrownBy(() -> Modules.call(guest(new MemoryAccount(20 * PAGE)), "memory_bomb"))
                .isInstanceOf(OutOfMemory.class)
                .hasMessageContaining("in memory_bomb: all extensions together may take 1 MiB of memory");
        assertThatThrownBy(() -> guest(new MemoryAccount(PAGE - 1)))
                .isInstanceOf(OutOfMemory.class)
                .hasMessageStartingWith("It could not start: all extensions together");
    }

    @Test
    void anInstanceThatFailsToStartGivesItsMemoryBack() {
        var account = new MemoryAccount(Long.MAX_VALUE);
        var module = Modules.compiled(Modules.hostile("trap-in-start"));
        assertThatThrownBy(() -> module.instantiate(List.of(), 256, account, new Stopper()))
                .isInstanceOf(Trapped.class);
        assertThat(account.taken()).isZero();
    }

    @Test
    void aClosedGuestIsNotCalledAndTakesNothing() {
        var account = new MemoryAccount(Long.MAX_VALUE);
        var guest = guest(account);
        var grow = Modules.function(guest, "grow");
        guest.close();
        guest.close();
        assertThat(account.taken()).isZero();
        assertThatThrownBy(() -> grow.call(1)).isInstanceOf(Trapped.class);
    }

    @Test
    void manyThreadsNeverTakeMoreThanThereIs() throws InterruptedException {
        var account = new MemoryAccount(1_000);
        var most = new AtomicLong();
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < 8; i++) {
            threads.add(Thread.ofPlatform().start(() -> {
                for (int round = 0; round < 100_000; round++) {
                    if (account.take(300)) {
                        most.accumulateAndGet(account.taken(), Math::max);
                        account.give(300);
                    }
                }
            }));
        }
        for (var thread : threads) {
            thread.join();
        }
        assertThat(most.get()).isPositive().isLessThanOrEqualTo(1_000);
        assertThat(account.taken()).isZero();
    }
}
