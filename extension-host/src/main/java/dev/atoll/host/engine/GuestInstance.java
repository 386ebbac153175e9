package dev.atoll.host.engine;

import org.jspecify.annotations.Nullable;

/// An instantiated module: its memory, its exports and its allocator. Confined to one thread.
public interface GuestInstance {
    /// The instance's one memory.
    GuestMemory memory();

    /// The exported function of that name, or null if the module exports none. The same name gives the same handle.
    @Nullable
    GuestFunction function(String export);

    /// Calls the guest's `cabi_realloc` and gives the pointer it answered, unchecked.
    ///
    /// @param pointer the old block, 0 for none
    /// @param oldSize bytes of the old block, 0 for none
    /// @param alignment 1, 2, 4 or 8
    /// @param newSize bytes wanted
    int realloc(int pointer, int oldSize, int alignment, int newSize);

    /// How many calls entered this instance from outside so far, allocations included.
    long calls();

    /// Who looks at the calls into this instance.
    default CallWatch watch() {
        return CallWatch.none();
    }
}
