package dev.atoll.app.window;

import dev.atoll.api.feature.Severity;
import dev.atoll.app.concurrent.Debounce;
import dev.atoll.app.session.Session;
import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.journal.Happening;
import dev.atoll.app.workspace.journal.Journal;
import dev.atoll.app.workspace.journal.KeptDocument;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What is typed on its way into the journal, well within a second, and what the window looks like, within a few.
///
/// Belongs to the UI thread. What is asked for is done in the background in the order in which it was asked for.
final class Keeping {
    private static final Duration SESSION_PAUSE = Duration.ofSeconds(2);

    private final Surroundings around;
    private final Notices notices;
    private final Optional<Journal> journal;
    private final Map<FileText, KeptFile> kept = new HashMap<>();
    private final Set<KeptFile> unkept = new LinkedHashSet<>();
    private final Debounce sessions;
    private final Supplier<Session> session;
    private boolean following;
    private boolean told;
    private CompletableFuture<?> last = CompletableFuture.completedFuture(null);

    /// @param session the window as it looks now
    Keeping(Surroundings around, Notices notices, Supplier<Session> session) {
        this.around = around;
        this.notices = notices;
        this.session = session;
        this.journal = around.journal();
        sessions = new Debounce(around.ui(), around.timer(), SESSION_PAUSE, this::keepSession);
    }

    /// Whether anything is kept for the next start.
    boolean keeps() {
        return journal.isPresent();
    }

    /// Takes over what was left by windows that are not open any more.
    ///
    /// @param reading what [#readLeft] has begun
    /// @param then takes it, inside this call if it has been read
    void takeOver(CompletableFuture<Restoring> reading, Consumer<Restoring> then) {
        if (reading.state() == Future.State.SUCCESS) {
            then.accept(reading.resultNow());
            return;
        }
        var _ = reading.whenComplete((read, _) -> around.ui().execute(() -> then.accept(read)));
    }

    /// Begins to read what was left. To be called once, before anything is kept.
    ///
    /// @param restoring reads it
    CompletableFuture<Restoring> readLeft(Restoring restoring) {
        return journal.map(from ->
                        inTurn(() -> restoring.read(from.takeOver(), from)).exceptionally(restoring::notRead))
                .orElseGet(() -> CompletableFuture.completedFuture(restoring));
    }

    /// Everything that was left is in this window: from now on what it looks like is kept.
    ///
    /// @param restored the files whose texts were left over
    /// @param whole whether that is all: else nothing that was left is dropped
    void resumed(List<FileText> restored, boolean whole) {
        journal.ifPresent(into -> {
            following = true;
            restored.forEach(file -> kept(file).keepAsItIs());
            Session now = session.get();
            var _ = inTurn(() -> into.keepSession(now.json()))
                    .thenAccept(failure -> around.ui().execute(() -> {
                        failure.ifPresent(this::tell);
                        // what could not be kept here stays where it was left
                        if (whole && failure.isEmpty() && unkept.isEmpty()) {
                            var _ = inTurn(() -> {
                                into.dropOthers();
                                return true;
                            });
                        }
                    }));
        });
    }

    /// Follows a file that was opened.
    ///
    /// @param id what it was known by before; empty if it is new
    void follow(FileText file, String id) {
        if (keeps()) {
            kept.put(file, new KeptFile(this, around, file, unlikeOthers(id.isEmpty() ? KeptFile.natural(file) : id)));
        }
        sessionChanged();
    }

    private String unlikeOthers(String id) {
        String unlike = id;
        for (int number = 2; isTaken(unlike); number++) {
            unlike = id + "#" + number;
        }
        return unlike;
    }

    private boolean isTaken(String id) {
        return kept.values().stream().anyMatch(file -> file.id().equals(id));
    }

    private KeptFile kept(FileText file) {
        KeptFile found = kept.get(file);
        if (found == null) {
            throw new IllegalStateException(file.title() + " is not followed");
        }
        return found;
    }

