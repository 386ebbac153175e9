package dev.atoll.host;

import dev.atoll.host.catalog.sign.PublisherKey;

/// Whoever has the key that a package was signed with. A key tells whether two packages are by the same hand; whose
/// hand it
/// is, only a comparison of the fingerprint with one from elsewhere can tell.
///
/// @param key the public key in one line, in minisign's form
/// @param fingerprint what people compare: sixteen groups of four hexadecimal digits
public record Publisher(String key, String fingerprint) {
    static Publisher of(PublisherKey key) {
        return new Publisher(key.line(), key.fingerprint());
    }
}
