package dev.atoll.app.author;

import dev.atoll.api.feature.Severity;
import dev.atoll.api.manifest.Feature;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.concurrent.Debounce;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OnDemand;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.focus.Keyboard;
import dev.atoll.app.install.PackageWords;
import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.host.ExtensionCall;
import dev.atoll.host.ExtensionHandle;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionException;

/// The author's panel, which shows one extension's calls, failures and log as they come, and extensions that run from
/// their folders.
///
/// Calls are noted only of the extension that the panel shows, and only while it shows it.
///
/// Belongs to the UI thread.
public final class Author implements FileFeature {
    /// How long what is shown may be behind.
    private static final Duration PAUSE = Duration.ofMillis(600);
    private static final Duration SHORT_PAUSE = Duration.ofMillis(120);

    private final Bench bench;
    private final Workshop workshop;
    private final OnDemand<AuthorPanel> panel = new OnDemand<>(this::make);
    private Optional<ExtensionHandle> watched = Optional.empty();
    private final Debounce soon;
    private boolean asking;
    private Subscription tick = Subscription.none();

    /// @param workspace the door to files
    public Author(Bench bench, Workspace workspace) {
        this.bench = bench;
        workshop = new Workshop(bench, workspace, this::show);
        soon = new Debounce(bench.ui(), bench.timer(), SHORT_PAUSE, this::look);
    }

    private AuthorPanel make() {
        AuthorPanel fresh = new AuthorPanel(new AuthorPanel.Deeds(
                this::pick, this::restart, this::reload, this::openSource, this::stop, this::again));
        Keyboard.onEscape(fresh.node(), bench::focusText);
        return fresh;
    }

    @Override
    public void addTo(Commands commands) {
        commands.add(Command.of("author.panel", Words.of("author.extension-open-authors-panel"), this::pick));
        commands.add(Command.of("author.run", Words.of("author.run-extension-from-folder"), workshop::pick));
        commands.add(forShown("author.again", Words.of("author.extension-ask-the-selected-call"), this::again));
        commands.add(forShown("author.restart", Words.of("author.extension-restart"), this::restart));
        commands.add(forFolder("author.reload", Words.of("author.extension-reload-from-its-folder"), this::reload));
        commands.add(forFolder("author.source", Words.of("author.extension-open-source"), this::openSource));
        commands.add(forFolder("author.stop", Words.of("author.extension-stop-running-from-its"), this::stop));
    }

    private Command forShown(String name, String title, Runnable effect) {
        return new Command(name, title, () -> watched.isPresent(), effect);
    }

    private Command forFolder(String name, String title, Runnable effect) {
        return new Command(name, title, () -> folder().isPresent(), effect);
    }

    private Optional<String> folder() {
        return watched.map(ExtensionHandle::id).flatMap(workshop::place);
    }

    private void pick() {
        List<ExtensionHandle> all = bench.host().extensions();
        bench.pick(
                Words.of("author.type-the-name-of-an"),
                typed -> all.stream()
                        .filter(one -> (name(one) + " " + one.id())
                                .toLowerCase(Locale.ROOT)
                                .contains(typed.strip().toLowerCase(Locale.ROOT)))
                        .map(one -> new Bench.Choice(name(one), one.id().value(), () -> show(one.id())))
                        .toList());
    }

    private static String name(ExtensionHandle extension) {
        return PackageWords.line(extension.manifest().about().name());
    }

    /// Opens the panel for an extension.
    public void show(ExtensionId id) {
        Optional<ExtensionHandle> found = find(id);
        if (found.isEmpty()) {
            bench.say(Severity.WARNING, Words.of("author.is-not-loaded-so-there", id));
            return;
        }
        watch(found);
        if (!bench.shows(panel.get().node())) {
            bench.toggleFoot(Words.of("author.author"), panel.get().node());
        }
        update();
        panel.get().requestFocus();
    }

    private Optional<ExtensionHandle> find(ExtensionId id) {
        return bench.host().extensions().stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    private void watch(Optional<ExtensionHandle> extension) {
        if (!watched.equals(extension)) {
            watched.ifPresent(before -> before.noteCalls(false));
        }
        watched = extension;
        extension.ifPresent(now -> now.noteCalls(true));
        tick.close();
        tick = extension.isEmpty()
                ? Subscription.none()
                : bench.timer().after(PAUSE, () -> bench.ui().execute(this::look));
    }

    /// Shows what has happened since; forgets the extension when nobody looks any more.
    private void look() {
        if (bench.shows(panel.get().node())) {
            watch(watched.map(ExtensionHandle::id).flatMap(this::find));
            update();
        } else {
            watch(Optional.empty());
        }
    }

    private void update() {
        watched.ifPresent(extension -> {
            bench.retitle(panel.get().node(), Words.of("author.author-of", name(extension)));
            panel.get().show(AuthorPanel.Shown.of(extension, folder()));
        });
    }

    @Override
    public void refresh(ExtensionId extension, Optional<Feature> feature) {
        soon();
    }

    @Override
    public void told(OpenFile file) {
        soon();
    }

    @Override
    public void shown(Optional<OpenFile> file) {
        soon();
    }

    private void soon() {
        if (watched.isPresent()) {
            soon.call();
        }
    }

    private void restart() {
        watched.ifPresent(ExtensionHandle::restart);
        look();
    }

    private void reload() {
        watched.map(ExtensionHandle::id).ifPresent(workshop::reload);
    }

    private void stop() {
        watched.map(ExtensionHandle::id).ifPresent(workshop::stop);
    }

    private void openSource() {
        watched.map(ExtensionHandle::id).ifPresent(workshop::openSource);
    }

    private void again() {
        Optional<ExtensionCall> call = panel.get().selectedCall();
        if (watched.isEmpty() || call.isEmpty()) {
            bench.say(Severity.INFORMATION, Words.of("author.select-a-call-in-the"));
            return;
        }
        long newest = panel.get().newestCall();
        asking = true;
        var _ = watched.get()
                .callAgain(call.get())
                .whenCompleteAsync(
                        (_, failure) -> {
                            asking = false;
                            update();
                            if (panel.get().newestCall() > newest) {
                                panel.get().selectNewestCall();
                            } else {
                                bench.say(Severity.WARNING, Words.of("author.it-was-not-asked-again", reason(failure)));
                            }
                        },
                        bench.ui());
    }

    private static String reason(@Nullable Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause == null ? "" : String.valueOf(cause.getMessage());
    }

    @Override
    public boolean settled() {
        return workshop.idle() && !asking && !soon.waiting();
    }
}