    /// What a file is known by in the journal; empty where nothing is kept.
    String id(FileText file) {
        return keeps() ? kept(file).id() : "";
    }

    /// A file was saved, maybe under another name.
    void saved(FileText file) {
        if (keeps()) {
            boolean moved = !kept(file).isKnownBy(KeptFile.natural(file));
            kept(file).saved(moved ? Optional.of(unlikeOthers(KeptFile.natural(file))) : Optional.empty());
        }
        sessionChanged();
    }

    /// A file is closed: what was kept of it is not needed any more.
    void forget(FileText file) {
        KeptFile closed = kept.remove(file);
        if (closed != null) {
            closed.close();
            unkept.remove(closed);
            forget(closed.id());
        }
        sessionChanged();
    }

    void forget(String id) {
        journal.ifPresent(from -> {
            var _ = inTurn(() -> {
                from.forget(id);
                return true;
            });
        });
    }

    /// Keeps what has happened to a file.
    void keep(KeptFile file, List<Happening> happenings, KeptDocument now) {
        journal.ifPresent(into -> {
            var _ = inTurn(() -> into.keep(happenings, now)).handle((sentence, bug) -> {
                Optional<String> failure =
                        bug == null ? sentence : Optional.of(Words.of("window.unsaved-text-cannot-be-kept", bug));
                around.ui().execute(() -> kept(file, failure));
                return null;
            });
        });
    }

    private void kept(KeptFile file, Optional<String> failure) {
        if (failure.isPresent() && kept.containsValue(file)) {
            unkept.add(file);
            file.tryAgain();
            tell(failure.get());
        } else {
            unkept.remove(file);
            told = told && !unkept.isEmpty();
        }
    }

    private void tell(String sentence) {
        if (!told) {
            told = true;
            notices.say(Severity.WARNING, sentence);
        }
    }

    /// The window looks different.
    void sessionChanged() {
        if (following && !sessions.waiting()) {
            sessions.call();
        }
    }

    private void keepSession() {
        Session now = session.get();
        journal.ifPresent(into -> {
            var _ = inTurn(() -> into.keepSession(now.json()))
                    .thenAccept(failure -> around.ui().execute(() -> failure.ifPresent(this::tell)));
        });
    }

    /// Keeps everything as it is now for the next start.
    ///
    /// @param now what the window looks like
    /// @param then called when that is on the disk, and the window may go
    /// @param failed called if something unsaved or the window could not be kept, after the user was told
    void leave(Session now, Runnable then, Runnable failed) {
        boolean known = following;
        following = false;
        sessions.close();
        kept.values().forEach(KeptFile::keepNow);
        Journal into = journal.orElseThrow();
        // a window that has not taken over yet what was left leaves that as it is
        var _ = inTurn(() -> known ? into.keepSession(now.json()) : Optional.<String>empty())
                .handle((sentence, bug) -> {
                    around.ui().execute(() -> {
                        boolean lost = unkept.stream().anyMatch(KeptFile::unsaved);
                        if (bug != null || sentence.isPresent() || lost) {
                            following = known;
                            tell(
                                    sentence == null || sentence.isEmpty()
                                            ? Words.of("window.what-is-not-saved-cannot")
                                            : sentence.get());
                            failed.run();
                        } else {
                            boolean unneeded = kept.values().stream().noneMatch(KeptFile::unsaved);
                            var _ = inTurn(() -> {
                                        into.end(unneeded);
                                        return true;
                                    })
                                    .thenRun(() -> around.ui().execute(then));
                        }
                    });
                    return null;
                });
    }

    /// Runs something when everything asked for so far is on the disk.
    void whenDone(Runnable then) {
        var _ = last.handle((_, _) -> {
            around.ui().execute(then);
            return null;
        });
    }

    private <T> CompletableFuture<T> inTurn(Callable<T> work) {
        CompletableFuture<T> done =
                last.handle((_, _) -> null).thenCompose(_ -> around.background().call(work));
        last = done;
        return done;
    }
}
