package dev.atoll.app.concurrent;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import static org.assertj.core.api.Assertions.assertThat;

class PatienceTest {
    private static final Duration MOST = Duration.ofSeconds(2);

    private final AtomicBoolean there = new AtomicBoolean();
    // runs over during the wait
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1);
    private final Patience patience = new Patience(there::get, MOST, now::get);

    @Test
    void theWaitIsOverOnceWhatIsAwaitedIsThere() {
        assertThat(patience.getAsBoolean()).isFalse();
        there.set(true);
        assertThat(patience.getAsBoolean()).isTrue();
    }

    @Test
    void whatDoesNotComeIsNotAwaitedForEver() {
        now.addAndGet(MOST.toNanos());
        assertThat(patience.getAsBoolean()).isFalse();
        now.incrementAndGet();
        assertThat(patience.getAsBoolean()).isTrue();
    }
}
