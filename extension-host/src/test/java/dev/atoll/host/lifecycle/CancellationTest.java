package dev.atoll.host.lifecycle;

import dev.atoll.api.failure.TimedOut;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

import static org.assertj.core.api.Assertions.assertThat;

/// Requests that nobody waits for any more while the extension is at them.
@Timeout(60)
class CancellationTest {
    private final ActorWorld world = new ActorWorld();

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    void aCancelledRequestIsToldToYieldAndTheNextOneIsServed() throws InterruptedException {
        world.open("x");
        var entered = new CountDownLatch(1);
        var told = new AtomicBoolean();
        var answer = world.ask("long", session -> {
            assertThat(session.context.shouldYield().getAsBoolean()).isFalse();
            entered.countDown();
            while (!session.context.shouldYield().getAsBoolean()) {
                Thread.onSpinWait();
            }
            told.set(true);
            throw new YieldedException();
        });
        entered.await();
        answer.cancel(false);
        assertThat(world.told()).isEqualTo("x");
        assertThat(told).isTrue();
        assertThat(world.sessions).hasSize(1);
    }

    @Test
    void anAnswerAfterTheCancellationIsDropped() throws InterruptedException {
        world.open("x");
        var entered = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var answer = world.ask("long", session -> {
            entered.countDown();
            ActorWorld.await(release);
            return "late";
        });
        entered.await();
        answer.cancel(false);
        release.countDown();
        assertThat(world.told()).isEqualTo("x");
        assertThat(answer).isCancelled();
        assertThat(world.actor.status()).isEqualTo(new ActorStatus.Ready());
    }

    @Test
    void aFailureAfterTheCancellationStillEndsTheInstance() throws InterruptedException {
        world.open("x");
        var entered = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var answer = world.ask("long", session -> {
            entered.countDown();
            ActorWorld.await(release);
            throw new TimedOut("It did not answer in time and was stopped.");
        });
        entered.await();
        answer.cancel(false);
        release.countDown();
        assertThat(world.told()).isEqualTo("x");
        assertThat(world.sessions).hasSize(2);
        assertThat(world.statuses).anyMatch(ActorStatus.Restarting.class::isInstance);
        assertThat(answer).isCancelled();
    }

    @Test
    void aNewerRequestMakesTheRunningOneOfItsKindNeitherWrongNorLost() throws InterruptedException {
        world.open("x");
        var entered = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var running = world.ask("colours", session -> {
            entered.countDown();
            ActorWorld.await(release);
            return session.version(1);
        });
        entered.await();
        world.type("a");
        var newer = world.ask("colours", session -> session.version(1));
        release.countDown();
        assertThat(running.join()).isEqualTo(1);
        assertThat(newer.join()).isEqualTo(2);
    }
}
