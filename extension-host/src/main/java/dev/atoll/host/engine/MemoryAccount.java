package dev.atoll.host.engine;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/// What the memories of many instances take together, and how much they may. Every instance asks before its
/// memory is made and before it grows, and gives all back when it is closed. May be used from any thread.
public final class MemoryAccount {
    private final long mostBytes;
    private final Optional<MemoryAccount> whole;
    private final AtomicLong taken = new AtomicLong();

    /// @param mostBytes bytes that all may take together
    public MemoryAccount(long mostBytes) {
        this(mostBytes, Optional.empty());
    }

    private MemoryAccount(long mostBytes, Optional<MemoryAccount> whole) {
        this.mostBytes = mostBytes;
        this.whole = whole;
    }

    /// An account whose bytes are taken from this one, too; tells what one extension takes.
    public MemoryAccount part() {
        return new MemoryAccount(Long.MAX_VALUE, Optional.of(this));
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
        if (whole.isPresent()) {
            boolean had = whole.get().take(bytes);
            taken.addAndGet(had ? bytes : 0);
            return had;
        }
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
        whole.ifPresent(account -> account.give(bytes));
    }

    /// The sentence for a user whose extension did not get what it asked for.
    String refusal() {
        return whole.map(MemoryAccount::refusal).orElseGet(this::ownRefusal);
    }

    private String ownRefusal() {
        return "all extensions together may take " + (mostBytes >> 20) + " MiB of memory, and " + (taken.get() >> 20)
                + " MiB are taken";
    }
}
