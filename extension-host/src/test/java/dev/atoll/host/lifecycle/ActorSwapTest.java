package dev.atoll.host.lifecycle;

import dev.atoll.api.document.Revision;
import dev.atoll.api.failure.Denied;
import dev.atoll.api.failure.Trapped;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// One kind of instance takes the place of another while documents are open and requests wait.
@Timeout(60)
class ActorSwapTest {
    private final ActorWorld world = new ActorWorld();

    @AfterEach
    void end() {
        world.close();
    }

    private FakeSession session(int index) {
        return world.sessions.get(index);
    }

    @Test
    void theNewInstanceIsToldTheCurrentTextAndTheOldOneIsToldToEnd() throws InterruptedException {
        world.open("x");
        world.type("a");
        assertThat(world.told()).isEqualTo("ax");
        world.swap(FakeSession::new).join();
        world.type("b");
        assertThat(world.told()).isEqualTo("bax");
        session(0).thread.join();
        assertThat(world.sessions).hasSize(2);
        assertThat(session(0).dismissed).isTrue();
        assertThat(session(0).closed).isTrue();
        assertThat(session(1).versions).containsValue(3);
    }

    @Test
    void theOldInstanceAnswersWhileTheNewOneIsMade() throws InterruptedException {
        world.open("x");
        assertThat(world.told()).isEqualTo("x");
        var making = new CountDownLatch(1);
        var swapped = world.swap(context -> {
            ActorWorld.await(making);
            return new FakeSession(context);
        });
        assertThat(world.ask("who", session -> session).join()).isSameAs(session(0));
        assertThat(swapped).isNotDone();
        making.countDown();
        swapped.join();
        assertThat(world.ask("who", session -> session).join()).isSameAs(session(1));
    }

    @Test
    void whatWaitsAndWhatTheOldInstanceIsJustAtGoToTheNewOne() throws InterruptedException {
        world.open("x");
        assertThat(world.told()).isEqualTo("x");
        var entered = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var running = world.ask("running", session -> {
            if (session == session(0)) {
                entered.countDown();
                ActorWorld.await(release);
            }
            return session;
        });
        entered.await();
        var waiting = world.ask("waiting", session -> session);
        world.swap(FakeSession::new).join();
        assertThat(waiting.join()).isSameAs(session(1));
        assertThat(running).isNotDone();
        assertThat(session(0).context.shouldYield().getAsBoolean()).isTrue();
        release.countDown();
        assertThat(running.join()).as("the old one's answer is dropped").isSameAs(session(1));
    }

    @Test
    void aFailureOfTheOldInstanceAfterwardsIsNobodys() throws InterruptedException {
        world.open("x");
        assertThat(world.told()).isEqualTo("x");
        var entered = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var running = world.ask("running", session -> {
            if (session == session(0)) {
                entered.countDown();
                ActorWorld.await(release);
                session.broken = true;
                throw new Trapped("It crashed.");
            }
            return "fine";
        });
        entered.await();
        world.swap(FakeSession::new).join();
        release.countDown();
        assertThat(running.join()).isEqualTo("fine");
        assertThat(world.statuses).noneMatch(ActorStatus.Restarting.class::isInstance);
        assertThat(world.actor.status()).isEqualTo(new ActorStatus.Ready());
    }

    @Test
    void aNewInstanceThatDoesNotStartLeavesTheOldOne() {
        world.open("x");
        assertThat(world.told()).isEqualTo("x");
        world.statuses.clear();
        var swapped = world.swap(context -> {
            throw new Trapped("It crashed in start.");
        });
        assertThatThrownBy(swapped::join).hasCauseInstanceOf(Trapped.class).hasMessageContaining("in start");
        assertThat(world.ask("who", session -> session).join()).isSameAs(session(0));
        assertThat(world.statuses).isEmpty();
        world.actor.restart();
        assertThat(world.told()).isEqualTo("x");
    }

