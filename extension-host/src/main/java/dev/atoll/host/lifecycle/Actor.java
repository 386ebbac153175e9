package dev.atoll.host.lifecycle;

import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.document.TextSnapshot;
import dev.atoll.api.failure.Denied;
import dev.atoll.api.failure.ExtensionException;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/// One extension at work: a thread of its own that drives one instance, and the supervisor of both.
///
/// The thread starts with the first document and ends when none has been open for a while. A failed instance is
/// never called again: another one is made and told the current texts. Whatever the extension does, nothing
/// leaves this class but failed futures and a status. All methods return at once and may be called from any
/// thread.
///
/// @param <S> what its instances are
public final class Actor<S extends Session> implements AutoCloseable {
    private static final int STACK_BYTES = 16 << 20;

    private final Mailbox<S> mailbox = new Mailbox<>();
    private final Strikes strikes;
    private final Life.Supervisor supervisor = new Supervision();
    private volatile ActorStatus status = new ActorStatus.Idle();
    private volatile ActorOptions options;
    private SessionFactory<S> factory;
    private @Nullable Life<S> life;
    private @Nullable Successor successor;
    private boolean switchedOff;
    private volatile boolean closed;

    /// @param factory makes its instances
    /// @param options everything else
    public Actor(SessionFactory<S> factory, ActorOptions options) {
        this.factory = factory;
        this.options = options;
        this.strikes = new Strikes(options.policy());
    }

    /// What whoever asked is told of a failure: the extension's own, or that there was one that is not theirs to
    /// understand.
    public static Throwable told(Throwable failure) {
        return Life.told(failure);
    }

    /// How it does.
    public ActorStatus status() {
        return status;
    }

    /// Tells of a document that was opened; starts the thread.
    public void open(DocumentInfo info, TextSnapshot text) {
        mailbox.open(info, text);
        ensureThread();
    }

    /// It will be asked for the colours of a document that it is about to be told of. Others wait with their start
    /// until it has given some, unless it has an instance.
    public void expectColours() {
        if (!closed && status instanceof ActorStatus.Idle) {
            options.colours().expect(options.name());
        }
    }

    /// Tells of a change of an open document.
    ///
    /// @throws IllegalArgumentException if the version does not grow or the edits do not fit the text
    public void change(DocumentId document, int version, List<TextEdit> edits, TextSnapshot after) {
        mailbox.change(document, version, edits, after);
    }

    /// Tells that a document was closed.
    public void close(DocumentId document) {
        mailbox.close(document);
    }

    /// Asks the extension. The future completes on the actor's thread.
    public <T> CompletableFuture<T> ask(Work<S, T> work) {
        if (closed || !status.usable()) {
            return CompletableFuture.failedFuture(unusable());
        }
        var answer = mailbox.send(work);
        ensureThread();
        if (closed || !status.usable()) {
            mailbox.failAll(this::unusable);
        }
        return answer;
    }

    private ExtensionException unusable() {
        return switch (status) {
            case ActorStatus.Failed(var reason) -> new Denied(reason);
            case ActorStatus.Disabled(var reason) -> new Denied(reason);
            case ActorStatus.Idle(), ActorStatus.Starting(), ActorStatus.Ready(), ActorStatus.Restarting _ ->
                new Denied("It was switched off.");
        };
    }

    /// Throws the instance away and makes another, forgetting earlier failures.
    public void restart() {
        disable("It is being restarted.");
        enable();
    }

    /// Lets it run again after it was switched off or failed, forgetting earlier failures.
    public void enable() {
        synchronized (this) {
            if (closed || status.usable()) {
                return;
            }
            strikes.forget();
            switchedOff = false;
            status = new ActorStatus.Idle();
        }
        announce();
        if (!mailbox.isEmpty()) {
            ensureThread();
        }
    }

    /// Replaces what its instances are made by, without losing a request or a document.
    ///
    /// If there is an instance, another is made beside it, which takes over once it has started: it is told the
    /// current texts and gets what waits, also what the old one is just at and has not answered. The old one is
    /// told to end. If the new one does not start, everything stays as it was. Without an instance, the next one
    /// is made the new way. What was switched off by the user stays so; earlier failures are forgotten.
    ///
    /// @param next makes the instances from now on
    /// @param with everything else from now on; the policy stays
    /// @param meant the documents that are meant for the new ones; the others are forgotten
    /// @param then run when the new ones have taken over, before they are asked anything
    /// @return completes when that is done, or with the reason why everything stays as it was
    public CompletableFuture<Void> swap(
            SessionFactory<S> next, ActorOptions with, Predicate<DocumentInfo> meant, Runnable then) {
        var successor = new Successor(next, with, meant, then);
        synchronized (this) {
            if (closed) {
                return CompletableFuture.failedFuture(unusable());
            }
            giveUpSuccessor();
            if (life != null) {
                this.successor = successor;
                successor.begin();
                return successor.done;
            }
            successor.replace();
            if (!switchedOff) {
                status = new ActorStatus.Idle();
            }
        }
        mailbox.keepOnly(meant);
        then.run();
        announce();
        if (!mailbox.isEmpty()) {
            ensureThread();
        }
        successor.done.complete(null);
        return successor.done;
    }

