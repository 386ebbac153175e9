package dev.atoll.host.lifecycle;

import dev.atoll.api.capability.Limits;
import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.failure.ExtensionException;
import dev.atoll.api.failure.Trapped;
import dev.atoll.host.StringSnapshot;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import java.util.function.Predicate;

/// An actor over fake instances, and the text of the one document it is told of.
final class ActorWorld implements AutoCloseable {
    static final DocumentId DOCUMENT = new DocumentId(1);

    final DeadlineClock deadlines = new DeadlineClock();
    final FirstColours colours = new FirstColours();
    final LinkedBlockingQueue<ActorStatus> statuses = new LinkedBlockingQueue<>();
    final List<FakeSession> sessions = new CopyOnWriteArrayList<>();
    final List<Throwable> bugs = new CopyOnWriteArrayList<>();
    Actor<FakeSession> actor = actor(FakeSession::new, 3, Duration.ofMinutes(1));
    String text = "";
    int version;

    /// Replaces the actor by another.
    void with(Function<SessionContext, FakeSession> factory, Duration linger) {
        actor = actor(factory, 3, linger);
    }

    private Actor<FakeSession> actor(Function<SessionContext, FakeSession> factory, int strikes, Duration linger) {
        var policy = new RestartPolicy(strikes, Duration.ofMinutes(10), Duration.ofNanos(1), linger);
        return new Actor<>(noted(factory), options(Limits.DEFAULTS, policy));
    }

    private SessionFactory<FakeSession> noted(Function<SessionContext, FakeSession> factory) {
        return context -> {
            var session = factory.apply(context);
            sessions.add(session);
            return session;
        };
    }

    private ActorOptions options(Limits limits, RestartPolicy policy) {
        return new ActorOptions(
                "test.fake",
                limits,
                policy,
                deadlines,
                colours,
                RunningMarks.none(),
                () -> statuses.add(actor.status()),
                failure -> {
                    if (!(failure instanceof ExtensionException)) {
                        bugs.add(failure);
                    }
                });
    }

    /// Replaces what the actor makes its instances by; all documents are meant for the new ones.
    CompletableFuture<Void> swap(Function<SessionContext, FakeSession> factory) {
        return swap(factory, document -> true);
    }

    CompletableFuture<Void> swap(Function<SessionContext, FakeSession> factory, Predicate<DocumentInfo> meant) {
        return actor.swap(noted(factory), options(Limits.DEFAULTS, RestartPolicy.DEFAULT), meant, () -> {});
    }

    @Override
    public void close() {
        actor.close();
        deadlines.close();
    }

    void open(String content) {
        text = content;
        version = 1;
        var info = new DocumentInfo(DOCUMENT, 1, "json", "a.json", text.length());
        actor.open(info, new StringSnapshot(text));
    }

    void change(TextEdit... edits) {
        text = Edits.apply(text, List.of(edits));
        version++;
        actor.change(DOCUMENT, version, List.of(edits), new StringSnapshot(text));
    }

    void type(String what) {
        change(new TextEdit(new Span(0, 0), what));
    }

    <T> CompletableFuture<T> ask(String kind, Function<FakeSession, T> doing) {
        return actor.ask(FakeWork.of(kind, version, doing));
    }

    String told() {
        return ask("text", session -> session.text(1)).join();
    }

    void await(Class<? extends ActorStatus> status) throws InterruptedException {
        while (!status.isInstance(statuses.take())) {
            // an earlier status
        }
    }

    /// Keeps the actor's thread busy until the latch is counted down.
    CountDownLatch block() throws InterruptedException {
        var entered = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var _ = actor.ask(FakeWork.of("block", version, session -> {
            entered.countDown();
            await(release);
            return "";
        }));
        entered.await();
        return release;
    }

    /// Waits inside of an instance; an interruption is a trap.
    static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new Trapped("interrupted");
        }
    }
}
