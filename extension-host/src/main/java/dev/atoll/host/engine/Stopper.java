package dev.atoll.host.engine;

import dev.atoll.api.failure.TimedOut;
import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/// Stops the thread that runs in a guest, and never hits it afterwards. One for each thread that calls guests.
///
/// Compiled code asks for its thread's interruption at every call and loop. An interruption that comes too late
/// to hit the guest is taken back before the thread goes on with anything else.
public final class Stopper {
    private @Nullable Thread running;
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
    }

    /// Ends what runs inside [#run], from any thread: the guest's call under way fails as
    /// [dev.atoll.api.failure.TimedOut] within a few milliseconds. Does nothing if nothing runs.
    public synchronized void stop() {
        if (running != null) {
            stopped = true;
            running.interrupt();
        }
    }
}
