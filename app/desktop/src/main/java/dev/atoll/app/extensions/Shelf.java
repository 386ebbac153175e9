package dev.atoll.app.extensions;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.capability.CapabilityKind;
import dev.atoll.api.feature.Severity;
import dev.atoll.api.manifest.Problem;
import dev.atoll.api.manifest.SemanticVersion;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.install.Installing;
import dev.atoll.app.install.Stores;
import dev.atoll.app.settings.ExtensionChoices;
import dev.atoll.app.words.Words;
import dev.atoll.host.ExtensionHandle;
import dev.atoll.host.ExtensionStore;
import dev.atoll.host.InstalledExtension;
import dev.atoll.host.LoadResult;
import dev.atoll.host.StoreResult;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a user can do to extensions. Each deed is kept for the next start and takes effect at once.
///
/// Belongs to the UI thread.
final class Shelf {
    private final Bench bench;
    private final Installing installing;
    private final Runnable changed;
    private final Set<ExtensionId> off = new HashSet<>();
    private int underWay;

    /// @param changed run after a deed
    Shelf(Bench bench, Installing installing, Runnable changed) {
        this.bench = bench;
        this.installing = installing;
        this.changed = changed;
    }

    /// Whether nothing is under way.
    boolean idle() {
        return underWay == 0;
    }

    /// Whether an extension is off in every folder, as far as is known in this window.
    boolean isOff(ExtensionId id) {
        return off.contains(id) || bench.choices().extensions().off().contains(id);
    }

    /// Has an extension run, or not, in every folder.
    void turn(Entry entry, boolean on) {
        Optional<InstalledExtension> installed = entry.installed();
        if (on) {
            off.remove(entry.id());
        } else {
            off.add(entry.id());
        }
        if (installed.isEmpty()) {
            bench.choose(bench.choices().extensions().turned(entry.id(), on));
            entry.loaded().ifPresent(on ? ExtensionHandle::enable : ExtensionHandle::disable);
            changed.run();
            return;
        }
        store(store -> store.enable(entry.id(), on), extension -> {
            if (on && entry.loaded().isEmpty()) {
                load(extension, _ -> Optional.empty());
            } else {
                entry.loaded().ifPresent(on ? ExtensionHandle::enable : ExtensionHandle::disable);
                changed.run();
            }
        });
    }

    /// Has an extension do something, or nothing, in the folder of what is shown ([FolderSwitches]).
    void turnHere(Entry entry, boolean on) {
        bench.folder().ifPresent(folder -> {
            bench.choose(bench.choices().extensions().turnedIn(folder, entry.id(), on));
            changed.run();
        });
    }

    /// Grants an extension what it asks for of a kind, or refuses it.
    void grant(Entry entry, CapabilityKind kind, boolean granted) {
        Optional<ExtensionHandle> loaded = entry.loaded();
        if (loaded.isEmpty()) {
            return;
        }
        ExtensionHandle handle = loaded.get();
        List<Capability> grants = handle.manifest().capabilities().stream()
                .map(asked -> asked.capability())
                .filter(asked -> asked.kind() == kind
                        ? granted
                        : handle.grants().stream().anyMatch(one -> one.kind() == asked.kind()))
                .toList();
        if (entry.installed().isEmpty()) {
            bench.choose(ExtensionChoices.refusing(
                    entry.id(),
                    handle.manifest().capabilities().stream()
                            .map(asked -> asked.capability().kind())
                            .filter(asked -> grants.stream().noneMatch(one -> one.kind() == asked))
                            .collect(Collectors.toSet())));
            handle.grant(grants);
            changed.run();
            return;
        }
        store(store -> store.grant(entry.id(), grants), _ -> {
            handle.grant(grants);
            changed.run();
        });
    }

    /// Has an extension stay at its version, or not.
    void pin(Entry entry, boolean on) {
        store(store -> store.pin(entry.id(), on), _ -> changed.run());
    }

    /// Goes back to the version before.
    void rollBack(Entry entry) {
        store(
                store -> store.rollBack(entry.id()),
                extension -> load(extension, named -> Optional.of(Words.of("extensions.is-back-and-works", named))));
    }

    /// Takes an extension away, after a question.
    void remove(Entry entry) {
        bench.ask(
                Words.of("extensions.uninstall-question", entry.name()),
                EntryWords.removal(entry.id()),
                List.of(
                        new Bench.Choice(Words.of("extensions.uninstall-answer"), "", () -> removed(entry)),
                        new Bench.Choice(Words.of("extensions.cancel"), "", () -> {})));
    }

    private void removed(Entry entry) {
        store(store -> store.remove(entry.id()), _ -> {
            bench.host().unload(entry.id());
            bench.extensionsChanged();
        });
    }

    /// Gets a version from a registry and asks whether to install it.
    ///
    /// @param version which; the one that is usual if none is given
    void get(ExtensionId id, Optional<SemanticVersion> version) {
        installing.offer(
                id.value(),
                store -> installing.stores().sources().registries().fetch().offer(store, id, version));
    }

    private void store(Function<ExtensionStore, StoreResult> deed, Consumer<InstalledExtension> then) {
        underWay++;
        Stores stores = installing.stores();
        var _ = bench.background()
                .call(() -> {
                    try (ExtensionStore store = stores.open()) {
                        return deed.apply(store);
                    }
                })
                .whenCompleteAsync(
                        (result, failure) -> {
                            underWay--;
                            switch (result) {
                                case StoreResult.Done(var extension) -> then.accept(extension);
                                case StoreResult.Refused(var sentence) -> bench.say(Severity.ERROR, sentence);
                                case null -> bench.say(Severity.ERROR, reason(failure));
                            }
                        },
                        bench.ui());
    }

    /// Has the host load a version that is installed, in the place of another.
    ///
    /// @param words what is said then of its name and version; nothing if it is empty
    void load(InstalledExtension extension, Function<String, Optional<String>> words) {
        Optional<InstalledExtension.Version> version = extension.current();
        if (version.isEmpty()) {
            changed.run();
            return;
        }
        underWay++;
        CompletableFuture<LoadResult> loading = bench.background()
                .call(() -> bench.host().replace(version.get().file()).join());
        var _ = loading.whenCompleteAsync(
                (result, failure) -> {
                    underWay--;
                    String name = extension
                                    .manifest()
                                    .map(manifest -> manifest.about().name())
                                    .orElse(extension.id().value())
                            + " " + version.get().number();
                    switch (result) {
                        case LoadResult.Loaded _ ->
                            words.apply(name).ifPresent(said -> bench.say(Severity.INFORMATION, said));
                        case LoadResult.Rejected(var problems) ->
                            bench.say(
                                    Severity.ERROR,
                                    Words.of(
                                            "extensions.cannot-run",
                                            name,
                                            problems.stream()
                                                    .map(Problem::toString)
                                                    .collect(Collectors.joining(" "))));
                        case null -> bench.say(Severity.ERROR, reason(failure));
                    }
                    bench.extensionsChanged();
                },
                bench.ui());
    }

    /// Why the installed extensions could not be read or changed.
    static String reason(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return Words.of(
                "extensions.cannot-be-read-or-changed",
                cause instanceof IOException ? String.valueOf(cause.getMessage()) : cause.toString());
    }
}
