package dev.atoll.host.lifecycle;

import dev.atoll.api.failure.ExtensionException;
import dev.atoll.api.failure.Trapped;
import org.jspecify.annotations.Nullable;

import java.time.Duration;

/// One thread of an actor from its start to its end: takes tasks from the mailbox, makes instances when there
/// are none, and asks its supervisor what to do when one fails.
///
/// @param <S> what the instances are
final class Life<S extends Session> implements Runnable {
    private final Mailbox<S> mailbox;
    private final Runner<S> runner;
    private final Supervisor supervisor;
    private final Duration linger;
    private final @Nullable Succession succession;

    Life(Mailbox<S> mailbox, Runner<S> runner, Supervisor supervisor, Duration linger) {
        this(mailbox, runner, supervisor, linger, null);
    }

    /// A life that makes its instance before it has the mailbox, which it gets if that works.
    Life(
            Mailbox<S> mailbox,
            Runner<S> runner,
            Supervisor supervisor,
            Duration linger,
            @Nullable Succession succession) {
        this.mailbox = mailbox;
        this.runner = runner;
        this.supervisor = supervisor;
        this.linger = linger;
        this.succession = succession;
    }

    /// What a life that is to follow another tells its actor.
    interface Succession {
        /// Its instance is ready. True if the mailbox is its own now.
        boolean succeeds(Life<?> life);

        /// Its instance could not be made.
        void fails(Life<?> life, Throwable failure);
    }

    /// What a life asks and tells its actor.
    interface Supervisor {
        /// An instance is being made.
        void starting(Life<?> life);

        /// An instance answers.
        void ready(Life<?> life);

        /// An instance has failed and is gone.
        ///
        /// @param whileStarting whether it failed before it answered anything
        /// @return the time to wait before another is made, or nothing if there should be none
        @Nullable
        Duration failed(Life<?> life, Throwable failure, boolean whileStarting);

        /// Nothing needs the extension any more. True if the thread may end.
        boolean retired(Life<?> life);

        /// The thread has ended, whatever the reason.
        void ended(Life<?> life);
    }

    @Override
    public void run() {
        runner.enter(this);
        try {
            boolean goOn = succession == null || succeeds(succession);
            while (goOn) {
                goOn = serve();
            }
        } catch (Throwable bug) {
            supervisor.failed(this, bug, false);
        } finally {
            runner.leave();
            supervisor.ended(this);
        }
    }

    private boolean succeeds(Succession to) {
        try {
            runner.open();
        } catch (Throwable failure) {
            runner.drop();
            to.fails(this, failure);
            return false;
        }
        return to.succeeds(this) || stopped();
    }

    /// Interrupts the guest's call under way, from any thread.
    void stop() {
        runner.stop();
    }

    /// Does one task. False if the thread should end.
    private boolean serve() {
        try {
            return switch (mailbox.take(this, linger)) {
                case Mailbox.Task.Answer<S>(var letter) -> answer(letter);
                case Mailbox.Task.Tend<S>(var feed) -> tend(feed);
                case Mailbox.Task.Rest<S>() -> rest();
                case Mailbox.Task.Stop<S>() -> stopped();
            };
        } catch (InterruptedException strayInterruption) {
            return true;
        }
    }

    private boolean answer(Letter<S, ?> letter) throws InterruptedException {
        S session = runner.session();
        if (session == null) {
            mailbox.putBack(letter);
            return open();
        }
        try {
            runner.answer(session, letter);
            return true;
        } catch (Throwable failure) {
            return mailbox.belongsTo(this) ? survived(failure, () -> letter.fail(told(failure))) : outlived(letter);
        }
    }

    /// The call failed after the mailbox had gone to another: what it would have answered is theirs now, and its
    /// failure nobody's.
    private boolean outlived(Letter<S, ?> letter) {
        runner.undone(letter);
        return true;
    }

    private boolean tend(DocumentFeed feed) throws InterruptedException {
        S session = runner.session();
        if (session == null) {
            return open();
        }
        try {
            runner.tend(session, feed);
            return true;
        } catch (Throwable failure) {
            return survived(failure, () -> {});
        }
    }

    private boolean open() throws InterruptedException {
        runner.awaitTurn();
        if (!mailbox.belongsTo(this)) {
            return true;
        }
        supervisor.starting(this);
        try {
            runner.open();
        } catch (Throwable failure) {
            return failed(failure, true, () -> {});
        }
        supervisor.ready(this);
        if (!mailbox.hasMoreUrgentThan(Urgency.CARET)) {
            runner.coloured();
        }
        return true;
    }

    /// Decides what becomes of the instance after a failure. Whoever asked is told after the status says so,
    /// too.
    private boolean survived(Throwable failure, Runnable tell) throws InterruptedException {
        if (runner.survives(failure)) {
            runner.coloured();
            tell.run();
            return true;
        }
        return failed(failure, false, tell);
    }

    private boolean failed(Throwable failure, boolean whileStarting, Runnable tell) throws InterruptedException {
        runner.drop();
        var delay = supervisor.failed(this, failure, whileStarting);
        runner.coloured();
        tell.run();
        if (delay == null) {
            return false;
        }
        mailbox.pause(this, delay);
        return true;
    }

    private boolean rest() {
        if (mailbox.isEmpty() && supervisor.retired(this)) {
            dismiss();
            return false;
        }
        return true;
    }

    private boolean stopped() {
        dismiss();
        return false;
    }

    private void dismiss() {
        try {
            runner.dismiss();
        } catch (Throwable ignored) {
            // it failed while saying goodbye, and is gone anyway
        }
    }

    /// What whoever asked is told: the extension's failure, or that there was one that is not theirs to
    /// understand.
    static Throwable told(Throwable failure) {
        return failure instanceof ExtensionException
                ? failure
                : new Trapped("Something went wrong between it and the editor.");
    }
}
