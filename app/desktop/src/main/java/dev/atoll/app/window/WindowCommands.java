package dev.atoll.app.window;

import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.editor.EditorAction;
import dev.atoll.app.editor.action.EditorActions;
import dev.atoll.app.feature.Bench.Choice;
import dev.atoll.app.keymap.KeySequence;
import dev.atoll.app.panel.files.FilesPanel;

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
        commands.add(Command.of("file.new", "New File", () -> {
            FileTab _ = bench.openUntitled();
        }));
        commands.add(Command.of("file.open", "Open File…", this::open));
        commands.add(Command.of(
                "file.open-folder",
                "Open Folder…",
                () -> around.dialogs().folderToOpen().ifPresent(path -> bench.open(path, 1, 1))));
        bench.panels().folders().addTo(commands);
        commands.add(Command.of("extensions.install", "Install Extension from File…", this::install));
        commands.add(forFile(
                "file.save", "Save", () -> bench.shown(tab -> bench.saving().save(tab, () -> {}))));
        commands.add(forFile(
                "file.save-as",
                "Save As…",
                () -> bench.shown(tab -> bench.saving().saveAs(tab, () -> {}))));
        EditorActions.all()
                .forEach(action -> commands.add(new Command(
                        action.id(),
                        action.title(),
                        () -> applies(action),
                        () -> bench.shown(tab -> tab.view().run(action)))));
        commands.add(forFile("go.line", "Go to Line…", this::goToLine));
        commands.add(Command.of(
                "view.files", "Show or Hide Files", () -> bench.panels().toggleFiles()));
        addOfFiles(commands);
        commands.add(Command.of(
                "view.outline", "Show or Hide Outline", () -> bench.panels().toggleOutline()));
        commands.add(Command.of("palette.open", "Show All Commands", this::openPalette));
        commands.add(Command.of("application.quit", "Quit", () -> bench.closeAll(quit)));
    }

    private void addOfFiles(Commands commands) {
        commands.add(inFiles("files.new-file", "New File in the Folder", FilesPanel::newFile));
        commands.add(inFiles("files.new-folder", "New Folder", FilesPanel::newFolder));
        commands.add(inFiles("files.rename", "Rename in the Folder", FilesPanel::rename));
        commands.add(inFiles("files.remove", "Delete in the Folder", FilesPanel::remove));
    }

    private Command inFiles(String id, String title, Consumer<FilesPanel> deed) {
        return Command.of(id, title, () -> bench.panels().inFiles(deed));
    }

    /// Offers the most used ones at the window's edge.
    static void offerIn(Frame frame) {
        frame.rail("bi-folder2", "Files", "view.files");
        frame.rail("bi-search", "Find in Folder", "view.search");
        frame.rail("bi-list-nested", "Outline", "view.outline");
        frame.rail("bi-exclamation-triangle", "Problems", "view.problems");
        frame.rail("bi-puzzle", "Extensions", "view.extensions");
        frame.rail("bi-list", "All commands", "palette.open");
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
        around.dialogs().toOpen("Extensions", "*.atollx").forEach(bench::install);
    }

    private void openPalette() {
        List<Choice> all = bench.commands().applicable().stream()
                .filter(command -> !command.name().equals("palette.open"))
                .map(command -> new Choice(
                        command.title(), keys(command), () -> bench.commands().run(command.name())))
                .toList();
        bench.picker()
                .open(
                        "Type the name of a command",
                        "No command matches",
                        typed -> Choice.matching(all, typed),
                        bench::focusText);
    }

    private String keys(Command command) {
        return keys(command.name());
    }

    /// The keys that run a command, or an empty text.
    String keys(String command) {
        return around.keymap()
                .now()
                .keys(command)
                .or(() -> bench.features().keys(command))
                .map(KeySequence::label)
                .orElse("");
    }

    private void goToLine() {
        bench.picker().open("Go to line, or line:column", "Type the number of a line", this::places, bench::focusText);
    }

    private List<Choice> places(String typed) {
        Matcher place = PLACE.matcher(typed);
        if (!place.matches()) {
            return List.of();
        }
        int line = Integer.parseInt(place.group(1));
        int column = place.group(2) == null ? 1 : Math.max(1, Integer.parseInt(place.group(2)));
        return List.of(new Choice(
                "Go to line " + line + (place.group(2) == null ? "" : ", column " + column),
                "Enter",
                () -> bench.shown(tab -> {
                    bench.leaving();
                    tab.caretTo(line, column);
                })));
    }
}
