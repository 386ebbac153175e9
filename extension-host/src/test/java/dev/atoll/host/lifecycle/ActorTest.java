package dev.atoll.host.lifecycle;

import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.failure.Refused;
import dev.atoll.host.StringSnapshot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(60)
class ActorTest {
    private final ActorWorld world = new ActorWorld();

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    void nothingRunsBeforeADocumentIsOpen() {
        assertThat(world.actor.status()).isEqualTo(new ActorStatus.Idle());
        assertThat(world.sessions).isEmpty();
        world.open("hello");
        assertThat(world.told()).isEqualTo("hello");
        assertThat(world.sessions.getFirst().thread.getName()).isEqualTo("ext-test.fake");
        assertThat(world.actor.status()).isEqualTo(new ActorStatus.Ready());
    }

    @Test
    void changesArriveComposedBeforeARequestForTheirVersion() throws InterruptedException {
        world.open("x");
        var release = world.block();
        world.type("a");
        world.type("b");
        var first = world.ask("first", session -> session.text(1) + session.versions.get(1));
        world.type("c");
        var second = world.ask("second", session -> session.text(1) + session.versions.get(1));
        release.countDown();
        assertThat(first.join()).isEqualTo("bax3");
        assertThat(second.join()).isEqualTo("cbax4");
        assertThat(world.sessions.getFirst().changes).isEqualTo(2);
    }

    @Test
    void aDocumentClosedAndOpenedAgainIsToldAsBothInOrder() throws InterruptedException {
        world.open("x");
        assertThat(world.told()).isEqualTo("x");
        var release = world.block();
        world.actor.close(ActorWorld.DOCUMENT);
        world.open("y");
        world.type("a");
        var answer = world.ask("text", session -> session.text(1));
        release.countDown();
        // the instance itself insists that it was told of the end before the beginning
        assertThat(answer.join()).isEqualTo("ay");
        assertThat(world.sessions).hasSize(1);
    }

