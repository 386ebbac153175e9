package dev.atoll.app.window;

import dev.atoll.api.feature.Severity;
import dev.atoll.api.log.LogLevel;
import dev.atoll.api.manifest.Problem;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.concurrent.Background;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.language.LanguageFailure;
import dev.atoll.app.panel.log.LogSource;
import dev.atoll.app.window.Notices.Remedy;
import dev.atoll.app.words.Words;
import dev.atoll.host.ExtensionHandle;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.ExtensionStatus;
import dev.atoll.host.Watch;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// How the extensions do, told in the status bar and, when one fails, in a notice that names it.
final class ExtensionWatch {
    private final ExtensionHost host;
    private final Notices notices;
    private final StatusBar bar;
    private final Consumer<ExtensionId> ready;
    private final Map<ExtensionId, ExtensionStatus> known = new HashMap<>();

    /// A watch that has not begun.
    ///
    /// @param ready called when an extension answers again after it did not, and when it does not answer any more
    ExtensionWatch(ExtensionHost host, Notices notices, StatusBar bar, Consumer<ExtensionId> ready) {
        this.host = host;
        this.notices = notices;
        this.bar = bar;
        this.ready = ready;
    }

    /// Begins.
    Subscription begin(Ui ui) {
        Watch watch = host.onStatus(handle -> {
            // read at once: when the UI thread comes to it, a short failure may be over, and must be told all the same
            ExtensionStatus now = handle.status();
            ui.execute(() -> changed(handle, now));
        });
        for (Problem problem : host.problems()) {
            notices.say(Severity.ERROR, Words.of("window.an-extension-could-not-be", problem));
        }
        showAll();
        Watch denials = watchDenials(ui);
        return () -> {
            watch.close();
            denials.close();
        };
    }

    private Watch watchDenials(Ui ui) {
        return host.onDenied(
                denial -> ui.execute(() -> notices.say(denial.extension(), Severity.WARNING, denial.sentence())));
    }

    private void changed(ExtensionHandle handle, ExtensionStatus now) {
        ExtensionStatus before = known.put(handle.id(), now);
        if (now.equals(before)) {
            return;
        }
        showAll();
        write(handle, now);
        switch (now) {
            case ExtensionStatus.Starting _ -> {}
            case ExtensionStatus.Idle _, ExtensionStatus.Ready _ -> {
                if (answersAgain(before, now)) {
                    ready.accept(handle.id());
                }
            }
            case ExtensionStatus.Off _ -> ready.accept(handle.id());
            case ExtensionStatus.Restarting restarting ->
                notices.say(
                        handle.id(),
                        Severity.WARNING,
                        Words.of("window.the-extension-failed-and-is", name(handle), restarting.reason()));
            case ExtensionStatus.Failed failed -> {
                ready.accept(handle.id());
                notices.say(
                        handle.id(),
                        Severity.ERROR,
                        Words.of("window.the-extension-does-not-run", name(handle), failed.reason()),
                        new Remedy(Words.of("window.try-again"), handle::restart));
            }
            case ExtensionStatus.Disabled disabled -> {
                ready.accept(handle.id());
                notices.say(
                        handle.id(),
                        Severity.WARNING,
                        Words.of("window.the-extension-is-switched-off", name(handle), disabled.reason()),
                        new Remedy(Words.of("window.switch-on"), handle::enable));
            }
        }
    }

    /// Writes what is told nobody into the log.
    private void write(ExtensionHandle handle, ExtensionStatus now) {
        LogSource source = LogSource.of(handle.id());
        if (now instanceof ExtensionStatus.Ready) {
            notices.log().write(LogLevel.DEBUG, source, Words.of("window.it-runs"));
        } else if (now instanceof ExtensionStatus.Off) {
            notices.log().write(LogLevel.DEBUG, source, Words.of("window.it-was-switched-off"));
        }
    }

    /// What has only data does not start when it is switched on, so being idle is all that is seen of it.
    private static boolean answersAgain(@Nullable ExtensionStatus before, ExtensionStatus now) {
        return before instanceof ExtensionStatus.Off
                || (now instanceof ExtensionStatus.Ready
                        && (before instanceof ExtensionStatus.Restarting
                                || before instanceof ExtensionStatus.Failed
                                || before instanceof ExtensionStatus.Disabled
                                || before instanceof ExtensionStatus.Starting));
    }

    /// Tells of extensions that were at work when the editor died last time.
    void tellSuspects(Background background, Ui ui) {
        var _ = background.call(host::suspects).thenAcceptAsync(ids -> ids.forEach(this::suspect), ui);
    }

    private void suspect(ExtensionId id) {
        host.extensions().stream()
                .filter(handle -> handle.id().equals(id))
                .forEach(handle -> notices.say(
                        handle.id(),
                        Severity.WARNING,
                        Words.of("window.the-editor-ended-unexpectedly-last", name(handle)),
                        new Remedy(Words.of("window.switch-off"), handle::disable)));
    }

    /// An extension gave no answer. Its status, if it changes by that, is told apart.
    void failed(LanguageFailure failure) {
        notices.say(
                failure.extension(),
                Severity.WARNING,
                Words.of("window.the-extension-gave-no-answer", name(failure.extension()), failure.sentence()));
    }

    private void showAll() {
        bar.showExtensions(host.extensions().stream()
                .flatMap(handle -> words(handle).stream())
                .collect(Collectors.joining(" · ")));
    }

    private static Optional<String> words(ExtensionHandle handle) {
        return switch (handle.status()) {
            case ExtensionStatus.Idle _, ExtensionStatus.Ready _, ExtensionStatus.Off _ -> Optional.empty();
            case ExtensionStatus.Starting _ -> Optional.of(Words.of("window.is-starting", name(handle)));
            case ExtensionStatus.Restarting _ -> Optional.of(Words.of("window.restarts", name(handle)));
            case ExtensionStatus.Failed failed -> Optional.of(Words.of("window.failed", name(handle), failed.reason()));
            case ExtensionStatus.Disabled _ -> Optional.of(Words.of("window.is-off", name(handle)));
        };
    }

    /// An extension's name with its id.
    String name(ExtensionId id) {
        return host.extensions().stream()
                .filter(handle -> handle.id().equals(id))
                .map(ExtensionWatch::name)
                .findFirst()
                .orElse(id.value());
    }

    /// An extension's name alone.
    static String shortName(ExtensionHost host, ExtensionId id) {
        return host.extensions().stream()
                .filter(handle -> handle.id().equals(id))
                .map(handle -> handle.manifest().about().name())
                .findFirst()
                .orElse(id.value());
    }

    private static String name(ExtensionHandle handle) {
        return handle.manifest().about().name() + " (" + handle.id() + ")";
    }
}
