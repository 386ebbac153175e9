package dev.atoll.app.window;

import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.editor.EditorAction;
import dev.atoll.app.editor.action.EditorActions;
import dev.atoll.app.feature.Bench.Choice;
import dev.atoll.app.panel.files.FilesPanel;
import dev.atoll.app.words.Words;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The window's commands.
final class WindowCommands {
    private static final Pattern PLACE = Pattern.compile("\\s*(\\d{1,9})(?:\\s*[:,]\\s*(\\d{1,9}))?\\s*");

    private final Workbench bench;
    private final Surroundings around;
    private final Runnable quit;

    WindowCommands(Workbench bench, Surroundings around, Runnable quit) {
        this.bench = bench;
        this.around = around;
        this.quit = quit;
    }

    void addTo(Commands commands) {
        commands.add(Command.of("file.new", Words.of("window.new-file"), () -> {
            FileTab _ = bench.openUntitled();
        }));
        commands.add(Command.of("file.open", Words.of("window.open-file"), this::open));
        commands.add(Command.of(
                "file.open-folder",
                Words.of("window.open-folder"),
                () -> around.dialogs().folderToOpen().ifPresent(path -> bench.open(path, 1, 1))));
        bench.panels().folders().addTo(commands);
        commands.add(Command.of("extensions.install", Words.of("window.install-extension-from-file"), this::install));
        commands.add(forFile(
                "file.save",
                Words.of("window.save"),
                () -> bench.shown(tab -> bench.saving().save(tab, () -> {}))));
        commands.add(forFile(
                "file.save-as",
                Words.of("window.save-as-command"),
                () -> bench.shown(tab -> bench.saving().saveAs(tab, () -> {}))));
        EditorActions.all()
                .forEach(action -> commands.add(new Command(
                        action.id(),
                        action.title(),
                        () -> applies(action),
                        () -> bench.shown(tab -> tab.view().run(action)))));
        commands.add(forFile("go.line", Words.of("window.go-to-line"), this::goToLine));
        commands.add(Command.of(
                "view.files",
                Words.of("window.show-or-hide-files"),
                () -> bench.panels().toggleFiles()));
        addOfFiles(commands);
        commands.add(Command.of(
                "view.outline",
                Words.of("window.show-or-hide-outline"),
                () -> bench.panels().toggleOutline()));
        commands.add(Command.of("palette.open", Words.of("window.show-all-commands"), this::openPalette));
        commands.add(Command.of("application.quit", Words.of("window.quit"), () -> bench.closeAll(quit)));
    }

    private void addOfFiles(Commands commands) {
        commands.add(inFiles("files.new-file", Words.of("window.new-file-in-the-folder"), FilesPanel::newFile));
        commands.add(inFiles("files.new-folder", Words.of("window.new-folder"), FilesPanel::newFolder));
        commands.add(inFiles("files.rename", Words.of("window.rename-in-the-folder"), FilesPanel::rename));
        commands.add(inFiles("files.remove", Words.of("window.delete-in-the-folder"), FilesPanel::remove));
    }

    private Command inFiles(String id, String title, Consumer<FilesPanel> deed) {
        return Command.of(id, title, () -> bench.panels().inFiles(deed));
    }

    /// Offers the most used ones at the window's edge.
    static void offerIn(Frame frame) {
        frame.rail("bi-list", Words.of("window.menu"), "menu.open");
        frame.rail("bi-folder2", Words.of("window.files"), "view.files");
        frame.rail("bi-search", Words.of("window.find-in-folder"), "view.search");
        frame.rail("bi-list-nested", Words.of("window.outline"), "view.outline");
        frame.rail("bi-exclamation-triangle", Words.of("window.problems"), "view.problems");
        frame.rail("bi-puzzle", Words.of("window.extensions"), "view.extensions");
    }

    private boolean applies(EditorAction action) {
        return bench.tabs()
                .shown()
                .filter(tab -> action.enabled().test(tab.view()))
                .isPresent();
    }

    private Command forFile(String name, String title, Runnable effect) {
        return new Command(name, title, bench::hasFile, effect);
    }

    private void open() {
        around.dialogs().toOpen().forEach(path -> bench.open(path, 1, 1));
    }

    private void install() {
        around.dialogs().toOpen(Words.of("window.extensions"), "*.atollx").forEach(bench::install);
    }

    private void openPalette() {
        List<Choice> all = bench.commands().applicable().stream()
                .filter(command -> !command.name().equals("palette.open"))
                .map(command -> new Choice(
                        command.title(), keys(command), () -> bench.commands().run(command.name())))
                .toList();
        bench.picker()
                .open(
                        Words.of("window.type-the-name-of-a"),
                        Words.of("window.no-command-matches"),
                        typed -> Choice.matching(all, typed),
                        bench::focusText);
    }

    private String keys(Command command) {
        return keys(command.name());
    }

    /// The keys that run a command, or an empty text.
    String keys(String command) {
        return bench.features().label(command);
    }

    private void goToLine() {
        bench.picker()
                .open(
                        Words.of("window.go-to-line-or-line"),
                        Words.of("window.type-the-number-of-a"),
                        this::places,
                        bench::focusText);
    }

    private List<Choice> places(String typed) {
        Matcher place = PLACE.matcher(typed);
        if (!place.matches()) {
            return List.of();
        }
        int line = Integer.parseInt(place.group(1));
        int column = place.group(2) == null ? 1 : Math.max(1, Integer.parseInt(place.group(2)));
        return List.of(new Choice(
                place.group(2) == null
                        ? Words.of("window.go-to-line-number", String.valueOf(line))
                        : Words.of("window.go-to-line-and-column", String.valueOf(line), String.valueOf(column)),
                "Enter",
                () -> bench.shown(tab -> {
                    bench.leaving();
                    tab.caretTo(line, column);
                })));
    }
}
