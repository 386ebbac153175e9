package dev.atoll.host;

import dev.atoll.host.catalog.sign.PublisherKey;
import dev.atoll.host.registry.Registry;

import java.util.Optional;
import java.util.regex.Pattern;

/// A registry that the user takes extensions from.
///
/// @param name what the user calls it
/// @param address a folder's whole path, or where it is on the web
/// @param key that its index must be signed with, in one line, in minisign's form
public record RegistrySource(String name, String address, String key) {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,39}");

    /// What is wrong with it, as a sentence for the user; nothing as a rule.
    public Optional<String> problem() {
        if (!NAME.matcher(name).matches()) {
            return Optional.of("A registry's name has up to 40 letters, digits, spaces, dots and hyphens.");
        }
        if (!Registry.isAddress(address)) {
            return Optional.of(Registry.ADDRESSES);
        }
        return PublisherKey.parse(key).isPresent()
                ? Optional.empty()
                : Optional.of("The key of a registry is the line of its registry.pub that has no comment.");
    }

    /// The key of a `.pub` file as one line, as [#key] has it, and what people compare; nothing if it is none.
    public static Optional<Publisher> key(String file) {
        return PublisherKey.parse(file).map(Publisher::of);
    }
}
