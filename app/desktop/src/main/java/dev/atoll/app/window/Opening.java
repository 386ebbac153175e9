package dev.atoll.app.window;

import dev.atoll.api.feature.Severity;
import dev.atoll.app.workspace.OpenResult;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Opens files and folders, reading them in the background. Belongs to the UI thread.
final class Opening {
    private final Surroundings around;
    private final Notices notices;
    private final TabStrip tabs;
    private final Function<OpenedFile, FileTab> add;
    private final Consumer<Path> folder;
    private int under;

    /// @param around what the window works with
    /// @param notices where problems are told
    /// @param tabs the open files
    /// @param add opens what was read
    /// @param folder opens a folder
    Opening(
            Surroundings around,
            Notices notices,
            TabStrip tabs,
            Function<OpenedFile, FileTab> add,
            Consumer<Path> folder) {
        this.around = around;
        this.notices = notices;
        this.tabs = tabs;
        this.add = add;
        this.folder = folder;
    }

    /// Whether nothing is being read.
    boolean idle() {
        return under == 0;
    }

    /// Opens a file, or shows it if it is open; or opens a folder.
    ///
    /// @param then what to do with the file
    void open(Path path, Consumer<FileTab> then) {
        Path absolute = path.toAbsolutePath().normalize();
        Optional<FileTab> open = tabs.files().stream()
                .filter(tab -> tab.path().equals(Optional.of(absolute)))
                .findFirst();
        if (open.isPresent()) {
            tabs.select(open.get());
            then.accept(open.get());
            return;
        }
        under++;
        var _ = around.background()
                .call(() -> around.workspace().open(absolute))
                .handle((result, failure) -> {
                    around.ui().execute(() -> {
                        under--;
                        if (result == null) {
                            notices.say(
                                    Severity.ERROR,
                                    absolute.getFileName() + " cannot be read: " + failure.getMessage());
                        } else {
                            opened(result, then);
                        }
                    });
                    return null;
                });
    }

    private void opened(OpenResult result, Consumer<FileTab> then) {
        switch (result) {
            case OpenResult.Opened opened -> {
                then.accept(add.apply(OpenedFile.of(opened.file())));
                if (!opened.sentence().isEmpty()) {
                    notices.say(Severity.WARNING, opened.sentence());
                }
            }
            case OpenResult.Missing missing -> {
                FileTab _ = add.apply(OpenedFile.at(missing.path()));
                notices.say(Severity.INFORMATION, missing.sentence());
            }
            case OpenResult.Folder opened -> folder.accept(opened.path());
            case OpenResult.Refused refused -> notices.say(Severity.ERROR, refused.sentence());
        }
    }
}
