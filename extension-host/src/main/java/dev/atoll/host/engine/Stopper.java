package dev.atoll.host.engine;

import org.jspecify.annotations.Nullable;

/// Stops the thread that runs in a guest, and never hits it afterwards.
///
/// Compiled code asks for its thread's interruption at every call and loop. An interruption that comes too late
/// to hit the guest is taken back before the thread goes on with anything else.
final class Stopper {
    private @Nullable Thread running;
    private boolean stopped;

    /// This thread enters the guest.
    synchronized void begin() {
        running = Thread.currentThread();
        stopped = false;
    }

    /// This thread has left the guest.
    synchronized void end() {
        running = null;
        if (stopped) {
            Thread.interrupted();
            stopped = false;
        }
    }

    /// Interrupts the thread that is in the guest, if there is one.
    synchronized void stop() {
        if (running != null) {
            stopped = true;
            running.interrupt();
        }
    }
}
