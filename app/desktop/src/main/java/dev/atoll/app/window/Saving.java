package dev.atoll.app.window;

import dev.atoll.api.feature.Severity;
import dev.atoll.app.window.Notices.Remedy;
import dev.atoll.app.window.Sheet.Answer;
import dev.atoll.app.workspace.SaveRequest;
import dev.atoll.app.workspace.SaveResult;
import dev.atoll.app.workspace.SaveResult.NotSaved;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// How a file is saved: in the background, with a question where somebody's work is at stake.
final class Saving {
    private final Surroundings around;
    private final Sheet sheet;
    private final Notices notices;
    private final Keeping keeping;
    private final Function<FileTab, CompletableFuture<Void>> before;
    private int underWay;

    /// @param before what is done to a file before it is saved; completes on the UI thread
    Saving(
            Surroundings around,
            Sheet sheet,
            Notices notices,
            Keeping keeping,
            Function<FileTab, CompletableFuture<Void>> before) {
        this.before = before;
        this.around = around;
        this.sheet = sheet;
        this.notices = notices;
        this.keeping = keeping;
    }

    /// Whether no file is being written.
    boolean idle() {
        return underWay == 0;
    }

    /// Saves a file where it is, or asks where.
    ///
    /// @param then called once it is saved, and only then
    void save(FileTab tab, Runnable then) {
        Optional<Path> path = tab.path();
        if (path.isPresent()) {
            underWay++;
            var _ = before.apply(tab).thenRun(() -> {
                underWay--;
                write(tab, tab.request(path.get()), then);
            });
        } else {
            saveAs(tab, then);
        }
    }

    /// Asks where to save a file, and saves it there.
    void saveAs(FileTab tab, Runnable then) {
        around.dialogs().toSave(tab.title()).ifPresent(path -> {
            Path absolute = path.toAbsolutePath().normalize();
            SaveRequest request = tab.request(absolute);
            // the platform's dialog has already asked whether to replace a file
            carryOut(tab, request, () -> around.workspace().overwrite(request), then);
        });
    }

    private void write(FileTab tab, SaveRequest request, Runnable then) {
        carryOut(tab, request, () -> around.workspace().save(request), then);
    }

    private void carryOut(FileTab tab, SaveRequest request, Callable<SaveResult> work, Runnable then) {
        underWay++;
        var _ = around.background().call(work).handle((result, failure) -> {
            around.ui().execute(() -> {
                underWay--;
                switch (result) {
                    case SaveResult.Saved saved -> {
                        String before = Keeping.name(tab);
                        tab.saved(request, saved.stamp());
                        keeping.saved(tab, before);
                        then.run();
                    }
                    case NotSaved notSaved -> refused(tab, request, notSaved, then);
                    case null -> notices.say(Severity.ERROR, tab.title() + " is not saved: " + failure.getMessage());
                }
            });
            return null;
        });
    }

    private void refused(FileTab tab, SaveRequest request, NotSaved refusal, Runnable then) {
        Remedy elsewhere = new Remedy("Save as…", () -> saveAs(tab, then));
        switch (refusal.reason()) {
            case CHANGED_ON_DISK ->
                sheet.ask(
                        "Replace " + tab.title() + "?",
                        refusal.sentence() + " Replacing it loses those changes.",
                        List.of(
                                new Answer("Save as…", () -> saveAs(tab, then)),
                                new Answer(
                                        "Replace",
                                        () -> carryOut(
                                                tab,
                                                request,
                                                () -> around.workspace().overwrite(request),
                                                then)),
                                Answer.cancel()),
                        () -> tab.view().requestFocus());
            case NOT_ENCODABLE ->
                notices.say(
                        Severity.ERROR,
                        refusal.sentence(),
                        new Remedy("Save as UTF-8", () -> write(tab, request.asUtf8(), then)));
            case READ_ONLY, DISK_FULL, NOT_A_FILE, FAILED -> notices.say(Severity.ERROR, refusal.sentence(), elsewhere);
        }
    }
}
