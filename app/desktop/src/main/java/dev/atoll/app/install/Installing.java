package dev.atoll.app.install;

import dev.atoll.api.feature.Severity;
import dev.atoll.api.manifest.Problem;
import dev.atoll.app.concurrent.Background;
import dev.atoll.app.concurrent.Ui;
import dev.atoll.host.Consent;
import dev.atoll.host.ExtensionHost;
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
    private final Window window;
    private final InstallSheet sheet;
    private boolean underWay;

    /// The window as installing sees it.
    public interface Window {
        /// The thread of nodes.
        Ui ui();

        /// Where files are read and written.
        Background background();

        /// Where extensions run.
        ExtensionHost host();

        /// Says something to the user.
        void say(Severity severity, String sentence);

        /// There is another extension; open files may concern it.
        void extensionsChanged();

        /// Gives the keyboard back to the text.
        void returnFocus();
    }

    /// @param stores where extensions are kept
    public Installing(Stores stores, Window window) {
        this.stores = stores;
        this.window = window;
        this.sheet = new InstallSheet(window::returnFocus);
    }

    /// What asks the user, to be laid over the window.
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
        if (underWay || open()) {
            window.say(Severity.WARNING, "Another extension is being installed; " + file + " was left alone.");
            return;
        }
        underWay = true;
        var _ = inStore(store -> store.offer(file))
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
                                    window.say(
                                            Severity.INFORMATION,
                                            PackageWords.line(manifest.about().name()) + " " + manifest.version()
                                                    + " is installed already.");
                                case OfferResult.Refused(var problems) ->
                                    window.say(
                                            Severity.ERROR,
                                            file.getFileName() + " cannot be installed. " + sentences(problems));
                            }
                        },
                        window.ui());
    }

    private void ask(InstallOffer offer) {
        var _ = sheet.ask(offer.facts(), Instant.now())
                .thenAccept(consent -> consent.ifPresent(agreed -> install(offer, agreed)));
    }

    private void install(InstallOffer offer, Consent consent) {
        underWay = true;
        AtomicBoolean cancelled = new AtomicBoolean();
        String name = PackageWords.line(offer.facts().manifest().about().name());
        sheet.work("Installing " + name, () -> {
            cancelled.set(true);
            sheet.progress("Stopping", 1);
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
                                        window.say(Severity.ERROR, name + " was not installed. " + sentence);
                                    }
                                }
                            }
                        },
                        window.ui());
    }

    private InstallProgress progress(AtomicBoolean cancelled) {
        return (stage, share) -> {
            String words = switch (stage) {
                case COMPILING -> "Compiling";
                case WRITING -> "Writing";
            };
            window.ui().execute(() -> {
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
            window.say(Severity.ERROR, name + " was installed and cannot be found. Try again.");
            return;
        }
        underWay = true;
        var _ = window.host()
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
                                    window.say(
                                            Severity.INFORMATION,
                                            name + " " + version.get().number() + " is installed and works.");
                                    window.extensionsChanged();
                                }
                                case LoadResult.Rejected(var problems) ->
                                    window.say(
                                            Severity.ERROR,
                                            name + " was installed and cannot run. " + sentences(problems));
                            }
                        },
                        window.ui());
    }

    private <T> CompletableFuture<T> inStore(Function<ExtensionStore, T> work) {
        return window.background().call(() -> {
            try (ExtensionStore store = stores.open()) {
                return work.apply(store);
            }
        });
    }

    private void failed(Throwable failure) {
        String why = failure instanceof IOException ? String.valueOf(failure.getMessage()) : failure.toString();
        window.say(Severity.ERROR, "The installed extensions cannot be read or changed: " + why + ".");
    }

    private static String sentences(List<Problem> problems) {
        return problems.stream().map(Problem::toString).collect(Collectors.joining(" "));
    }
}
