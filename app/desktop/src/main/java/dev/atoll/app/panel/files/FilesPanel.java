package dev.atoll.app.panel.files;

import dev.atoll.app.concurrent.Background;
import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.focus.Keyboard;
import dev.atoll.app.keymap.KeyChord;
import dev.atoll.app.watch.FoldersWatch;
import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.FolderEntry;
import dev.atoll.app.workspace.ListingWatch;
import dev.atoll.app.workspace.Roots;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;

/// The tree of the open folders. Enter or a double click opens a file, a click shows it until the next; folders are
/// read in the
/// background when they are opened, and anew when another program makes or removes something in them and when the
/// window gets the keyboard back. Files and folders are made, named, moved and removed here.
public final class FilesPanel {
    private static final double ROW = 24;
    private static final String RENAME = "F2";
    private static final PseudoClass WITHOUT_ARROWS = PseudoClass.getPseudoClass("without-arrows");

    /// Folders with so much in them that they are only read when the window gets the keyboard back.
    private static final Set<String> UNWATCHED = Set.of("node_modules", "bower_components", ".venv", "__pycache__");

    private final TreeView<FolderEntry> tree = new TreeView<>();
    private final TextField field = new TextField();
    private final Label empty = new Label(Words.of("panel.files.no-folder-is-open-start"));
    private final StackPane node = new StackPane(tree, empty);
    private final FileItem.Reader reader;
    private final FileDeeds deeds;
    private Function<Path, FileMark> marks = _ -> FileMark.NONE;
    private FileIcons icons = FileIcons.coloured();
    private final FoldersWatch watch;
    private @Nullable FileItem naming;
    private @Nullable Path wanted;
    private Roots roots = Roots.none();
    private boolean watching;
    private boolean stale;

