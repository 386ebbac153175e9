package dev.atoll.host.lifecycle;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.Revision;
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
import java.util.Optional;
import java.util.function.Supplier;

/// An actor's instance and the calls into it: each under its deadline, each preceded by the changes it must
/// know of. Belongs to the actor's thread, but for [#stop] and what is asked while a call runs.
final class Runner<S extends Session> {
    private final Mailbox<S> mailbox;
    private final SessionFactory<S> factory;
    private final ActorOptions options;
    private final Duration soft;
    private final Duration interactive;
    private final Duration background;
    private final Stopper stopper = new Stopper();
    private final CallClock clock = new CallClock(stopper);
    private final SessionContext context;
    private @Nullable Life<S> life;
    private RunningMarks.@Nullable Mark mark;
    private @Nullable S session;
    private @Nullable Letter<S, ?> current;
    private int calls;
    private boolean coldCall;
    private volatile boolean stopped;

    Runner(Mailbox<S> mailbox, SessionFactory<S> factory, ActorOptions options) {
        this.mailbox = mailbox;
        this.factory = factory;
        this.options = options;
        this.soft = options.limits().time(Limit.INTERACTIVE_SOFT);
        this.interactive = options.limits().time(Limit.INTERACTIVE_HARD);
        this.background = options.limits().time(Limit.BACKGROUND);
        this.context = new SessionContext(this::shouldYield, new ToldDocuments<>(mailbox, () -> life), stopper);
    }

    private boolean shouldYield() {
        var letter = current;
        return letter != null
                && (letter.settled()
                        || !mailbox.belongsTo(life)
                        || mailbox.hasMoreUrgentThan(letter.work().urgency())
                        || (letter.work().urgency().interactive() && clock.softPassed()));
    }

    /// Watches deadlines from now on; ends with [#leave].
    void enter(Life<S> of) {
        life = of;
        mark = options.marks().mark(options.name());
        options.clock().add(clock);
    }

    /// The thread ends; what is left of an instance goes with it.
    void leave() {
        options.clock().remove(clock);
        coloured();
        drop();
        var made = mark;
        mark = null;
        if (made != null) {
            made.close();
        }
    }

    @Nullable
    S session() {
        return session;
    }

    /// Waits until an instance should be made; not if colours are expected of it.
    void awaitTurn() throws InterruptedException {
        var of = life;
        if (of != null) {
            mailbox.awaitTurn(of, options.colours(), options.name());
        }
    }

    private void coloured(Urgency answered) {
        if (answered == Urgency.VISIBLE) {
            coloured();
        }
    }

    /// Nobody need wait for its colours any more: it has given some, or nobody has asked.
    void coloured() {
        options.colours().over(options.name());
    }

    /// Makes an instance.
    void open() {
        factory.prepare();
        if (stopped) {
            throw new Denied("It was switched off while it started.");
        }
        session = guarded(options.limits().time(Limit.START), () -> factory.open(context));
    }

    /// Throws the instance away without a word.
    void drop() {
        var leaving = session;
        session = null;
        if (leaving != null) {
            leaving.close();
        }
        if (life != null) {
            mailbox.forgetTold(life);
        }
    }

    /// Says goodbye and throws the instance away.
    void dismiss() {
        var leaving = session;
        try {
            if (leaving != null && !leaving.broken()) {
                run(leaving::deactivate);
            }
        } finally {
            drop();
        }
    }

    /// Interrupts the call under way, from any thread; no instance is made any more.
    void stop() {
        stopped = true;
        stopper.stop();
    }

    /// Tells of what was opened or closed.
    void tend(S to, DocumentFeed feed) {
        var told = feed.told();
        if (feed.closed()) {
            if (told != null) {
                run(() -> to.didClose(feed.newest().id()));
            }
            mailbox.forget(feed);
        } else if (told == null) {
            tellAll(to, feed);
        }
    }

    private void tellAll(S to, DocumentFeed feed) {
        var opening = mailbox.locked(feed::opening);
        DocumentInfo info = opening.info();
        note(feed, opening);
        run(() -> to.didOpen(info, opening.text().text(0, info.length())));
    }

    /// Notes what the extension is about to be told. From the start of the call on it knows the document as it is then,
    /// so that it can read and decorate it while it is being told. An instance that fails is told everything anew.
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
        if (!bringUpTo(with, letter.work().revision())) {
            undone(letter);
            return;
        }
        current = letter;
        try {
            var step = guarded(deadline(letter.work().urgency()), () -> letter.step(with));
            if (!mailbox.belongsTo(life)) {
                undone(letter);
            } else if (step.finished()) {
                step.tell().run();
                coloured(letter.work().urgency());
            } else {
                calls -= coldCall ? 1 : 0; // a part of an answer is no call
                mailbox.putBack(letter);
            }
        } catch (YieldedException e) {
            yielded(letter);
        } finally {
            current = null;
        }
    }

    /// A request that this instance does not answer: its successor does, if one took over; otherwise, its version
    /// is past, its document closed, or the instance was stopped in the midst of it.
    void undone(Letter<S, ?> letter) {
        if (stopped || mailbox.belongsTo(life)) {
            letter.cancel();
        } else {
            letter.startOver();
            mailbox.putBack(letter);
        }
    }

    private void yielded(Letter<S, ?> letter) {
        if (!mailbox.belongsTo(life)) {
            undone(letter);
        } else if (letter.mayYieldAgain()) {
            letter.startOver();
            mailbox.putBack(letter);
        } else {
            letter.fail(new Refused("It gave up every time it was asked."));
        }
    }

    /// Tells of all changes up to a revision, or of all there are. False if the document is not open any more, or the
    /// extension already knows a later version.
    private boolean bringUpTo(S to, Optional<Revision> revision) {
        if (revision.isPresent()) {
            var feed = mailbox.feed(life, revision.get().document());
            return feed != null && bringUpTo(to, feed, revision.get().version());
        }
        mailbox.feeds(life).forEach(feed -> bringUpTo(to, feed, feed.newest().version()));
        return mailbox.belongsTo(life);
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
            note(feed, after);
            run(() -> to.didChange(after.info().id(), after.info().version(), edits));
        }
        var told = feed.told();
        return told != null && told.info().version() == version;
    }

    private void run(Runnable body) {
        guarded(deadline(Urgency.DIAGNOSTICS), () -> {
            body.run();
            return "";
        });
    }

    /// The CPU time that a call may take now; longer while the code is cold.
    private Duration deadline(Urgency urgency) {
        var usual = urgency.interactive() ? interactive : background;
        boolean cold = calls < options.limits().of(Limit.FIRST_CALLS);
        calls += cold ? 1 : 0;
        coldCall = cold;
        return cold ? usual.multipliedBy(options.limits().of(Limit.FIRST_CALL_FACTOR)) : usual;
    }

    /// Runs a guest's code under its deadline. Whatever is thrown inside comes out as it is.
    private <T> T guarded(Duration hard, Supplier<T> body) {
        return stopper.run(() -> {
            clock.begin(soft, hard);
            options.clock().wake();
            running(true);
            try {
                return body.get();
            } finally {
                running(false);
                clock.end();
            }
        });
    }

    private void running(boolean now) {
        var noted = mark;
        if (noted != null) {
            noted.running(now);
        }
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
