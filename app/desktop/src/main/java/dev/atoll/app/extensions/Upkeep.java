package dev.atoll.app.extensions;

import dev.atoll.api.feature.Severity;
import dev.atoll.api.manifest.Problem;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.install.Stores;
import dev.atoll.app.words.Words;
import dev.atoll.host.ExtensionStore;
import dev.atoll.host.InstallProgress;
import dev.atoll.host.InstalledExtension;
import dev.atoll.host.RegistryRelease;
import dev.atoll.host.RegistryState;
import dev.atoll.host.RegistryView;
import dev.atoll.host.Update;
import dev.atoll.host.UpdateResult;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Keeps extensions up to date while the window is open: hears the registries from time to time, stops what they say
/// must
/// not be used any more, and installs the newer versions that are installed as a matter of course.
///
/// Belongs to the UI thread.
final class Upkeep {
    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofHours(6);

    private final Bench bench;
    private final Stores stores;
    private final Shelf shelf;
    private final Runnable heard;
    private boolean underWay;

    /// @param heard run after the registries were heard
    Upkeep(Bench bench, Stores stores, Shelf shelf, Runnable heard) {
        this.bench = bench;
        this.stores = stores;
        this.shelf = shelf;
        this.heard = heard;
    }

    /// Begins, after a while: nobody waits for it, and others do for the start.
    void begin() {
        var _ = bench.timer().after(FIRST, () -> bench.ui().execute(this::goOn));
    }

    private void goOn() {
        hear(_ -> {
            // what cannot be read was told at the start
        });
        var _ = bench.timer().after(PAUSE, () -> bench.ui().execute(this::goOn));
    }

    boolean idle() {
        return !underWay;
    }

    /// A version that was installed by itself.
    ///
    /// @param extension as it is now
    /// @param release its version, with what changed
    private record Updated(InstalledExtension extension, RegistryRelease release) {}

    /// What came of hearing the registries.
    ///
    /// @param killed what must not be used any more
    /// @param updated what was updated
    /// @param failures what went wrong on the way
    private record Heard(List<InstalledExtension> killed, List<Updated> updated, List<String> failures) {}

    /// Hears the registries now, since the user wants it.
    void hear() {
        hear(failure -> bench.say(Severity.WARNING, Shelf.reason(failure)));
    }

    private void hear(Consumer<Throwable> failed) {
        if (underWay) {
            return;
        }
        underWay = true;
        var _ = bench.background()
                .call(this::work)
                .whenCompleteAsync(
                        (found, failure) -> {
                            underWay = false;
                            if (failure != null) {
                                failed.accept(failure);
                            } else {
                                tell(found);
                            }
                            heard.run();
                        },
                        bench.ui());
    }

    private Heard work() throws IOException {
        Stores.Sources sources = stores.sources();
        if (sources.registries().isEmpty()) {
            return new Heard(List.of(), List.of(), List.of());
        }
        RegistryView view = sources.registries().fetch();
        try (ExtensionStore store = stores.open()) {
            List<InstalledExtension> killed =
                    view.kill(store, sources.problems().isEmpty());
            List<Updated> updated = new ArrayList<>();
            List<String> failures = new ArrayList<>();
            for (Update update : view.updates(store).updates()) {
                Optional<RegistryRelease> release = update.automatic();
                if (release.isPresent()) {
                    switch (view.update(store, update, Set.of(), InstallProgress.none())) {
                        case UpdateResult.Updated(var extension) -> updated.add(new Updated(extension, release.get()));
                        case UpdateResult.Refused(var sentence) ->
                            failures.add(Words.of("extensions.was-not-updated", update.id(), sentence));
                        case UpdateResult.Held _, UpdateResult.Current _ -> {
                            // the page says what it waits for
                        }
                    }
                }
            }
            return new Heard(killed, updated, failures);
        }
    }

    private void tell(Heard found) {
        for (InstalledExtension extension : found.killed()) {
            bench.host().unload(extension.id());
            bench.say(
                    Severity.ERROR,
                    Words.of(
                            "extensions.was-stopped",
                            name(extension),
                            String.join(
                                    " ",
                                    extension.problems().stream()
                                            .map(Problem::sentence)
                                            .toList())));
        }
        if (!found.killed().isEmpty()) {
            bench.extensionsChanged();
        }
        for (Updated updated : found.updated()) {
            String changes = updated.release().changelog().strip();
            shelf.load(
                    updated.extension(),
                    named -> Optional.of(Words.of("extensions.replaced-the-version-before", named)
                            + (changes.isEmpty() ? "" : "\n" + changes)));
        }
        found.failures().forEach(sentence -> bench.say(Severity.WARNING, sentence));
    }

    private static String name(InstalledExtension extension) {
        return extension
                        .manifest()
                        .map(manifest -> manifest.about().name())
                        .orElse(Words.of("extensions.the-extension"))
                + " (" + extension.id() + ")";
    }

    /// What is known of registries and installed extensions. Blocks.
    ///
    /// @throws IOException with a sentence for the user
    static Inventory.Known known(Stores stores) throws IOException {
        Stores.Sources sources = stores.sources();
        RegistryView view = sources.registries().kept();
        try (ExtensionStore store = stores.open()) {
            RegistryView.Outlook outlook = view.updates(store);
            return new Inventory.Known(
                    store.installed(),
                    view.search(""),
                    outlook.updates(),
                    Stream.of(
                                    sources.problems().stream()
                                            .map(problem -> Words.of("extensions.your-settings", problem)),
                                    view.states().stream()
                                            .map(RegistryState::trouble)
                                            .flatMap(Optional::stream),
                                    outlook.problems().stream().map(Problem::sentence))
                            .flatMap(all -> all)
                            .distinct()
                            .toList());
        }
    }
}
