package dev.atoll.app.window;

import dev.atoll.api.feature.Severity;
import dev.atoll.app.window.Notices.Remedy;
import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.Encoding;
import dev.atoll.app.workspace.SaveRequest;
import dev.atoll.app.workspace.SaveResult;
import dev.atoll.app.workspace.SaveResult.NotSaved;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// How a file is saved: in the background, with a question where somebody's work is at stake.
final class Saving {
    private final Surroundings around;
    private final Conflict conflict;
    private final Rereading rereading;
    private final Set<FileText> refused = new HashSet<>();
    private final Notices notices;
    private final Keeping keeping;
    private final Function<FileTab, CompletableFuture<Void>> before;
    /// Files that are being written, and what is to be done about a file once it is written.
    private final Set<FileText> written = new HashSet<>();

    private final List<Waiting> waiting = new ArrayList<>();
    private int underWay;

    private record Waiting(FileText file, Runnable deed) {}

    /// @param before what is done to a file before it is saved; completes on the UI thread
    Saving(
            Surroundings around,
            Sheet sheet,
            Notices notices,
            Keeping keeping,
            Function<FileTab, CompletableFuture<Void>> before) {
        this.before = before;
        this.around = around;
        this.notices = notices;
        this.keeping = keeping;
        rereading = new Rereading(around, notices, keeping, this);
        conflict = new Conflict(around, sheet, rereading);
    }

    /// Whether no file is being written or read again.
    boolean idle() {
        return underWay == 0 && rereading.idle();
    }

    /// Whether a file is being written.
    boolean writes(FileText file) {
        return written.contains(file);
    }

    /// What other programs write is read again by it.
    Rereading rereading() {
        return rereading;
    }

    /// Saves a file where it is, in another encoding. One that was never saved gets it once it is.
    void save(FileTab tab, Encoding encoding) {
        if (tab.path().isEmpty()) {
            tab.file().encode(encoding);
            keeping.saved(tab.file());
            return;
        }
        save(tab, request -> request.in(encoding), () -> {});
    }

    /// Saves a file where it is, or asks where.
    ///
    /// @param then called once it is saved, and only then
    void save(FileTab tab, Runnable then) {
        if (tab.path().isPresent()) {
            save(tab, request -> request, then);
        } else {
            saveAs(tab, then);
        }
    }

    private void save(FileTab tab, UnaryOperator<SaveRequest> how, Runnable then) {
        Path path = tab.path().orElseThrow();
        underWay++;
        var _ = before.apply(tab).thenRun(() -> {
            underWay--;
            inTurn(tab, () -> write(tab, how.apply(tab.file().request(path)), then));
        });
    }

    /// Asks where to save a file, and saves it there.
    void saveAs(FileTab tab, Runnable then) {
        around.dialogs().toSave(tab.title()).ifPresent(path -> {
            Path absolute = path.toAbsolutePath().normalize();
            inTurn(tab, () -> {
                SaveRequest request = tab.file().request(absolute);
                // the platform's dialog has already asked whether to replace a file
                carryOut(tab, request, () -> around.workspace().overwrite(request), then);
            });
        });
    }

    /// Saves a file that the user did not ask to save, unless that was refused before. A refusal is told, and nothing
    /// is asked.
    void saveUnasked(FileTab tab) {
        if (tab.path().isPresent() && !refused.contains(tab.file())) {
            inTurn(tab, () -> writeUnasked(tab, tab.path().get()));
        }
    }

    private void writeUnasked(FileTab tab, Path path) {
        SaveRequest request = tab.file().request(path);
        carryOut(tab, () -> around.workspace().save(request), saved -> done(tab, request, saved, () -> {}), refusal -> {
            refused.add(tab.file());
            notices.say(
                    Severity.WARNING,
                    Words.of("window.it-is-not-saved-by", refusal.sentence()),
                    new Remedy(Words.of("window.save-remedy"), () -> save(tab, () -> {})));
        });
    }

    /// A file is closed.
    void forget(FileText file) {
        refused.remove(file);
        rereading.forget(file);
    }

    /// Does something about a file once nothing of it is being written: until then it is not known what lies on the
    /// disk,
    /// and one's own writing looks like somebody else's.
    private void inTurn(FileTab tab, Runnable deed) {
        if (written.contains(tab.file())) {
            waiting.add(new Waiting(tab.file(), deed));
        } else {
            deed.run();
        }
    }

    private void next(FileText file) {
        written.remove(file);
        waiting.stream().filter(each -> each.file().equals(file)).findFirst().ifPresent(each -> {
            waiting.remove(each);
            each.deed().run();
        });
    }

    private void write(FileTab tab, SaveRequest request, Runnable then) {
        carryOut(tab, request, () -> around.workspace().save(request), then);
    }

    private void carryOut(FileTab tab, SaveRequest request, Callable<SaveResult> work, Runnable then) {
        carryOut(tab, work, saved -> done(tab, request, saved, then), refusal -> refused(tab, request, refusal, then));
    }

    private void carryOut(
            FileTab tab, Callable<SaveResult> work, Consumer<SaveResult.Saved> done, Consumer<NotSaved> refused) {
        FileText file = tab.file();
        underWay++;
        written.add(file);
        var _ = around.background().call(work).handle((result, failure) -> {
            around.ui().execute(() -> {
                underWay--;
                switch (result) {
                    case SaveResult.Saved saved -> done.accept(saved);
                    case NotSaved notSaved -> refused.accept(notSaved);
                    case null ->
                        notices.say(Severity.ERROR, Words.of("window.is-not-saved", tab.title(), failure.getMessage()));
                }
                next(file);
            });
            return null;
        });
    }

    private void done(FileTab tab, SaveRequest request, SaveResult.Saved saved, Runnable then) {
        refused.remove(tab.file());
        tab.file().saved(request, saved.stamp());
        keeping.saved(tab.file());
        rereading.settled(tab.file());
        rereading.follow();
        if (saved.again()) {
            notices.say(
                    Severity.INFORMATION,
                    Words.of("window.was-not-there-any-more", tab.title()),
                    new Remedy(Words.of("window.save-as"), () -> saveAs(tab, () -> {})));
        }
        then.run();
    }

    private void refused(FileTab tab, SaveRequest request, NotSaved refusal, Runnable then) {
        Remedy elsewhere = new Remedy(Words.of("window.save-as"), () -> saveAs(tab, then));
        switch (refusal.reason()) {
            case CHANGED_ON_DISK ->
                conflict.ask(
                        tab,
                        request,
                        refusal.sentence(),
                        new Conflict.Ways(
                                () -> saveAs(tab, then),
                                () -> carryOut(
                                        tab, request, () -> around.workspace().overwrite(request), then)));
            case NOT_ENCODABLE ->
                notices.say(
                        Severity.ERROR,
                        refusal.sentence(),
                        new Remedy(
                                Words.of("window.save-as-utf-8"), () -> write(tab, request.in(Encoding.UTF_8), then)));
            case READ_ONLY, DISK_FULL, NOT_A_FILE, FAILED -> notices.say(Severity.ERROR, refusal.sentence(), elsewhere);
        }
    }
}
