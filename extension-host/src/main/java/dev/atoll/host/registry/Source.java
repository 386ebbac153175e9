package dev.atoll.host.registry;

import java.io.IOException;
import java.time.Duration;

/// Where a registry's files are read, byte by byte as they are there: whoever reads them checks them.
interface Source {
    /// One file.
    ///
    /// @param path inside the registry, of letters that need no escape
    /// @param most bytes that it may have
    /// @param patience how long it may take
    /// @throws IOException with the reason, which goes on behind a colon
    byte[] read(String path, long most, Duration patience) throws IOException;
}
