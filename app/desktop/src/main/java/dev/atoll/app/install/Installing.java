package dev.atoll.app.install;

import dev.atoll.api.feature.Severity;
import dev.atoll.api.manifest.Problem;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.words.Words;
import dev.atoll.host.Consent;
import dev.atoll.host.ExtensionStore;
import dev.atoll.host.InstallOffer;
import dev.atoll.host.InstallProgress;
import dev.atoll.host.InstalledExtension;
import dev.atoll.host.LoadResult;
import dev.atoll.host.OfferResult;
import dev.atoll.host.StoreResult;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;

/// Installs extensions from package files, one at a time: read and verified first, then the user is asked, then it is
/// compiled and kept, and works at once.
///
/// Belongs to the UI thread.
public final class Installing {
    private final Stores stores;
    private final Bench bench;
    private final InstallSheet sheet;
    private boolean underWay;

    /// @param stores where extensions are kept
    public Installing(Stores stores, Bench bench) {
        this.stores = stores;
        this.bench = bench;
        this.sheet = new InstallSheet(bench::focusText);
    }

    /// Where extensions are kept and come from.
    public Stores stores() {
        return stores;
    }

    /// What asks the user, to be laid over the bench.
    public Node node() {
        return sheet.node();
    }

    /// Whether the user is being asked, or waits for it.
    public boolean open() {
        return sheet.open();
    }

    /// Whether nothing is under way that ends by itself.
    public boolean idle() {
        return !underWay;
    }

    /// Whether a file is named like a package.
    public static boolean isPackage(Path file) {
        return String.valueOf(file.getFileName()).endsWith(".atollx");
    }

    /// Reads a package and, if it is sound, asks whether to install it.
    public void offer(Path file) {
        offer(String.valueOf(file.getFileName()), store -> store.offer(file));
    }

    /// Gets a package and, if it is sound, asks whether to install it.
    ///
    /// @param name what is said of it while nothing else is known
    /// @param getting reads or fetches it; may block
    public void offer(String name, Function<ExtensionStore, OfferResult> getting) {
        if (underWay || open()) {
            bench.say(Severity.WARNING, Words.of("install.another-extension-is-being-installed", name));
            return;
        }
        underWay = true;
        var _ = inStore(getting)
                .whenCompleteAsync(
                        (result, failure) -> {
                            underWay = false;
                            if (failure != null) {
                                failed(failure);
                                return;
                            }
                            switch (result) {
                                case OfferResult.Offered(var offer) -> ask(offer);
                                case OfferResult.Present(var manifest) ->
                                    bench.say(
                                            Severity.INFORMATION,
                                            Words.of(
                                                    "install.is-installed-already",
                                                    PackageWords.line(
                                                            manifest.about().name()),
                                                    manifest.version()));
                                case OfferResult.Refused(var problems) ->
                                    bench.say(
                                            Severity.ERROR,
                                            Words.of("install.cannot-be-installed", name, sentences(problems)));
                            }
                        },
                        bench.ui());
    }

    private void ask(InstallOffer offer) {
        var _ = sheet.ask(offer.facts(), Instant.now())
                .thenAccept(consent -> consent.ifPresent(agreed -> install(offer, agreed)));
    }

    private void install(InstallOffer offer, Consent consent) {
        underWay = true;
        AtomicBoolean cancelled = new AtomicBoolean();
        String name = PackageWords.line(offer.facts().manifest().about().name());
        sheet.work(Words.of("install.installing", name), () -> {
            cancelled.set(true);
            sheet.progress(Words.of("install.stopping"), 1);
        });
        var _ = inStore(store -> store.install(offer, consent, progress(cancelled)))
                .whenCompleteAsync(
                        (result, failure) -> {
                            underWay = false;
                            sheet.close();
                            if (failure != null) {
                                failed(failure);
                                return;
                            }
                            switch (result) {
                                case StoreResult.Done(var extension) -> load(extension, name);
                                case StoreResult.Refused(var sentence) -> {
                                    if (!cancelled.get()) {
                                        bench.say(
                                                Severity.ERROR, Words.of("install.was-not-installed", name, sentence));
                                    }
                                }
                            }
                        },
                        bench.ui());
    }

    private InstallProgress progress(AtomicBoolean cancelled) {
        return (stage, share) -> {
            String words = switch (stage) {
                case COMPILING -> Words.of("install.compiling");
                case WRITING -> Words.of("install.writing");
            };
            bench.ui().execute(() -> {
                if (!cancelled.get()) {
                    sheet.progress(words, share);
                }
            });
            return !cancelled.get();
        };
    }

    private void load(InstalledExtension extension, String name) {
        Optional<InstalledExtension.Version> version = extension.current();
        if (version.isEmpty()) {
            bench.say(Severity.ERROR, Words.of("install.was-installed-and-cannot-be", name));
            return;
        }
        underWay = true;
        var _ = bench.host()
                .replace(version.get().file())
                .whenCompleteAsync(
                        (result, failure) -> {
                            underWay = false;
                            if (failure != null) {
                                failed(failure);
                                return;
                            }
                            switch (result) {
                                case LoadResult.Loaded _ -> {
                                    bench.say(
                                            Severity.INFORMATION,
                                            Words.of(
                                                    "install.is-installed-and-works",
                                                    name,
                                                    version.get().number()));
                                    bench.extensionsChanged();
                                }
                                case LoadResult.Rejected(var problems) ->
                                    bench.say(
                                            Severity.ERROR,
                                            Words.of(
                                                    "install.was-installed-and-cannot-run", name, sentences(problems)));
                            }
                        },
                        bench.ui());
    }

    private <T> CompletableFuture<T> inStore(Function<ExtensionStore, T> work) {
        return bench.background().call(() -> {
            try (ExtensionStore store = stores.open()) {
                return work.apply(store);
            }
        });
    }

    private void failed(Throwable failure) {
        String why = failure instanceof IOException ? String.valueOf(failure.getMessage()) : failure.toString();
        bench.say(Severity.ERROR, Words.of("install.the-installed-extensions-cannot-be", why));
    }

    private static String sentences(List<Problem> problems) {
        return problems.stream().map(Problem::toString).collect(Collectors.joining(" "));
    }
}
