package dev.atoll.host.engine;

import dev.atoll.api.failure.TimedOut;
import dev.atoll.host.engine.code.Interruption;
import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/// Stops the thread that runs in a guest, and never hits it afterwards. One for each thread that calls guests.
///
/// Compiled code asks for its thread's interruption at every call and loop, but only once it is told to. An
/// interruption that comes too late to hit the guest is taken back before the thread goes on with anything else.
public final class Stopper {
    private @Nullable Thread running;
    private volatile @Nullable Interruption code;
    private @Nullable Interruption told;
    private boolean stopped;

    /// Runs something that makes or calls a guest, on this thread; [#stop] ends it meanwhile. Not to be nested.
    public <T> T run(Supplier<T> body) {
        begin();
        try {
            return body.get();
        } finally {
            end();
        }
    }

    /// Ends what runs if [#stop] was called meanwhile; for the host's own long work on a guest's behalf, such as
    /// reading an answer. Costs next to nothing.
    ///
    /// @throws TimedOut if it was
    public static void checkpoint() {
        if (Thread.currentThread().isInterrupted()) {
            throw new TimedOut("It did not answer in time and was stopped while its answer was read.");
        }
    }

    private synchronized void begin() {
        running = Thread.currentThread();
        stopped = false;
    }

    private synchronized void end() {
        running = null;
        if (stopped) {
            Thread.interrupted();
            stopped = false;
        }
        tell(null);
    }

    /// A guest's code begins to run on the thread; cheap for the same code again.
    void entering(Interruption now) {
        if (code != now) {
            enter(now);
        }
    }

    private synchronized void enter(Interruption now) {
        code = now;
        if (stopped) {
            tell(now);
        }
    }

    /// Ends what runs inside [#run], from any thread: the guest's call under way fails as
    /// [dev.atoll.api.failure.TimedOut] within a few milliseconds. Does nothing if nothing runs.
    public synchronized void stop() {
        if (running != null) {
            stopped = true;
            running.interrupt();
            tell(code);
        }
    }

    /// Tells this code to look at the thread's interruption, and the one told before to go on.
    private void tell(@Nullable Interruption now) {
        var before = told;
        if (now != before) {
            told = now;
            if (now != null) {
                now.stop();
            }
            if (before != null) {
                before.goOn();
            }
        }
    }
}
