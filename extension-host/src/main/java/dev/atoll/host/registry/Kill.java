package dev.atoll.host.registry;

/// A package that must not be used any more, wherever it came from.
///
/// @param digest the package's SHA-256 digest, 64 hexadecimal digits
/// @param what which package that is, for people; may be empty
/// @param reason why, a sentence for the user
public record Kill(String digest, String what, String reason) {}
