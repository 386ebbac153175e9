package dev.atoll.app.concurrent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(60)
class CrewTest {
    private final Background background = Background.virtualThreads();

    @Test
    void allThatIsFoundIsWorkedOn() {
        Set<Integer> done = new ConcurrentSkipListSet<>();
        Crew.<Integer>work(
                        background,
                        (to, _) -> {
                            for (int i = 0; i < 1000; i++) {
                                to.accept(i);
                            }
                        },
                        done::add)
                .join();
        assertThat(done).hasSize(1000);
    }

    @Test
    void workBeginsBeforeAllIsFound() {
        CountDownLatch worked = new CountDownLatch(1);
        Crew.<String>work(
                        background,
                        (to, _) -> {
                            to.accept("first");
                            await(worked);
                        },
                        _ -> worked.countDown())
                .join();
        assertThat(worked.getCount()).isZero();
    }

    @Test
    void whatTheWorkThrowsEndsItAll() {
        CompletableFuture<Void> over = Crew.<String>work(background, (to, _) -> to.accept("one"), _ -> {
            throw new IllegalStateException("broken");
        });
        assertThatThrownBy(over::join).isInstanceOf(CompletionException.class).hasRootCauseMessage("broken");
        CompletableFuture<Void> unfound = Crew.<String>work(
                background,
                (_, _) -> {
                    throw new IllegalStateException("lost");
                },
                _ -> {});
        assertThatThrownBy(unfound::join).hasRootCauseMessage("lost");
    }

    @Test
    void cancellingStopsTheSourceAndInterruptsTheWork() {
        CountDownLatch working = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        CompletableFuture<Void> over = Crew.<String>work(
                background,
                (to, unwanted) -> {
                    to.accept("one");
                    while (!unwanted.getAsBoolean()) {
                        Thread.onSpinWait();
                    }
                    stopped.countDown();
                },
                _ -> {
                    working.countDown();
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException asked) {
                        interrupted.countDown();
                    }
                });
        await(working);
        over.cancel(true);
        await(interrupted);
        await(stopped);
        assertThat(over).isCancelled();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException unexpected) {
            throw new AssertionError(unexpected);
        }
    }
}
