package dev.atoll.app.window;

import dev.atoll.app.area.TabContent;
import dev.atoll.app.preview.OtherFile;
import dev.atoll.app.workspace.Roots;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Keeps what is around the text in step with the shown tab: the status bar, panels, the find bar, the window's title.
final class Showing {
    static final String NAME = "Atoll";

    private final Workbench bench;
    private final Frame frame;
    private final StatusBar bar;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(NAME);
    private Optional<TabContent> before = Optional.empty();
    private Roots folders = Roots.none();

    Showing(Workbench bench, Frame frame, StatusBar bar) {
        this.bench = bench;
        this.frame = frame;
        this.bar = bar;
    }

    /// The window's title: the file, and the folder.
    ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /// Other folders are open.
    void folders(Roots roots) {
        folders = roots;
        frame.folders(roots);
    }

    /// What the title says behind a file: the folder it is in, or else the first.
    private Optional<String> place(Optional<Path> file) {
        return file.flatMap(folders::around).or(folders::first).map(folders::name);
    }

    /// Another tab is shown, or none, or its part has been chosen.
    void shownChanged() {
        Optional<TabContent> shown = bench.tabs().area().shown();
        boolean another = !shown.equals(before);
        if (another) {
            before = shown;
            var _ = frame.hidePage();
        }
        frame.welcome(shown.isEmpty());
        bench.finding().show(bench.tabs().shown());
        bench.keeping().sessionChanged();
        bench.tabs().seenChanged();
        shown.ifPresentOrElse(this::showOf, this::clear);
        bench.panels()
                .keepOnly(bench.tabs().texts().stream().map(FileText::document).collect(Collectors.toSet()));
        if (another) {
            focus();
        }
    }

    private void showOf(TabContent content) {
        if (content instanceof FileTab tab) {
            show(tab);
        } else {
            clear();
            bar.tell(content instanceof OtherFile other ? other.facts() : "");
            Optional<Path> path = content instanceof OtherFile other ? Optional.of(other.path()) : Optional.empty();
            title.set(content.title() + " — " + place(path).orElse(NAME));
        }
    }

    private void clear() {
        bench.features().shown(Optional.empty());
        bar.clear();
        bench.panels().clear();
        title.set(folders.folders().stream().map(folders::name).collect(Collectors.joining(", "))
                + (folders.folders().isEmpty() ? NAME : " — " + NAME));
    }

    /// Shows how to begin, if nothing is open.
    void begin() {
        if (bench.tabs().area().shown().isEmpty()) {
            frame.welcome(true);
            focus();
        }
    }

    /// Gives what is shown the keyboard, unless something waits for an answer.
    void focus() {
        if (!bench.asks() && !bench.picker().open()) {
            bench.focusText();
        }
    }

    /// Something about a file has changed that is shown besides the text.
    void show(FileTab tab) {
        bench.tabs().area().update(tab);
        bench.keeping().sessionChanged();
        bench.features().told(tab);
        if (!bench.tabs().shown().equals(Optional.of(tab))) {
            return;
        }
        bench.features().shown(Optional.of(tab));
        bar.show(tab);
        bench.panels().show(tab);
        String place = place(tab.path())
                .or(() -> tab.path().map(Path::getParent).map(Path::getFileName).map(Path::toString))
                .orElse(NAME);
        title.set((tab.unsaved() ? "● " : "") + tab.title() + " — " + place);
    }
}
