package dev.atoll.app.panel.files;

import dev.atoll.app.concurrent.Background;
import dev.atoll.app.concurrent.LatestOnly;
import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.workspace.FolderEntry;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.TreeItem;

/// A folder or a file in the tree; a folder reads its entries each time it is opened.
class FileItem extends TreeItem<FolderEntry> {
    /// Folders of tools, which nobody edits by hand.
    private static final Set<String> HIDDEN = Set.of(".git", ".hg", ".svn");

    /// More new entries than this are put in at once.
    private static final int MOST_PUT = 200;

    private final Reader reader;
    private final boolean unnamed;
    private final LatestOnly reading;

    /// Reads folders.
    ///
    /// @param list reads one; called in the background
    /// @param then called when an item's entries are there
    record Reader(Function<Path, List<FolderEntry>> list, Background background, Ui ui, Runnable then) {}

    FileItem(FolderEntry entry, Reader reader) {
        this(entry, reader, false);
    }

    private FileItem(FolderEntry entry, Reader reader, boolean unnamed) {
        super(entry);
        this.reader = reader;
        this.unnamed = unnamed;
        reading = new LatestOnly(reader.ui());
        expandedProperty().addListener((_, _, now) -> {
            if (now) {
                read();
            }
        });
    }

    /// What several folders lie under, and nothing else.
    static FileItem above(List<FileItem> folders) {
        FileItem above = new FileItem(new FolderEntry(Path.of(""), true), folders.getFirst().reader) {
            @Override
            void read() {
                // the folders are always there
            }
        };
        above.getChildren().setAll(folders);
        return above;
    }

    /// The folders of the window, none of which lies under anything any more.
    ///
    /// @param several whether this is what they lie under, and not the only one
    List<FileItem> takeFolders(boolean several) {
        if (!several) {
            return List.of(this);
        }
        List<FileItem> taken = getChildren().stream().map(FileItem.class::cast).toList();
        getChildren().clear();
        return taken;
    }

    /// A new entry of this folder that has yet to get its name, before the others.
    ///
    /// @param folder whether it is to be a folder
    FileItem addUnnamed(boolean folder) {
        FileItem fresh = new FileItem(new FolderEntry(getValue().path().resolve("…"), folder), reader, true);
        getChildren().addFirst(fresh);
        return fresh;
    }

    /// Whether it is nothing yet but a place for a name.
    boolean unnamed() {
        return unnamed;
    }

    @Override
    public boolean isLeaf() {
        return !getValue().folder();
    }

    /// Reads the entries of this folder and of all that are open in it.
    void readAll() {
        if (isExpanded()) {
            read();
            getChildren().stream().map(FileItem.class::cast).forEach(FileItem::readAll);
        }
    }

    void read() {
        reading.ask(
                reader.background().call(() -> reader.list().apply(getValue().path())),
                this::fill,
                _ -> getChildren().clear());
    }

    /// Reads the entries of this folder, if they are shown.
    void readShown() {
        if (isExpanded()) {
            read();
        }
    }

    // items that stay are the same, so that what is open in them stays open
    private void fill(List<FolderEntry> entries) {
        Map<FolderEntry, TreeItem<FolderEntry>> before = new HashMap<>();
        getChildren().stream()
                .filter(item -> !((FileItem) item).unnamed())
                .forEach(item -> before.put(item.getValue(), item));
        List<TreeItem<FolderEntry>> items = entries.stream()
                .filter(entry -> !HIDDEN.contains(entry.name()))
                .map(entry -> before.containsKey(entry) ? before.get(entry) : new FileItem(entry, reader))
                .toList();
        Set<TreeItem<FolderEntry>> staying = new HashSet<>(items);
        staying.retainAll(before.values());
        if (!items.equals(getChildren())) {
            // one by one where it can be, so that what is selected stays so
            if (items.size() - staying.size() <= MOST_PUT && getChildren().size() - staying.size() <= MOST_PUT) {
                put(items, staying);
            } else {
                getChildren().setAll(items);
            }
        }
        reader.then().run();
    }

    private void put(List<TreeItem<FolderEntry>> items, Set<TreeItem<FolderEntry>> staying) {
        getChildren().removeIf(item -> !staying.contains(item));
        if (!getChildren().equals(items.stream().filter(staying::contains).toList())) {
            getChildren().setAll(items);
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            if (!staying.contains(items.get(i))) {
                getChildren().add(i, items.get(i));
            }
        }
    }

    /// Adds the folders whose entries are shown, the outer ones first.
    void addShown(List<Path> folders, Predicate<FolderEntry> wanted) {
        List<FileItem> level = List.of(this);
        while (!level.isEmpty()) {
            List<FileItem> open = level.stream()
                    .filter(item -> item.isExpanded() && !item.unnamed() && wanted.test(item.getValue()))
                    .toList();
            open.stream()
                    .map(item -> item.getValue().path())
                    .filter(Path::isAbsolute)
                    .forEach(folders::add);
            level = open.stream()
                    .flatMap(item -> item.getChildren().stream())
                    .map(FileItem.class::cast)
                    .toList();
        }
    }

    /// The item of a path, if it is this one or among those below that were read.
    Optional<FileItem> find(Path path) {
        if (getValue().path().equals(path)) {
            return Optional.of(this);
        }
        return getChildren().stream()
                .map(FileItem.class::cast)
                .filter(item ->
                        !item.unnamed() && path.startsWith(item.getValue().path()))
                .findFirst()
                .flatMap(item -> item.find(path));
    }
}
