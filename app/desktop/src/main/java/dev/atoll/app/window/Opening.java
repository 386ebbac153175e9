package dev.atoll.app.window;

import dev.atoll.api.feature.Severity;
import dev.atoll.app.preview.OtherFile;
import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.Encoding;
import dev.atoll.app.workspace.OpenResult;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// Opens files and folders, reading them in the background. Belongs to the UI thread.
final class Opening {
    private final Surroundings around;
    private final Notices notices;
    private final Tabs tabs;
    private final BiFunction<OpenedFile, Boolean, FileTab> add;
    private final Consumer<Path> folder;
    private final OtherFiles others;
    private final List<Runnable> waiting = new ArrayList<>();
    private int under;

    /// @param around what the window works with
    /// @param notices where problems are told
    /// @param tabs the open files
    /// @param add opens what was read, in a tab that stays or in one that the next replaces
    /// @param folder opens a folder
    Opening(
            Surroundings around,
            Notices notices,
            Tabs tabs,
            BiFunction<OpenedFile, Boolean, FileTab> add,
            Consumer<Path> folder) {
        others = new OtherFiles(around, tabs, this::openAsText);
        this.around = around;
        this.notices = notices;
        this.tabs = tabs;
        this.add = add;
        this.folder = folder;
    }

    /// Whether nothing is being read.
    boolean idle() {
        return under == 0 && others.idle();
    }

    /// Runs something as soon as nothing is being read.
    void whenIdle(Runnable body) {
        if (under == 0) {
            body.run();
        } else {
            waiting.add(body);
        }
    }

    /// Something is being found out that files may be opened for.
    void begun() {
        under++;
    }

    /// It has been, and they are being opened.
    void ended() {
        if (--under == 0) {
            List<Runnable> all = List.copyOf(waiting);
            waiting.clear();
            all.forEach(Runnable::run);
        }
    }

    /// Opens a file that has been read already, or shows it if it is open.
    ///
    /// @param then what to do with it
    void openRead(Path path, OpenResult result, Consumer<FileTab> then) {
        Path absolute = path.toAbsolutePath().normalize();
        if (!shows(absolute, false, then) && !others.shows(absolute, false)) {
            found(result, false, then);
        }
    }

    /// Opens a file, or shows it if it is open; or opens a folder.
    ///
    /// @param glance whether the next file that is opened so takes its place
    /// @param then what to do with the file
    void open(Path path, boolean glance, Consumer<FileTab> then) {
        Path absolute = path.toAbsolutePath().normalize();
        if (shows(absolute, glance, then) || others.shows(absolute, glance)) {
            return;
        }
        read(absolute, () -> around.workspace().open(absolute), result -> found(result, glance, then));
    }

    /// Opens a file as text that is none.
    void openAsText(Path path) {
        read(path, () -> around.workspace().openIn(Encoding.UTF_8, path), result -> {
            others.close(path);
            opened(result, false, _ -> {});
        });
    }

    private void read(Path path, Callable<OpenResult> reading, Consumer<OpenResult> then) {
        begun();
        var _ = around.background().call(reading).handle((result, failure) -> {
            around.ui().execute(() -> {
                if (result == null) {
                    notices.say(
                            Severity.ERROR,
                            Words.of("window.cannot-be-read", path.getFileName(), failure.getMessage()));
                } else {
                    then.accept(result);
                }
                ended();
            });
            return null;
        });
    }

    private boolean shows(Path path, boolean glance, Consumer<FileTab> then) {
        Optional<FileTab> open = tabs.find(path);
        open.ifPresent(tab -> {
            tabs.select(tab);
            if (!glance) {
                tabs.area().keep(tab);
            }
            then.accept(tab);
        });
        return open.isPresent();
    }

    private void found(OpenResult result, boolean glance, Consumer<FileTab> then) {
        switch (result) {
            case OpenResult.Opened opened
            when OtherFile.isPicture(opened.file().path()) ->
                others.picture(opened.file().path(), glance);
            case OpenResult.Refused refused
            when refused.reason() == OpenResult.Reason.BINARY && OtherFile.isPicture(refused.path()) ->
                others.picture(refused.path(), glance);
            default -> opened(result, glance, then);
        }
    }

    private void opened(OpenResult result, boolean glance, Consumer<FileTab> then) {
        switch (result) {
            // it may have been asked for twice
            case OpenResult.Opened opened when shows(opened.file().path(), glance, then) -> {}
            case OpenResult.Opened opened -> {
                then.accept(add.apply(OpenedFile.of(opened.file()), glance));
                if (!opened.sentence().isEmpty()) {
                    notices.say(Severity.WARNING, opened.sentence());
                }
            }
            case OpenResult.Missing missing -> {
                FileTab _ = add.apply(OpenedFile.at(missing.path()), glance);
                notices.say(Severity.INFORMATION, missing.sentence());
            }
            case OpenResult.Folder opened -> folder.accept(opened.path());
            case OpenResult.Refused refused
            when refused.reason() == OpenResult.Reason.BINARY ->
                others.binary(refused.path(), refused.sentence(), glance);
            case OpenResult.Refused refused -> notices.say(Severity.ERROR, refused.sentence());
        }
    }
}