    /// An empty panel.
    ///
    /// @param list reads a folder; called in the background
    /// @param deeds what is done to files
    public FilesPanel(Function<Path, List<FolderEntry>> list, Background background, Ui ui, FileDeeds deeds) {
        this.deeds = deeds;
        reader = new FileItem.Reader(list, background, ui, this::read);
        watch = new FoldersWatch(
                ui,
                ListingWatch.Counts.ENTRIES,
                this::changedOutside,
                why -> deeds.refuse(Words.of("panel.files.so-what-other-programs-do", why)));
        node.getStyleClass().addAll("panel", "files-panel");
        empty.getStyleClass().add("empty-state");
        empty.setWrapText(true);
        tree.setFixedCellSize(ROW);
        tree.setShowRoot(false);
        tree.setCellFactory(_ -> new FileCell(this));
        tree.setAccessibleText(Words.of("panel.files.files"));
        tree.setVisible(false);
        tree.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        tree.setContextMenu(FileMenu.of(this, deeds));
        field.setAccessibleText(Words.of("panel.files.name"));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInName);
        Keyboard.onLeft(field, this::endNaming);
        node.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .addListener((_, _, focused) -> {
                    watching = Boolean.TRUE.equals(focused);
                    if (watching) {
                        refresh();
                    }
                    follow();
                });
    }

    /// The panel's node.
    public Node node() {
        return node;
    }

    /// Gives the tree the keyboard, with something selected.
    public void requestFocus() {
        if (tree.getSelectionModel().isEmpty()) {
            tree.getSelectionModel().select(0);
        }
        tree.requestFocus();
    }

    /// Whether there is a folder, so that the keyboard can be given to its files.
    public boolean showsFolder() {
        return tree.isVisible();
    }

    /// Shows folders: the files of one, or a row for each of several. What is unfolded stays so.
    public void show(Roots folders) {
        Map<Path, FileItem> before = new HashMap<>();
        if (tree.getRoot() instanceof FileItem root) {
            root.takeFolders(roots.several())
                    .forEach(item -> before.put(item.getValue().path(), item));
        }
        roots = folders;
        tree.setRoot(null);
        List<FileItem> items = folders.folders().stream()
                .map(folder -> before.getOrDefault(folder, new FileItem(new FolderEntry(folder, true), reader)))
                .toList();
        FileItem root = folders.several() ? FileItem.above(items) : items.getFirst();
        root.addEventHandler(TreeItem.<FolderEntry>branchExpandedEvent(), _ -> follow());
        root.addEventHandler(TreeItem.<FolderEntry>branchCollapsedEvent(), _ -> follow());
        tree.setRoot(root);
        tree.setVisible(true);
        empty.setVisible(false);
        root.setExpanded(true);
        items.stream().filter(item -> !before.containsValue(item)).forEach(item -> item.setExpanded(true));
        follow();
    }

    /// What a row is called.
    String title(FolderEntry entry) {
        return isFolderOfWindow(entry.path()) ? roots.name(entry.path()) : entry.name();
    }

    private boolean isFolderOfWindow(Path path) {
        return roots.several() && roots.folders().contains(path);
    }

    /// Marks files and folders, in place of how they were marked before.
    ///
    /// @param told asked for each row that is shown
    public void mark(Function<Path, FileMark> told) {
        marks = told;
        if (naming == null) {
            tree.refresh();
        }
        follow();
    }

    /// Gives files and folders other icons.
    public void draw(FileIcons others) {
        icons = others;
        tree.pseudoClassStateChanged(WITHOUT_ARROWS, !others.arrows());
        if (naming == null) {
            tree.refresh();
        }
    }

    Optional<Node> icon(FolderEntry entry, boolean open) {
        return icons.of(new FileIcons.Row(entry, open, isFolderOfWindow(entry.path())));
    }

    /// Watches the folders whose entries are shown, as long as the user may see them.
    private void follow() {
        List<Path> shown = new ArrayList<>();
        if (watching && tree.getRoot() instanceof FileItem root) {
            root.addShown(
                    shown,
                    entry -> !entry.path().isAbsolute()
                            || roots.folders().contains(entry.path())
                            || (!UNWATCHED.contains(entry.name())
                                    && !mark(entry).equals(FileMark.IGNORED)));
        }
        watch.watch(shown);
    }

    private void changedOutside(Set<Path> folders) {
        if (naming != null) {
            stale = true;
        } else if (tree.getRoot() instanceof FileItem root) {
            folders.forEach(folder -> root.find(folder).ifPresent(FileItem::readShown));
            deeds.changedOutside();
        }
    }

    /// How a row is marked.
    FileMark mark(FolderEntry entry) {
        return marks.apply(entry.path());
    }

    /// Reads the folders that are open in the tree anew.
    public void refresh() {
        if (tree.getRoot() instanceof FileItem root && naming == null) {
            root.readAll();
        }
    }

    /// Reads them anew, and selects a file or a folder once it is there.
    public void refresh(Path select) {
        wanted = select;
        refresh();
    }

    private void read() {
        selectWanted();
        follow();
    }

    private void selectWanted() {
        if (wanted != null && tree.getRoot() instanceof FileItem root) {
            root.find(wanted).ifPresent(item -> {
                wanted = null;
                tree.getSelectionModel().select(item);
            });
        }
    }

    /// Whether the tree has a use of its own for a chord that may run a command elsewhere.
    public static boolean takes(KeyChord chord) {
        return chord.isWritten(RENAME);
    }

    private void key(KeyEvent event) {
        boolean here = switch (event.getCode()) {
            case ENTER -> {
                choose(tree.getSelectionModel().getSelectedItem());
                yield true;
            }
            case F2 -> {
                rename();
                yield true;
            }
            case DELETE -> {
                remove();
                yield true;
            }
            default -> false;
        };
        if (here) {
            event.consume();
        }
    }

    /// What is selected.
    Optional<FileItem> selected() {
        return Optional.ofNullable(tree.getSelectionModel().getSelectedItem()).map(FileItem.class::cast);
    }

    void glance(Path file) {
        deeds.glance(file);
    }

    void choose(@Nullable TreeItem<FolderEntry> item) {
        if (item == null || item.getValue() == null) {
            return;
        }
        if (item.getValue().folder()) {
            item.setExpanded(!item.isExpanded());
        } else {
            deeds.open(item.getValue().path());
        }
    }

    /// Lets the user name a new file beside what is selected.
    public void newFile() {
        create(false);
    }

    /// Lets the user name a new folder beside what is selected.
    public void newFolder() {
        create(true);
    }

    private void create(boolean folder) {
        if (tree.getRoot() instanceof FileItem root) {
            FileItem first = roots.several() ? (FileItem) root.getChildren().getFirst() : root;
            FileItem into = selected()
                    .map(item -> item.isLeaf() ? (FileItem) item.getParent() : item)
                    .orElse(first);
            into.setExpanded(true);
            name(into.addUnnamed(folder));
        }
    }

    /// Lets the user name what is selected anew.
    public void rename() {
        selected().ifPresent(item -> {
            if (isFolderOfWindow(item.getValue().path())) {
                deeds.refuse(Words.of("panel.files.a-folder-that-is-open"));
            } else {
                name(item);
            }
        });
    }

    private void name(FileItem item) {
        naming = item;
        field.setText(item.unnamed() ? "" : item.getValue().name());
        tree.scrollTo(tree.getRow(item));
        tree.refresh();
        tree.layout();
        field.requestFocus();
        // the ending is seldom what is to be changed
        int dot = field.getText().lastIndexOf('.');
        field.selectRange(0, dot > 0 && item.isLeaf() ? dot : field.getLength());
    }

    /// Removes what is selected, after a question; a folder of the window only from there.
    public void remove() {
        selected().map(TreeItem::getValue).ifPresent(entry -> {
            if (isFolderOfWindow(entry.path())) {
                deeds.removeFolder(entry.path());
            } else {
                deeds.remove(entry.path(), entry.folder());
            }
        });
    }

    void removeFolder() {
        selected().flatMap(item -> roots.around(item.getValue().path())).ifPresent(deeds::removeFolder);
    }

    /// Whether an item is to get a name now.
    boolean names(@Nullable TreeItem<FolderEntry> item) {
        return item != null && item.equals(naming);
    }

    /// Where the name is typed.
    TextField field() {
        return field;
    }

    private void keyInName(KeyEvent event) {
        FileItem item = naming;
        if (item != null && event.getCode() == KeyCode.ENTER) {
            event.consume();
            endNaming();
            new FileNaming(deeds).give(item, field.getText().strip());
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            endNaming();
        }
    }

    /// No name is typed any more.
    private void endNaming() {
        FileItem item = naming;
        if (item == null) {
            return;
        }
        boolean back = field.isFocused();
        naming = null;
        if (item.unnamed() && item.getParent() != null) {
            item.getParent().getChildren().remove(item);
        }
        tree.refresh();
        if (back) {
            tree.requestFocus();
        }
        if (stale) {
            stale = false;
            refresh();
        }
    }

    /// The folder that something is in, or that it is.
    Path folder(TreeItem<FolderEntry> item) {
        FolderEntry entry = item.getValue();
        Path parent = entry.path().getParent();
        return entry.folder() || parent == null ? entry.path() : parent;
    }

    void moveInto(Path from, Path folder) {
        Path name = from.getFileName();
        if (name != null
                && !roots.folders().contains(from)
                && !folder.equals(from.getParent())
                && !folder.startsWith(from)) {
            deeds.move(from, folder.resolve(name));
        }
    }
}
