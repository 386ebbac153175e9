package dev.atoll.host.lifecycle;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// Who starts before whom.
@Timeout(60)
class FirstColoursTest {
    private static final String OTHER = "test.other";

    private final ActorWorld world = new ActorWorld();

    @AfterEach
    void end() {
        world.close();
    }

    /// Whether an actor's thread waits for its turn to start.
    private static boolean waits() {
        return Thread.getAllStackTraces().values().stream()
                .map(running ->
                        Stream.of(running).map(StackTraceElement::getMethodName).toList())
                .anyMatch(names -> names.containsAll(List.of("awaitNanos", "awaitTurn")));
    }

    @Test
    void nobodyWaitsWhereNoColoursAreExpected() {
        assertThat(world.colours.left(OTHER)).isZero();
    }

    @Test
    void othersWaitForColoursButNotTheOneThatGivesThem() {
        world.actor.expectColours();
        assertThat(world.colours.left("test.fake")).isZero();
        assertThat(world.colours.left(OTHER)).isPositive();
    }

    @Test
    void othersGoOnOnceTheColoursAreThere() {
        world.actor.expectColours();
        var release = new CountDownLatch(1);
        var looked = new CountDownLatch(1);
        world.colours.enter(looked::countDown);
        var colours = world.actor.ask(FakeWork.of("colours", 1, session -> {
                    ActorWorld.await(release);
                    return session.text(1);
                })
                .at(Urgency.VISIBLE));
        world.open("x");
        assertThat(world.colours.left(OTHER)).isPositive();
        release.countDown();
        assertThat(colours.join()).isEqualTo("x");
        ActorWorld.await(looked);
        assertThat(world.colours.left(OTHER)).isZero();
    }

    @Test
    void othersGoOnWhereNobodyAsksForColours() {
        world.actor.expectColours();
        var looked = new CountDownLatch(1);
        world.colours.enter(looked::countDown);
        world.open("x");
        ActorWorld.await(looked);
        assertThat(world.colours.left(OTHER)).isZero();
    }

    @Test
    void othersGoOnWhereTheExtensionIsSwitchedOff() {
        world.actor.expectColours();
        var looked = new CountDownLatch(1);
        var entered = new CountDownLatch(1);
        world.colours.enter(looked::countDown);
        var _ = world.actor.ask(FakeWork.of("colours", 1, session -> {
                    entered.countDown();
                    ActorWorld.await(new CountDownLatch(1));
                    return "";
                })
                .at(Urgency.VISIBLE));
        world.open("x");
        ActorWorld.await(entered);
        assertThat(world.colours.left(OTHER)).isPositive();
        world.actor.disable("It was switched off.");
        ActorWorld.await(looked);
        assertThat(world.colours.left(OTHER)).isZero();
    }

    @Test
    void whatIsExpectedOfAnExtensionWithAnInstanceKeepsNobodyWaiting() {
        world.open("x");
        assertThat(world.told()).isEqualTo("x");
        world.actor.expectColours();
        assertThat(world.colours.left(OTHER)).isZero();
    }

    @Test
    void whatNobodyWaitsForStartsAfterTheColours() {
        world.colours.expect(OTHER);
        world.open("x");
        var structure = world.ask("structure", session -> session.text(1));
        while (!waits()) {
            Thread.onSpinWait();
        }
        assertThat(world.sessions).isEmpty();
        world.colours.over(OTHER);
        assertThat(structure.join()).isEqualTo("x");
    }

    @Test
    void whatSomebodyWaitsForStartsAtOnce() {
        world.colours.expect(OTHER);
        world.open("x");
        var structure = world.ask("structure", session -> session.text(1));
        var caret = world.actor.ask(FakeWork.of("suggestions", 1, session -> session.text(1) + structure.isDone())
                .at(Urgency.CARET));
        assertThat(caret.join()).isEqualTo("xfalse");
        assertThat(world.colours.left("test.fake")).isPositive();
    }

    @Test
    void switchingOffWhileItWaitsEndsItsThread() {
        world.colours.expect(OTHER);
        world.open("x");
        var structure = world.ask("structure", session -> session.text(1));
        world.actor.disable("It was switched off.");
        assertThat(structure).isCompletedExceptionally();
        world.actor.enable();
        world.colours.over(OTHER);
        assertThat(world.told()).isEqualTo("x");
        assertThat(world.sessions).hasSize(1);
    }
}