    private synchronized void giveUpSuccessor() {
        var ending = successor;
        successor = null;
        if (ending != null) {
            ending.giveUp();
        }
    }

    /// Switches it off: its thread ends, what waits fails. Open documents are remembered.
    ///
    /// @param reason a sentence for the user
    public void disable(String reason) {
        synchronized (this) {
            if (closed) {
                return;
            }
            endLife();
            switchedOff = true;
            status = new ActorStatus.Disabled(reason);
        }
        announce();
        mailbox.failAll(this::unusable);
    }

    /// Switches it off for good and forgets everything, so that nothing of the extension stays in memory once its
    /// thread has ended, even if somebody keeps this.
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            endLife();
            status = new ActorStatus.Idle();
            factory = context -> {
                throw new Denied("It was unloaded.");
            };
        }
        mailbox.clear();
    }

    private synchronized void endLife() {
        giveUpSuccessor();
        var ending = life;
        life = null;
        mailbox.giveTo(null);
        if (ending != null) {
            ending.stop();
        }
    }

    private synchronized void ensureThread() {
        if (life != null || closed || !status.usable()) {
            return;
        }
        var next = new Life<>(
                mailbox,
                new Runner<>(mailbox, factory, options),
                supervisor,
                options.policy().linger());
        mailbox.giveTo(next);
        life = next;
        start(next);
    }

    private void start(Life<S> next) {
        var thread = new Thread(null, next, "ext-" + options.name(), STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
    }

    private void announce() {
        options.onStatus().run();
    }

    /// What the actor's present life is told to do. A life that was ended is no longer listened to.
    private final class Supervision implements Life.Supervisor {
        @Override
        public void starting(Life<?> of) {
            tell(of, new ActorStatus.Starting());
        }

        @Override
        public void ready(Life<?> of) {
            tell(of, new ActorStatus.Ready());
        }

        private void tell(Life<?> of, ActorStatus next) {
            synchronized (Actor.this) {
                if (life != of) {
                    return;
                }
                status = next;
            }
            announce();
        }

        @Override
        public @Nullable Duration failed(Life<?> of, Throwable failure, boolean whileStarting) {
            options.onFailure().accept(failure);
            var delay = judge(of, failure, whileStarting);
            announce();
            if (delay == null && !status.usable()) {
                mailbox.failAll(Actor.this::unusable);
            }
            return delay;
        }

        private @Nullable Duration judge(Life<?> of, Throwable failure, boolean whileStarting) {
            synchronized (Actor.this) {
                if (life != of) {
                    return null;
                }
                var reason = String.valueOf(Life.told(failure).getMessage());
                int count = strikes.add(System.nanoTime());
                if (whileStarting && Runner.isFinal(failure)) {
                    status = new ActorStatus.Failed(reason);
                } else if (strikes.tooMany(count)) {
                    status = new ActorStatus.Disabled("It failed " + count + " times within "
                            + options.policy().windowInWords() + ". The last time: " + reason);
                } else {
                    status = new ActorStatus.Restarting(count, reason);
                    return options.policy().delay(count);
                }
                return null;
            }
        }

        @Override
        public boolean retired(Life<?> of) {
            synchronized (Actor.this) {
                if (life != of || !mailbox.isEmpty()) {
                    return life != of;
                }
                life = null;
                mailbox.giveTo(null);
                status = new ActorStatus.Idle();
            }
            announce();
            return true;
        }

        @Override
        public void ended(Life<?> of) {
            synchronized (Actor.this) {
                if (life != of) {
                    return;
                }
                life = null;
                mailbox.giveTo(null);
            }
            if (!mailbox.isEmpty()) {
                ensureThread();
            }
        }
    }

    /// A new kind of instance on its way to replace the old one.
    private final class Successor implements Life.Succession {
        private final SessionFactory<S> makes;
        private final ActorOptions with;
        private final Predicate<DocumentInfo> meant;
        private final Runnable then;
        private final CompletableFuture<Void> done = new CompletableFuture<>();
        private final Life<S> next;

        Successor(SessionFactory<S> makes, ActorOptions with, Predicate<DocumentInfo> meant, Runnable then) {
            this.makes = makes;
            this.with = with;
            this.meant = meant;
            this.then = then;
            this.next = new Life<>(
                    mailbox,
                    new Runner<>(mailbox, makes, with),
                    supervisor,
                    with.policy().linger(),
                    this);
        }

        void begin() {
            start(next);
        }

        /// From now on, instances are made the new way.
        void replace() {
            factory = makes;
            options = with;
            strikes.forget();
        }

        void giveUp() {
            next.stop();
        }

        @Override
        public boolean succeeds(Life<?> of) {
            synchronized (Actor.this) {
                if (successor == this) {
                    successor = null;
                    replace();
                    life = next;
                    mailbox.giveTo(next);
                    status = new ActorStatus.Starting();
                }
            }
            if (!mailbox.belongsTo(next)) {
                done.cancel(false);
                return false;
            }
            mailbox.keepOnly(meant);
            then.run();
            announce();
            supervisor.ready(of);
            done.complete(null);
            return true;
        }

        @Override
        public void fails(Life<?> of, Throwable failure) {
            synchronized (Actor.this) {
                if (successor == this) {
                    successor = null;
                }
            }
            done.completeExceptionally(Life.told(failure));
        }
    }
}
