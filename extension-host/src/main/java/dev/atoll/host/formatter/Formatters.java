package dev.atoll.host.formatter;

import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.host.lifecycle.Actor;
import dev.atoll.host.lifecycle.Session;
import dev.atoll.host.sandbox.Sandbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The formatters there are, for code of their languages inside of other texts. May be used from any thread.
public final class Formatters {
    private static final String NO_LANGUAGE = "text";

    private final Function<String, Optional<String>> languageOf;
    private final Map<ExtensionId, Entry> entries = new LinkedHashMap<>();

    /// @param languageOf the language of a path
    public Formatters(Function<String, Optional<String>> languageOf) {
        this.languageOf = languageOf;
    }

    /// One of them.
    ///
    /// @param manifest what it says of itself
    /// @param sandbox its module
    /// @param configuration how it is set
    /// @param actor tells whether it may run
    record Entry(Manifest manifest, Sandbox sandbox, Configuration configuration, Actor<Session> actor) {
        boolean serves(String language, String path) {
            return actor.status().usable() && manifest.activation().matches(language, path);
        }
    }

    synchronized void add(Entry entry) {
        entries.put(entry.manifest().id(), entry);
    }

    synchronized void remove(ExtensionId id) {
        entries.remove(id);
    }

    /// The first that formats files of this name and may run.
    synchronized Optional<Entry> named(String path) {
        var language = languageOf.apply(path).orElse(NO_LANGUAGE);
        return List.copyOf(entries.values()).stream()
                .filter(entry -> entry.serves(language, path))
                .findFirst();
    }
}
