package dev.atoll.host.abi;

import dev.atoll.host.engine.GuestFunction;
import dev.atoll.host.engine.GuestInstance;
import dev.atoll.host.engine.GuestMemory;
import org.jspecify.annotations.Nullable;

/// A guest whose allocator always answers the same pointer, whatever is asked for.
final class LyingHeap implements GuestInstance {
    private final PlainMemory memory = new PlainMemory(new byte[256]);
    private final int answer;

    LyingHeap(int answer) {
        this.answer = answer;
    }

    @Override
    public GuestMemory memory() {
        return memory;
    }

    @Override
    public @Nullable GuestFunction function(String export) {
        return null;
    }

    @Override
    public int realloc(int pointer, int oldSize, int alignment, int newSize) {
        return answer;
    }

    @Override
    public long calls() {
        return 0;
    }
}
