package dev.atoll.app.window;

import dev.atoll.app.document.Document;
import dev.atoll.app.editor.Reveal;
import dev.atoll.app.focus.Keyboard;
import dev.atoll.app.keymap.KeyChord;
import dev.atoll.app.panel.files.FileIcons;
import dev.atoll.app.panel.files.FileMark;
import dev.atoll.app.panel.files.FilesPanel;
import dev.atoll.app.panel.outline.OutlinePanel;
import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.Roots;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.text.Text;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The window's own panels beside the text: the folder's files, and the outline of the shown file.
final class SidePanels {
    private final Workbench bench;
    private final Frame frame;
    private final OutlinePanel outline;
    private final FilesPanel files;
    private final TreeDeeds deeds;
    private final WindowFolders folders;

    SidePanels(Workbench bench, Surroundings around, Frame frame) {
        this.bench = bench;
        this.frame = frame;
        outline = new OutlinePanel(
                symbol -> go(symbol.selection().start(), symbol.selection().end()));
        folders = new WindowFolders(bench, around);
        deeds = new TreeDeeds(bench, around, folders, this::filesChanged);
        files = new FilesPanel(around.workspace()::list, around.background(), around.ui(), deeds);
        for (var panel : List.of(outline.node(), files.node())) {
            panel.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        }
    }

    /// The folders of the window.
    WindowFolders folders() {
        return folders;
    }

    /// Shows the files of other folders, with the keyboard in them if there is nothing else to type into.
    void show(Roots roots) {
        files.show(roots);
        if (!frame.shows(files.node())) {
            frame.toggleSide(Words.of("window.files"), files.node());
        }
        if (!bench.hasFile()) {
            files.requestFocus();
        }
    }

    private void filesChanged(Optional<Path> select) {
        select.ifPresentOrElse(files::refresh, files::refresh);
        bench.features().filesChanged();
    }

    /// Marks files and folders in the tree.
    void mark(Function<Path, FileMark> marks) {
        files.mark(marks);
    }

    /// Gives files and folders in the tree other icons.
    void draw(FileIcons icons) {
        files.draw(icons);
    }

    /// Gives the tree of files the keyboard.
    void focusFiles() {
        files.requestFocus();
    }

    /// Whether a panel that has the keyboard takes a key before commands do.
    boolean takes(KeyEvent event) {
        return Keyboard.isIn(files.node()) && FilesPanel.takes(KeyChord.of(event));
    }

    /// Whether nothing is being done to files.
    boolean idle() {
        return deeds.idle() && folders.idle();
    }

    /// Lets the user do something in the tree of files, which is shown if it is not.
    void inFiles(Consumer<FilesPanel> deed) {
        if (!frame.shows(files.node())) {
            toggleFiles();
        }
        deed.accept(files);
    }

    /// Shows the outline of a file, and where its caret is.
    void show(FileTab tab) {
        outline.show(tab.document(), tab.outline());
        outline.follow(tab.view().state().selection().primary().head());
    }

    /// No file is shown.
    void clear() {
        outline.clear();
    }

    /// Forgets how the outlines of files stood that are not open any more.
    void keepOnly(Set<Document> open) {
        outline.keepOnly(open);
    }

    /// The files whose outlines are remembered as they were folded.
    Set<Document> remembered() {
        return outline.remembered();
    }

    void toggleOutline() {
        focus(frame.toggleSide(Words.of("window.outline"), outline.node()), outline::requestFocus);
    }

    void toggleFiles() {
        Node panel = files.node();
        // the keys lead from the text to what is shown already, and hide it from there
        boolean elsewhere = files.showsFolder() && frame.shows(panel) && !Keyboard.isIn(panel) && !frame.railFocused();
        focus(elsewhere || frame.toggleSide(Words.of("window.files"), panel), files::requestFocus);
    }

    private void focus(boolean shown, Runnable panel) {
        Runnable next = shown ? panel : bench::focusText;
        next.run();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            // in the outline, Escape takes the filter away first
            if (!Keyboard.isIn(outline.node()) || !outline.clearFilter()) {
                bench.focusText();
            }
        }
    }

    private void go(int from, int to) {
        bench.leaving();
        bench.shown(tab -> {
            Text text = tab.document().state().text();
            int start = Math.min(from, text.length());
            tab.view().select(Selection.of(start, Math.clamp(to, start, text.length())));
            tab.view().reveal(start, Reveal.CENTER);
            tab.view().requestFocus();
        });
    }
}
