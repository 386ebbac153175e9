package dev.atoll.host.lifecycle;

import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.failure.BadAnswer;
import dev.atoll.api.failure.Denied;
import dev.atoll.api.failure.ExtensionException;
import dev.atoll.api.failure.OutOfMemory;
import dev.atoll.api.failure.Refused;
import dev.atoll.api.failure.TimedOut;
import dev.atoll.api.failure.Trapped;
import dev.atoll.api.failure.Unsupported;
import dev.atoll.host.engine.Stopper;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.function.Supplier;

/// An actor's instance and the calls into it: each under its deadline, each preceded by the changes it must
/// know of. Belongs to the actor's thread, but for [#stop] and what is asked while a call runs.
final class Runner<S extends Session> {
    private final Mailbox<S> mailbox;
    private final SessionFactory<S> factory;
    private final ActorOptions options;
    private final Stopper stopper = new Stopper();
    private final CallClock clock = new CallClock(stopper);
    private final SessionContext context;
    private @Nullable S session;
    private @Nullable Letter<S, ?> current;
    private int calls;

    Runner(Mailbox<S> mailbox, SessionFactory<S> factory, ActorOptions options) {
        this.mailbox = mailbox;
        this.factory = factory;
        this.options = options;
        this.context = new SessionContext(this::shouldYield, new ToldDocuments(mailbox), stopper);
    }

    private boolean shouldYield() {
        var letter = current;
        return letter != null
                && (letter.settled()
                        || mailbox.hasMoreUrgentThan(letter.work().urgency())
                        || (letter.work().urgency().interactive() && clock.softPassed()));
    }

    /// Watches deadlines from now on; ends with [#leave].
    void enter() {
        options.clock().add(clock);
    }

    void leave() {
        options.clock().remove(clock);
    }

    @Nullable
    S session() {
        return session;
    }

    /// Makes an instance.
    S open() {
        S made = guarded(false, () -> factory.open(context));
        session = made;
        return made;
    }

    /// Throws the instance away without a word.
    void drop() {
        session = null;
        mailbox.forgetTold();
    }

    /// Says goodbye and throws the instance away.
    void dismiss() {
        var leaving = session;
        if (leaving != null && !leaving.broken()) {
            run(true, leaving::deactivate);
        }
        drop();
    }

    /// Interrupts the call under way, from any thread.
    void stop() {
        stopper.stop();
    }

    /// Tells of what was opened or closed.
    void tend(S to, DocumentFeed feed) {
        var told = feed.told();
        if (feed.closed()) {
            if (told != null) {
                run(false, () -> to.didClose(feed.newest().id()));
            }
            mailbox.forget(feed);
        } else if (told == null) {
            tellAll(to, feed);
        }
    }

    private void tellAll(S to, DocumentFeed feed) {
        var opening = mailbox.locked(feed::opening);
        DocumentInfo info = opening.info();
        run(false, () -> to.didOpen(info, opening.text().text(0, info.length())));
        note(feed, opening);
    }

    private void note(DocumentFeed feed, DocumentFeed.Told now) {
        mailbox.locked(() -> {
            feed.told(now);
            return now;
        });
    }

    /// Answers a request, or a part of it.
    void answer(S with, Letter<S, ?> letter) {
        if (letter.settled()) {
            return;
        }
        var feed = mailbox.feed(letter.document());
        int version = letter.work().revision().version();
        if (feed == null || !bringUpTo(with, feed, version)) {
            letter.cancel();
            return;
        }
        current = letter;
        try {
            var step = guarded(letter.work().urgency().interactive(), () -> letter.step(with));
            if (step.finished()) {
                step.tell().run();
            } else {
                mailbox.putBack(letter);
            }
        } catch (YieldedException e) {
            yielded(letter);
        } finally {
            current = null;
        }
    }

    private void yielded(Letter<S, ?> letter) {
        if (letter.mayYieldAgain()) {
            letter.work().startOver();
            mailbox.putBack(letter);
        } else {
            letter.fail(new Refused("It gave up every time it was asked."));
        }
    }

    /// Tells of all changes up to a version. False if the extension already knows a later one.
    private boolean bringUpTo(S to, DocumentFeed feed, int version) {
        if (feed.told() == null) {
            tellAll(to, feed);
        }
        var batch = mailbox.locked(() -> feed.take(version));
        if (batch != null) {
            var after = batch.after();
            var edits = batch.edits();
            run(false, () -> to.didChange(after.info().id(), after.info().version(), edits));
            note(feed, after);
        }
        var told = feed.told();
        return told != null && told.info().version() == version;
    }

    private void run(boolean interactive, Runnable body) {
        guarded(interactive, () -> {
            body.run();
            return "";
        });
    }

    /// Runs a guest's code under its deadline. Whatever is thrown inside comes out as it is.
    private <T> T guarded(boolean interactive, Supplier<T> body) {
        var limits = options.limits();
        int factor = calls++ < limits.firstCalls() ? limits.firstCallFactor() : 1;
        Duration hard = interactive ? limits.interactiveHard() : limits.background();
        return stopper.run(() -> {
            clock.begin(limits.interactiveSoft(), hard.multipliedBy(factor));
            options.clock().wake();
            try {
                return body.get();
            } finally {
                clock.end();
            }
        });
    }

    /// Whether the instance can go on after this failure.
    boolean survives(Throwable failure) {
        return session != null
                && !session.broken()
                && switch (failure) {
                    case ExtensionException expected -> goesOn(expected);
                    default -> false;
                };
    }

    /// Whether another instance would fail in the same way.
    static boolean isFinal(Throwable failure) {
        return failure instanceof ExtensionException expected && goesOn(expected);
    }

    private static boolean goesOn(ExtensionException failure) {
        return switch (failure) {
            case Trapped _, TimedOut _, OutOfMemory _, BadAnswer _ -> false;
            case Denied _, Unsupported _, Refused _ -> true;
        };
    }
}