    @Test
    void requestsAnsweredInPartBeginAnewWithTheNewInstance() throws InterruptedException {
        world.open("x");
        assertThat(world.told()).isEqualTo("x");
        var steps = new ArrayList<String>();
        var blocked = new CountDownLatch(1);
        var work = new PartialWork(steps, blocked);
        var answer = world.actor.ask(work);
        work.entered.await();
        world.swap(FakeSession::new).join();
        blocked.countDown();
        assertThat(answer.join()).isEqualTo("done");
        assertThat(steps).containsExactly("begin", "go on", "begin", "go on", "go on");
    }

    /// A request in three steps, whose second one waits the first time.
    private static final class PartialWork implements Work<FakeSession, String> {
        private final List<String> steps;
        private final CountDownLatch blocked;
        private final CountDownLatch entered = new CountDownLatch(1);
        private int done;

        PartialWork(List<String> steps, CountDownLatch blocked) {
            this.steps = steps;
            this.blocked = blocked;
        }

        @Override
        public String kind() {
            return "partial";
        }

        @Override
        public Optional<Revision> revision() {
            return Optional.of(new Revision(ActorWorld.DOCUMENT, 1));
        }

        @Override
        public Urgency urgency() {
            return Urgency.DIAGNOSTICS;
        }

        @Override
        public Optional<String> step(FakeSession session) {
            steps.add(done == 0 ? "begin" : "go on");
            if (done == 1) {
                entered.countDown();
                ActorWorld.await(blocked);
            }
            done++;
            return done == 3 ? Optional.of("done") : Optional.empty();
        }

        @Override
        public void startOver() {
            done = 0;
        }
    }

    @Test
    void documentsThatAreNotMeantForTheNewInstanceAreNotToldToIt() {
        world.open("x");
        assertThat(world.told()).isEqualTo("x");
        world.swap(FakeSession::new, document -> false).join();
        assertThatThrownBy(() -> world.ask("text", session -> session.text(1)).join())
                .isInstanceOf(CancellationException.class);
        assertThat(session(1).texts).isEmpty();
    }

    @Test
    void aRestartForgetsNothingThatTheNewInstanceWasTold() throws InterruptedException {
        world.open("x");
        var release = world.block();
        world.actor.restart();
        assertThat(world.told()).isEqualTo("x");
        release.countDown();
        session(0).thread.join();
        world.type("a");
        assertThat(world.told()).isEqualTo("ax");
        assertThat(session(1).changes).isEqualTo(1);
    }

    @Test
    void whatIsSwitchedOffStaysSoAndWhatFailedTriesAgain() {
        world.open("x");
        world.actor.disable("It was switched off.");
        world.swap(FakeSession::new).join();
        assertThat(world.actor.status()).isInstanceOf(ActorStatus.Disabled.class);
        world.actor.enable();
        assertThat(world.told()).isEqualTo("x");
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> world.ask("bad", session -> {
                                throw new Trapped("It crashed.");
                            })
                            .join())
                    .hasCauseInstanceOf(Trapped.class);
        }
        assertThatThrownBy(() -> world.ask("text", session -> "").join()).hasCauseInstanceOf(Denied.class);
        world.swap(FakeSession::new).join();
        assertThat(world.told()).isEqualTo("x");
    }

    @Test
    void aSwapThatIsOvertakenByTheEndIsGivenUp() throws InterruptedException {
        world.open("x");
        assertThat(world.told()).isEqualTo("x");
        var making = new CountDownLatch(1);
        var swapped = world.swap(context -> {
            ActorWorld.await(making);
            return new FakeSession(context);
        });
        world.actor.disable("It was switched off.");
        making.countDown();
        assertThatThrownBy(swapped::join).isInstanceOf(RuntimeException.class);
        assertThat(world.actor.status()).isEqualTo(new ActorStatus.Disabled("It was switched off."));
    }
}
