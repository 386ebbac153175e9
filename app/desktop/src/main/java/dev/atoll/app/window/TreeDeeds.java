package dev.atoll.app.window;

import dev.atoll.api.feature.Severity;
import dev.atoll.app.panel.files.FileDeeds;
import dev.atoll.app.window.Notices.Remedy;
import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.FolderEdits;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// What the tree of files does to them: in the background, told where it fails, with open files following their names.
final class TreeDeeds implements FileDeeds {
    private final Workbench bench;
    private final Surroundings around;
    private final WindowFolders folders;
    private final FolderEdits edits;
    private final Consumer<Optional<Path>> changed;
    private int underWay;

    /// @param changed takes what is new there and to be selected, once the tree is to be read anew
    TreeDeeds(Workbench bench, Surroundings around, WindowFolders folders, Consumer<Optional<Path>> changed) {
        this.bench = bench;
        this.around = around;
        this.folders = folders;
        this.changed = changed;
        edits = around.workspace().edits();
    }

    /// Whether nothing is being done.
    boolean idle() {
        return underWay == 0;
    }

    private void carryOut(
            Callable<Optional<String>> work, Optional<Path> select, Runnable then, Consumer<String> refused) {
        underWay++;
        var _ = around.background().call(work).handle((refusal, bug) -> {
            around.ui().execute(() -> {
                underWay--;
                Optional<String> why = refusal == null ? Optional.of(message(bug)) : refusal;
                why.ifPresentOrElse(refused, then);
                changed.accept(select.filter(_ -> why.isEmpty()));
            });
            return null;
        });
    }

    private static String message(@Nullable Throwable bug) {
        return bug == null
                ? Words.of("window.it-is-not-done")
                : Words.of("window.it-is-not-done-since", bug.getMessage());
    }

    @Override
    public void open(Path file) {
        bench.open(file, 1, 1);
    }

    @Override
    public void glance(Path file) {
        bench.glance(file);
    }

    @Override
    public void createFile(Path file) {
        carryOut(() -> edits.createFile(file), Optional.of(file), () -> open(file), this::refuse);
    }

    @Override
    public void createFolder(Path folder) {
        carryOut(() -> edits.createFolder(folder), Optional.of(folder), () -> {}, this::refuse);
    }

    @Override
    public void move(Path from, Path to) {
        carryOut(() -> edits.move(from, to), Optional.of(to), () -> follow(from, to), this::refuse);
    }

    /// Files that are open keep what is typed, under their new names.
    private void follow(Path from, Path to) {
        for (FileText file : bench.tabs().texts()) {
            file.path().filter(path -> path.startsWith(from)).ifPresent(path -> {
                Path inside = from.relativize(path);
                bench.moved(file, inside.toString().isEmpty() ? to : to.resolve(inside));
            });
        }
    }

    @Override
    public void remove(Path place, boolean folder) {
        String what = folder
                ? Words.of("window.and-all-that-is-in-it", place.getFileName())
                : String.valueOf(place.getFileName());
        if (edits.hasTrash()) {
            ask(
                    Words.of("window.move-to-the-trash", what),
                    Words.of("window.it-can-be-brought-back"),
                    Words.of("window.move-to-trash"),
                    () -> carryOut(
                            () -> edits.trash(place),
                            Optional.empty(),
                            () -> {},
                            refusal -> bench.notices()
                                    .say(
                                            Severity.WARNING,
                                            refusal,
                                            new Remedy(
                                                    Words.of("window.delete-for-good"),
                                                    () -> removeForGood(place, what)))));
        } else {
            removeForGood(place, what);
        }
    }

    private void removeForGood(Path place, String what) {
        ask(
                Words.of("window.delete-for-good-question", what),
                Words.of("window.it-cannot-be-brought-back"),
                Words.of("window.delete"),
                () -> carryOut(() -> edits.remove(place), Optional.empty(), () -> {}, this::refuse));
    }

    private void ask(String title, String text, String yes, Runnable effect) {
        bench.sheet()
                .ask(
                        title,
                        text,
                        List.of(new Sheet.Answer(yes, effect), Sheet.Answer.cancel()),
                        () -> bench.panels().focusFiles());
    }

    @Override
    public void compare(Path file) {
        bench.features().compare(file);
    }

    @Override
    public void copyPath(Path place) {
        ClipboardContent content = new ClipboardContent();
        content.putString(place.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public void addFolder() {
        folders.add();
    }

    @Override
    public void removeFolder(Path folder) {
        folders.remove(folder);
    }

    @Override
    public String keys(String command) {
        return bench.keys(command);
    }

    @Override
    public void changedOutside() {
        bench.features().filesChanged();
    }

    @Override
    public void refuse(String sentence) {
        bench.notices().say(Severity.WARNING, sentence);
    }
}
