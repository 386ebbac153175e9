package dev.atoll.host.grammar.session;

import dev.atoll.api.manifest.LanguageData;
import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.host.lifecycle.Actor;
import dev.atoll.host.lifecycle.Session;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The grammars there are, by the names that texts of other languages call them. May be used from any thread.
public final class Grammars {
    private final Map<ExtensionId, Entry> entries = new ConcurrentHashMap<>();

    private record Entry(Manifest manifest, Actor<Session> actor) {
        boolean isCalled(String name) {
            return manifest.grammar().stream()
                            .anyMatch(grammar -> grammar.injectedAs().contains(name))
                    || manifest.languages().stream()
                            .anyMatch(language -> language.id().equals(name));
        }

        String languageId(String name) {
            return manifest.languages().stream()
                    .map(LanguageData::id)
                    .min(Comparator.comparing(id -> !id.equals(name)))
                    .orElse(name);
        }
    }

    public void add(Manifest manifest, Actor<Session> actor) {
        entries.put(manifest.id(), new Entry(manifest, actor));
    }

    public void remove(ExtensionId id) {
        entries.remove(id);
    }

    /// The id of a language that has a grammar. A grammar without a language of its own leaves the name as it is.
    ///
    /// @param name what other languages call it, in lower case
    public Optional<String> languageId(String name) {
        return entries.values().stream()
                .filter(entry -> entry.isCalled(name))
                .map(entry -> entry.languageId(name))
                .min(Comparator.comparing(id -> !id.equals(name)));
    }

    /// Where requests to the grammar of a language go.
    ///
    /// @param name in lower case
    public Optional<Actor<Session>> named(String name) {
        return entries.values().stream()
                .filter(entry -> entry.isCalled(name))
                .filter(entry -> entry.actor().status().usable())
                .map(Entry::actor)
                .findFirst();
    }
}