    @Test
    void randomChangesNeverLetTheCopiesDiffer() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        world.open(Edits.randomText(random, 40));
        for (int i = 0; i < 2_000; i++) {
            world.change(Edits.random(random, world.text.length()).toArray(TextEdit[]::new));
            if (random.nextInt(7) == 0) {
                assertThat(world.told()).as("seed %d", seed).isEqualTo(world.text);
            }
        }
        assertThat(world.told()).as("seed %d", seed).isEqualTo(world.text);
    }

    @Test
    void aFloodOfChangesIsTakenTogether() throws InterruptedException {
        world.open("x");
        var release = world.block();
        for (int i = 0; i < 5_000; i++) {
            world.type("y");
        }
        release.countDown();
        assertThat(world.told()).isEqualTo(world.text);
    }

    @Test
    void aDocumentIsKnownFromTheStartOfTheCallThatTellsOfIt() {
        var seen = new CopyOnWriteArrayList<String>();
        world.with(
                context -> {
                    var session = new FakeSession(context);
                    session.whileTold = () -> {
                        var info = context.documents()
                                .document(ActorWorld.DOCUMENT)
                                .orElseThrow();
                        var text = context.documents().text(ActorWorld.DOCUMENT).orElseThrow();
                        seen.add(info.version() + " " + text.text(0, info.length()));
                    };
                    return session;
                },
                Duration.ofMinutes(1));
        world.open("x");
        assertThat(world.told()).isEqualTo("x");
        world.type("a");
        assertThat(world.told()).isEqualTo("ax");
        assertThat(seen).containsExactly("1 x", "2 ax");
    }

    @Test
    void typingWhileItIsToldOfTheDocumentIsNotLost() throws InterruptedException {
        var entered = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        world.with(
                context -> {
                    var session = new FakeSession(context);
                    session.whileTold = () -> {
                        entered.countDown();
                        ActorWorld.await(release);
                    };
                    return session;
                },
                Duration.ofMinutes(1));
        world.open("x");
        entered.await();
        world.type("a");
        world.type("b");
        release.countDown();
        assertThat(world.told()).isEqualTo("bax");
    }

    @Test
    void aFloodOfChangesWhileItIsToldOfOneIsTakenTogether() throws InterruptedException {
        world.open("x");
        assertThat(world.told()).isEqualTo("x");
        var entered = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        world.sessions.getFirst().whileTold = () -> {
            entered.countDown();
            ActorWorld.await(release);
        };
        world.type("a");
        var first = world.ask("first", session -> session.text(1));
        entered.await();
        for (int i = 0; i < 5_000; i++) {
            world.type("y");
        }
        release.countDown();
        assertThat(first.join()).isEqualTo("ax");
        assertThat(world.told()).isEqualTo(world.text);
    }

    @Test
    void aNewerRequestReplacesAnOlderOfItsKind() throws InterruptedException {
        world.open("x");
        var release = world.block();
        var older = world.ask("colours", session -> "older");
        var other = world.ask("folds", session -> "other");
        var newer = world.ask("colours", session -> "newer");
        assertThat(older).isCancelled();
        release.countDown();
        assertThat(newer.join()).isEqualTo("newer");
        assertThat(other.join()).isEqualTo("other");
    }

    @Test
    void urgentRequestsGoFirst() throws InterruptedException {
        world.open("x");
        var order = new ArrayList<String>();
        var release = world.block();
        var answers = new ArrayList<CompletableFuture<?>>();
        for (var urgency : List.of(Urgency.DIAGNOSTICS, Urgency.STRUCTURE, Urgency.VISIBLE, Urgency.ASKED)) {
            answers.add(world.actor.ask(FakeWork.of(urgency.name(), world.version, session -> order.add(urgency.name()))
                    .at(urgency)));
        }
        release.countDown();
        answers.forEach(CompletableFuture::join);
        assertThat(order).containsExactly("VISIBLE", "ASKED", "STRUCTURE", "DIAGNOSTICS");
    }

    @Test
    void aRequestAboutNoDocumentIsAskedWhenAllChangesAreTold() throws InterruptedException {
        world.open("x");
        var release = world.block();
        world.type("a");
        world.type("b");
        var answer = world.actor.ask(FakeWork.of("symbols", 1, session -> session.text(ActorWorld.DOCUMENT.value()))
                .aboutAll());
        release.countDown();
        assertThat(answer.join()).isEqualTo("bax");
    }

    @Test
    void longWorkMakesRoomForUrgentRequests() {
        world.open("x");
        var steps = new ArrayList<String>();
        var urgent = new AtomicReference<CompletableFuture<Boolean>>();
        var long3 = new FakeWork<String>(
                "long", FakeWork.of("", world.version, session -> "").revision(), Urgency.DIAGNOSTICS, session -> {
                    steps.add("step");
                    if (steps.size() == 1) {
                        urgent.set(world.actor.ask(FakeWork.of("urgent", world.version, other -> steps.add("urgent"))
                                .at(Urgency.VISIBLE)));
                        assertThat(session.context.shouldYield().getAsBoolean()).isTrue();
                    }
                    return steps.size() < 4 ? Optional.empty() : Optional.of("done");
                });
        assertThat(world.actor.ask(long3).join()).isEqualTo("done");
        assertThat(urgent.get()).isCompletedWithValue(true);
        assertThat(steps).containsExactly("step", "urgent", "step", "step");
    }

    @Test
    void aCancelledRequestIsNotAsked() throws InterruptedException {
        world.open("x");
        var release = world.block();
        var asked = new ArrayList<String>();
        var answer = world.ask("colours", session -> asked.add("asked"));
        answer.cancel(false);
        release.countDown();
        assertThat(world.told()).isEqualTo("x");
        assertThat(asked).isEmpty();
    }

    @Test
    void aWorkThatYieldedIsAskedAgain() {
        world.open("x");
        var calls = new ArrayList<String>();
        var answer = world.ask("colours", session -> {
            calls.add("call");
            if (calls.size() < 3) {
                throw new YieldedException();
            }
            return "done";
        });
        assertThat(answer.join()).isEqualTo("done");
        var never = world.ask("colours", session -> {
            throw new YieldedException();
        });
        assertThatThrownBy(never::join).hasCauseInstanceOf(Refused.class);
    }

    @Test
    void aRequestForAVersionThatIsPastIsCancelled() {
        world.open("x");
        world.type("a");
        assertThat(world.told()).isEqualTo("ax");
        assertThat(world.actor.ask(FakeWork.of("old", 1, session -> "old")))
                .satisfies(answer -> assertThatThrownBy(answer::join).isInstanceOf(CancellationException.class));
    }

    @Test
    void itEndsWhenNothingNeedsItAndStartsAgain() throws InterruptedException {
        world.with(FakeSession::new, Duration.ofMillis(1));
        world.open("x");
        assertThat(world.told()).isEqualTo("x");
        world.actor.close(ActorWorld.DOCUMENT);
        world.await(ActorStatus.Idle.class);
        world.sessions.getFirst().thread.join();
        assertThat(world.sessions.getFirst().dismissed).isTrue();
        world.open("y");
        assertThat(world.told()).isEqualTo("y");
        assertThat(world.sessions).hasSize(2);
    }

    @Test
    void closingFreesTheThreadAndCancelsWhatWaits() throws InterruptedException {
        world.open("x");
        var release = world.block();
        var waiting = world.ask("colours", session -> "");
        world.actor.close();
        assertThat(waiting).isCancelled();
        release.countDown();
        world.sessions.getFirst().thread.join();
        assertThat(world.ask("colours", session -> "")).isCompletedExceptionally();
    }

    @Test
    void disablingFreesTheThreadAndRemembersTheDocuments() throws InterruptedException {
        world.open("x");
        assertThat(world.told()).isEqualTo("x");
        world.actor.disable("It was switched off.");
        world.sessions.getFirst().thread.join();
        assertThat(world.actor.status()).isEqualTo(new ActorStatus.Disabled("It was switched off."));
        world.type("a");
        world.actor.enable();
        assertThat(world.told()).isEqualTo("ax");
    }

    @Test
    void aClosedDocumentIsForgottenInOrder() {
        world.open("x");
        assertThat(world.told()).isEqualTo("x");
        world.actor.close(ActorWorld.DOCUMENT);
        var info = new DocumentInfo(new DocumentId(2), 1, "json", "b.json", 1);
        world.actor.open(info, new StringSnapshot("y"));
        var answer = world.actor.ask(
                FakeWork.of("text", 1, session -> session.text(2)).about(2));
        assertThat(answer.join()).isEqualTo("y");
        var late = world.actor.ask(FakeWork.of("text", 1, session -> session.text(1)));
        assertThatThrownBy(late::join).isInstanceOf(CancellationException.class);
    }

    @Test
    void wrongChangesAreTheCallersMistake() {
        world.open("abc");
        assertThat(world.told()).isEqualTo("abc");
        var after = new StringSnapshot("abcd");
        assertThatThrownBy(() -> world.actor.change(ActorWorld.DOCUMENT, 1, List.of(), new StringSnapshot("abc")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        world.actor.change(ActorWorld.DOCUMENT, 2, List.of(new TextEdit(new Span(3, 4), "x")), after))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        world.actor.change(ActorWorld.DOCUMENT, 2, List.of(new TextEdit(new Span(0, 0), "xy")), after))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(world.told()).isEqualTo("abc");
    }
}
