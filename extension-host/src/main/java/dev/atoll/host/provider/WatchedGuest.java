package dev.atoll.host.provider;

import dev.atoll.host.engine.CallWatch;
import dev.atoll.host.engine.GuestFunction;
import dev.atoll.host.engine.GuestInstance;
import dev.atoll.host.engine.GuestMemory;
import org.jspecify.annotations.Nullable;

/// An instance whose calls are noted when somebody wants to know.
///
/// @param guest the instance
/// @param pen notes
record WatchedGuest(GuestInstance guest, CallBook.Pen pen) implements GuestInstance {
    @Override
    public GuestMemory memory() {
        return guest.memory();
    }

    @Override
    public @Nullable GuestFunction function(String export) {
        return guest.function(export);
    }

    @Override
    public int realloc(int pointer, int oldSize, int alignment, int newSize) {
        pen.hands(newSize);
        return guest.realloc(pointer, oldSize, alignment, newSize);
    }

    @Override
    public long calls() {
        return guest.calls();
    }

    @Override
    public CallWatch watch() {
        return pen;
    }
}
