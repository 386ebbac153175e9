package dev.atoll.app.extensions;

import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.words.Words;
import dev.atoll.host.ExtensionHandle;
import dev.atoll.host.InstalledExtension;
import dev.atoll.host.RegistryListing;
import dev.atoll.host.Update;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All extensions that are known of at a moment, by name.
///
/// @param entries each once
/// @param troubles what is not as it should be, as sentences for the user
record Inventory(List<Entry> entries, List<String> troubles) {
    /// Copies the lists.
    Inventory {
        entries = List.copyOf(entries);
        troubles = List.copyOf(troubles);
    }

    /// Which of them are listed.
    enum Part {
        INSTALLED(Words.of("extensions.installed"), Words.of("extensions.nothing-is-installed-that-matches")),
        UPDATES(Words.of("extensions.updates"), Words.of("extensions.everything-is-as-new-as")),
        AVAILABLE(Words.of("extensions.available"), Words.of("extensions.no-registry-has-anything-that"));

        private final String title;
        private final String empty;

        Part(String title, String empty) {
            this.title = title;
            this.empty = empty;
        }

        String title() {
            return title;
        }

        /// What is said where nothing is listed.
        String empty() {
            return empty;
        }

        private boolean has(Entry entry) {
            return switch (this) {
                case INSTALLED -> entry.here();
                case UPDATES -> entry.hasUpdate();
                case AVAILABLE -> !entry.here();
            };
        }
    }

    /// What is known beside what the host has loaded.
    ///
    /// @param installed what lies on the disk
    /// @param offered what registries have
    /// @param updates what is to be done about newer versions
    /// @param troubles as in [Inventory]
    record Known(
            List<InstalledExtension> installed,
            List<RegistryListing> offered,
            List<Update> updates,
            List<String> troubles) {
        /// Nothing is known yet.
        static Known nothing() {
            return new Known(List.of(), List.of(), List.of(), List.of());
        }
    }

    static Inventory of(List<ExtensionHandle> loaded, Known known) {
        Map<ExtensionId, ExtensionHandle> handles = byId(loaded, ExtensionHandle::id);
        Map<ExtensionId, InstalledExtension> installed = byId(known.installed, InstalledExtension::id);
        Map<ExtensionId, RegistryListing> offered = byId(known.offered, RegistryListing::id);
        Map<ExtensionId, Update> updates = byId(known.updates, Update::id);
        Set<ExtensionId> ids = new TreeSet<>(Comparator.comparing(ExtensionId::value));
        Stream.of(handles, installed, offered).forEach(map -> ids.addAll(map.keySet()));
        return new Inventory(
                ids.stream()
                        .map(id -> new Entry(
                                id,
                                Optional.ofNullable(handles.get(id)),
                                Optional.ofNullable(installed.get(id)),
                                Optional.ofNullable(offered.get(id)),
                                Optional.ofNullable(updates.get(id))))
                        .sorted(Comparator.comparing(entry -> entry.name().toLowerCase(Locale.ROOT)))
                        .toList(),
                known.troubles);
    }

    private static <T> Map<ExtensionId, T> byId(List<T> all, Function<T, ExtensionId> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity(), (first, _) -> first));
    }

    /// Those of a part that match a query, first those whose names do.
    List<Entry> shown(Part part, String query) {
        return entries.stream()
                .filter(part::has)
                .filter(entry -> entry.matches(query))
                .sorted(Comparator.comparing(entry -> !entry.isCalled(query)))
                .toList();
    }

    /// How many there are in a part.
    long count(Part part) {
        return entries.stream().filter(part::has).count();
    }
}
