package dev.atoll.host.engine;

import java.util.Optional;

/// A place where compiled code is kept between runs. What comes back need not be what was put: the engine
/// verifies it.
public interface CodeStore {
    /// What was kept under a key, or nothing, also if it cannot be read.
    ///
    /// @param key lower-case hexadecimal digits
    Optional<byte[]> read(String key);

    /// Keeps something under a key; does nothing if that fails.
    void write(String key, byte[] content);

    /// Keeps nothing.
    static CodeStore none() {
        return new CodeStore() {
            @Override
            public Optional<byte[]> read(String key) {
                return Optional.empty();
            }

            @Override
            public void write(String key, byte[] content) {
                // nothing is kept
            }
        };
    }
}
