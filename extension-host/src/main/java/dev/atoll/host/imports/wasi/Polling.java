package dev.atoll.host.imports.wasi;

import dev.atoll.host.engine.GuestMemory;

/// `poll_oneoff`: nothing ever waits. Every clock has struck at once, and the outputs can be written.
///
/// Source: `subscription` and `event` of the interface's definition; the older preview's clock has one field more.
final class Polling {
    private static final int MOST = 1_024;
    private static final int EVENT_BYTES = 32;
    private static final int SUBSCRIPTION_BYTES = 48;
    private static final int OLDER_SUBSCRIPTION_BYTES = 56;
    private static final int TAG = 8;
    private static final int DESCRIPTOR = 16;
    private static final int CLOCK = 0;
    private static final int WRITE = 2;
    private static final int ROOM = 4_096;

    private final int subscriptionBytes;

    /// @param newer whether the caller speaks preview 1
    Polling(boolean newer) {
        this.subscriptionBytes = newer ? SUBSCRIPTION_BYTES : OLDER_SUBSCRIPTION_BYTES;
    }

    /// Answers all subscriptions.
    ///
    /// @param arguments the subscriptions, where the events go, how many there are, where their number goes
    Errno answer(GuestMemory memory, long[] arguments) {
        int count = (int) arguments[2];
        if (count <= 0 || count > MOST) {
            return Errno.INVAL;
        }
        for (int i = 0; i < count; i++) {
            int from = (int) arguments[0] + i * subscriptionBytes;
            int to = (int) arguments[1] + i * EVENT_BYTES;
            memory.readU64(from + subscriptionBytes - Long.BYTES);
            int kind = memory.readU8(from + TAG);
            var errno = errno(kind, memory.readU32(from + DESCRIPTOR));
            memory.writeU64(to, memory.readU64(from));
            memory.writeU64(to + 8, errno.code() | (long) kind << 16);
            memory.writeU64(to + 16, kind == WRITE && errno == Errno.SUCCESS ? ROOM : 0);
            memory.writeU64(to + 24, 0);
        }
        memory.writeU32((int) arguments[3], count);
        return Errno.SUCCESS;
    }

    private static Errno errno(int kind, int descriptor) {
        return switch (kind) {
            case CLOCK -> Errno.SUCCESS;
            case WRITE -> descriptor == 1 || descriptor == 2 ? Errno.SUCCESS : Errno.BADF;
            default -> Errno.NOTCAPABLE;
        };
    }
}
