package dev.atoll.app.window;

import dev.atoll.api.document.DocumentId;
import dev.atoll.app.area.Area;
import dev.atoll.app.area.AreaOwner;
import dev.atoll.app.area.TabContent;
import dev.atoll.app.document.Document;
import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.Roots;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.Node;

/// What is open in the area of the window: files, each in one tab or several, and whatever else tabs show.
///
/// Belongs to the UI thread.
final class Tabs {
    private final Area area;
    private final Surroundings around;
    private final FileText.Watcher watcher;
    private final AreaOwner owner;
    private int documents;

    /// Nothing is open.
    ///
    /// @param watcher is told of open files
    Tabs(AreaOwner owner, Surroundings around, FileText.Watcher watcher) {
        this.around = around;
        this.watcher = watcher;
        this.owner = owner;
        area = new Area(owner);
    }

    Node node() {
        return area.node();
    }

    Area area() {
        return area;
    }

    /// A tab for a file that was opened; it is not shown yet.
    FileTab of(OpenedFile file) {
        return new FileTab(new FileText(file, Document.resumed(file.state(), file.history()), around, watcher), around);
    }

    /// A tab for another view on a file, which stands like the one there is; it is not shown yet.
    FileTab another(FileTab tab) {
        FileTab other = new FileTab(tab.file(), around);
        other.standLike(tab.view());
        return other;
    }

    /// Lets extensions know of a file, anew if its name or what they can do has changed.
    void speak(FileText file) {
        file.speak(around, new DocumentId(++documents));
    }

    /// The file in the shown tab, if it shows one.
    Optional<FileTab> shown() {
        return area.shown().flatMap(Tabs::file);
    }

    private static Optional<FileTab> file(TabContent content) {
        return content instanceof FileTab tab ? Optional.of(tab) : Optional.empty();
    }

    /// All tabs that show files, part by part.
    List<FileTab> all() {
        return area.contents().stream()
                .flatMap(content -> file(content).stream())
                .toList();
    }

    /// The files that are seen now.
    List<FileTab> visible() {
        return area.visible().stream()
                .flatMap(content -> file(content).stream())
                .toList();
    }

    /// The open files in the order of their tabs, each once: in the shown tab, or else in one that is seen, or else in
    /// its first.
    List<FileTab> files() {
        List<FileTab> each = new ArrayList<>();
        for (FileText text : texts()) {
            preferred(tab -> tab.file().equals(text)).ifPresent(each::add);
        }
        return each;
    }

    private Optional<FileTab> preferred(Predicate<FileTab> wanted) {
        return shown().filter(wanted)
                .or(() -> visible().stream().filter(wanted).findFirst())
                .or(() -> all().stream().filter(wanted).findFirst());
    }

    /// The open files, each once.
    List<FileText> texts() {
        return all().stream().map(FileTab::file).distinct().toList();
    }

    /// The tab of a file that lies at a path.
    Optional<FileTab> find(Path path) {
        return preferred(tab -> tab.path().filter(path::equals).isPresent());
    }

    /// Something that is shown of the shown tab is another.
    void changed() {
        owner.shownChanged();
    }

    void close(List<TabContent> contents) {
        owner.close(contents);
    }

    void select(TabContent tab) {
        area.select(tab);
    }

    /// What a new file may be called that has no path: as no other is.
    String freeName() {
        Set<String> taken = texts().stream().map(FileText::ownName).collect(Collectors.toSet());
        String name = Words.of("window.untitled-first");
        for (int number = 2; taken.contains(name); number++) {
            name = Words.of("window.untitled", String.valueOf(number));
        }
        return name;
    }

    /// Lets extensions know anew of the open files that have other paths for them now.
    void speakOf(Roots before, Roots now) {
        texts().stream()
                .filter(file -> file.liesIn(before) || file.liesIn(now))
                .toList()
                .forEach(this::speak);
    }

    /// Other stretches of files are seen than before.
    void seenChanged() {
        visible().forEach(tab -> tab.file().seen(tab));
    }

    /// Whether nothing is awaited for any file.
    boolean settled() {
        return texts().stream().allMatch(FileText::settled);
    }
}
