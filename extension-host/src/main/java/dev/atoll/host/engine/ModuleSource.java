package dev.atoll.host.engine;

/// Where a module comes from. The bytes may take long to make, and are only asked for when its code is not kept.
public interface ModuleSource {
    /// A text that two sources share only if their bytes are the same.
    String identity();

    /// The module, or the component that it lies in.
    byte[] bytes();

    /// A module whose bytes are at hand.
    static ModuleSource of(byte[] bytes) {
        return new ModuleSource() {
            @Override
            public String identity() {
                return GuardedStore.digest(bytes);
            }

            @Override
            public byte[] bytes() {
                return bytes;
            }
        };
    }
}
