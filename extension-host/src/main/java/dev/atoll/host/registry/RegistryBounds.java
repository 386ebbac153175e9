package dev.atoll.host.registry;

import java.time.Duration;

/// How large what a registry serves may be, and how long it may take.
final class RegistryBounds {
    static final int INDEX_BYTES = 8 << 20;
    static final int SIGNATURE_BYTES = 4 << 10;
    static final int EXTENSION_BYTES = 1 << 20;
    static final int EXTENSIONS = 20_000;
    static final int RELEASES = 1_000;
    static final int KILLS = 20_000;
    static final int TEXT = 1_000;
    static final int CHANGELOG = 16 << 10;

    /// How long any file may take, from the first byte that is sent to the last that comes.
    static final Duration PATIENCE = Duration.ofSeconds(30);
    /// Packages may take longer, as if they came at this rate.
    private static final int SLOWEST_BYTES_A_SECOND = 32 << 10;

    private RegistryBounds() {}

    static Duration patience(Duration least, long bytes) {
        return least.plusSeconds(bytes / SLOWEST_BYTES_A_SECOND);
    }
}
