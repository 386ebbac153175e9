package dev.atoll.host;

import java.time.Instant;
import java.util.Optional;

/// How a registry stands that the user takes extensions from.
///
/// @param source the registry
/// @param index what is known of it; nothing if it was never read
/// @param trouble why it could not be read, or why what is known of it is too old, as a sentence for the user
public record RegistryState(RegistrySource source, Optional<Index> index, Optional<String> trouble) {
    /// An index that was read and found good.
    ///
    /// @param serial its number
    /// @param fetched when it was there last
    /// @param expires when it must have been replaced
    /// @param extensions how many there are
    public record Index(long serial, Instant fetched, Instant expires, int extensions) {}
}
