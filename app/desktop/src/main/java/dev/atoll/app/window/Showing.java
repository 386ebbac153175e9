package dev.atoll.app.window;

import dev.atoll.app.area.TabContent;
import dev.atoll.app.preview.OtherFile;

import java.nio.file.Path;
import java.util.Optional;
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
    private String folder = "";

    Showing(Workbench bench, Frame frame, StatusBar bar) {
        this.bench = bench;
        this.frame = frame;
        this.bar = bar;
    }

    /// The window's title: the file, and the folder.
    ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /// Another folder is open.
    void folder(Path path) {
        folder = String.valueOf(path.getFileName());
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
            title.set(content.title() + " — " + (folder.isEmpty() ? NAME : folder));
        }
    }

    private void clear() {
        bench.features().shown(Optional.empty());
        bar.clear();
        bench.panels().clear();
        title.set(folder.isEmpty() ? NAME : folder + " — " + NAME);
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
        String place = folder.isEmpty()
                ? tab.path()
                        .map(Path::getParent)
                        .map(Path::getFileName)
                        .map(Path::toString)
                        .orElse(NAME)
                : folder;
        title.set((tab.unsaved() ? "● " : "") + tab.title() + " — " + place);
    }
}
