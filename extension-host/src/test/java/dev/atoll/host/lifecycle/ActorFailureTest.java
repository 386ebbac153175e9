package dev.atoll.host.lifecycle;

import dev.atoll.api.failure.Denied;
import dev.atoll.api.failure.ExtensionException;
import dev.atoll.api.failure.Refused;
import dev.atoll.api.failure.Trapped;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(60)
class ActorFailureTest {
    private final ActorWorld world = new ActorWorld();

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    void aTrapMakesANewInstanceThatIsToldTheCurrentText() {
        world.open("x");
        world.type("a");
        assertThat(world.told()).isEqualTo("ax");
        var failing = world.ask("bad", session -> {
            session.broken = true;
            throw new Trapped("It crashed.");
        });
        assertThatThrownBy(failing::join).hasCauseInstanceOf(Trapped.class);
        world.type("b");
        assertThat(world.told()).isEqualTo("bax");
        assertThat(world.sessions).hasSize(2);
        assertThat(world.statuses).contains(new ActorStatus.Restarting(1, "It crashed."));
    }

    @Test
    void aRefusalLeavesTheInstanceAlone() {
        world.open("x");
        var refused = world.ask("bad", session -> {
            throw new Refused("Too large.");
        });
        assertThatThrownBy(refused::join).hasCauseInstanceOf(Refused.class);
        assertThat(world.told()).isEqualTo("x");
        assertThat(world.sessions).hasSize(1);
    }

    @Test
    void threeFailuresSwitchItOffUntilItIsEnabled() {
        world.open("x");
        for (int i = 0; i < 3; i++) {
            var failing = world.ask("bad", session -> {
                throw new Trapped("It crashed.");
            });
            assertThatThrownBy(failing::join).hasCauseInstanceOf(Trapped.class);
        }
        assertThat(world.actor.status())
                .isInstanceOfSatisfying(
                        ActorStatus.Disabled.class,
                        disabled -> assertThat(disabled.reason())
                                .contains("3 times")
                                .endsWith("It crashed."));
        assertThatThrownBy(() -> world.ask("text", session -> "").join()).hasCauseInstanceOf(Denied.class);
        world.type("a");
        world.actor.enable();
        assertThat(world.told()).isEqualTo("ax");
    }

    @Test
    void anErrorInsideTheInstanceEndsNeitherThreadNorHost() {
        world.open("x");
        List<Error> errors = List.of(new StackOverflowError(), new OutOfMemoryError(), new LinkageError());
        for (var error : errors) {
            var failing = world.ask("bad", session -> {
                throw error;
            });
            assertThatThrownBy(failing::join).hasCauseInstanceOf(ExtensionException.class);
            world.actor.restart();
            assertThat(world.told()).isEqualTo("x");
        }
        assertThat(world.bugs).hasSize(3);
    }

    @Test
    void interruptingTheThreadFromOutsideLeavesTheActorUsable() {
        world.open("x");
        assertThat(world.told()).isEqualTo("x");
        world.sessions.getFirst().thread.interrupt();
        world.type("a");
        assertThat(world.told()).isEqualTo("ax");
    }

    @Test
    void aThreadThatDiesIsReplaced() throws InterruptedException {
        var dying = new CountDownLatch(1);
        world.with(
                context -> {
                    if (dying.getCount() > 0) {
                        dying.countDown();
                        throw new ThreadDeathOfTest();
                    }
                    return new FakeSession(context);
                },
                Duration.ofMinutes(1));
        world.open("x");
        dying.await();
        assertThat(world.told()).isEqualTo("x");
    }

    /// Something that nobody expects.
    private static final class ThreadDeathOfTest extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void anInstanceThatDeclinesToStartFailsForGood() throws InterruptedException {
        world.with(
                context -> {
                    throw new Refused("It declined to start.");
                },
                Duration.ofMinutes(1));
        world.open("x");
        world.await(ActorStatus.Failed.class);
        assertThat(world.actor.status()).isEqualTo(new ActorStatus.Failed("It declined to start."));
        assertThatThrownBy(() -> world.ask("text", session -> "").join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(Denied.class);
    }
}
