package dev.atoll.host.engine;

import java.util.concurrent.atomic.AtomicLong;

/// What the memories of many instances take together, and how much they may. Every instance asks before its
/// memory is made and before it grows, and gives all back when it is closed. May be used from any thread.
public final class MemoryAccount {
    private final long mostBytes;
    private final AtomicLong taken = new AtomicLong();

    /// @param mostBytes bytes that all may take together
    public MemoryAccount(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /// An account that refuses nothing.
    public static MemoryAccount unlimited() {
        return new MemoryAccount(Long.MAX_VALUE);
    }

    /// Bytes that are taken at the moment.
    public long taken() {
        return taken.get();
    }

    /// Takes bytes, or nothing if they are not to be had.
    boolean take(long bytes) {
        long before = taken.get();
        while (bytes <= mostBytes - before) {
            if (taken.compareAndSet(before, before + bytes)) {
                return true;
            }
            before = taken.get();
        }
        return false;
    }

    void give(long bytes) {
        taken.addAndGet(-bytes);
    }

    /// The sentence for a user whose extension did not get what it asked for.
    String refusal() {
        return "all extensions together may take " + (mostBytes >> 20) + " MiB of memory, and " + (taken.get() >> 20)
                + " MiB are taken";
    }
}
