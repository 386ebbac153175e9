package dev.atoll.host.engine;

/// One instance's part of a [MemoryAccount]. Confined to the instance's thread.
final class MemoryShare {
    private static final long PAGE_BYTES = 1 << 16;

    private final MemoryAccount account;
    private long taken;
    private boolean refused;
    private boolean closed;

    MemoryShare(MemoryAccount account) {
        this.account = account;
    }

    /// A share of an account that refuses nothing.
    static MemoryShare unlimited() {
        return new MemoryShare(MemoryAccount.unlimited());
    }

    /// Takes pages of 64 KiB; false, and remembered, if they are not to be had.
    boolean take(long pages) {
        if (closed || !account.take(pages * PAGE_BYTES)) {
            refused = true;
            return false;
        }
        taken += pages * PAGE_BYTES;
        return true;
    }

    /// Gives pages back that were taken in vain.
    void give(long pages) {
        taken -= pages * PAGE_BYTES;
        account.give(pages * PAGE_BYTES);
    }

    /// Whether pages were refused since [#callBegins()].
    boolean refused() {
        return refused;
    }

    void callBegins() {
        refused = false;
    }

    String refusal() {
        return account.refusal();
    }

    /// Gives everything back; the instance takes nothing more.
    void close() {
        closed = true;
        account.give(taken);
        taken = 0;
    }
}
