package dev.atoll.app.panel.files;

import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.FolderEntry;
import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

/// A row of the tree: an icon with a name, or a field for one. Dragged onto another folder, it moves there.
final class FileCell extends TreeCell<FolderEntry> {
    private static final String TARGET = "drop-target";
    private static final String GIT = "git-";

    private final FilesPanel panel;

    FileCell(FilesPanel panel) {
        this.panel = panel;
        setOnMouseClicked(event -> {
            boolean file = getItem() != null && !getItem().folder() && event.isStillSincePress();
            if (file && event.getClickCount() == 1) {
                panel.glance(getItem().path());
            } else if (file && event.getClickCount() == 2) {
                panel.choose(getTreeItem());
            }
        });
        treeItemProperty()
                .flatMap(TreeItem::expandedProperty)
                .addListener((_, _, _) -> Optional.ofNullable(getGraphic()).ifPresent(_ -> drawIcon()));
        setOnDragDetected(this::drag);
        setOnDragOver(event -> {
            if (accepts(event)) {
                event.acceptTransferModes(TransferMode.MOVE);
                event.consume();
            }
        });
        setOnDragEntered(event -> setTarget(accepts(event)));
        setOnDragExited(_ -> setTarget(false));
        setOnDragDropped(this::drop);
    }

    private void setTarget(boolean target) {
        getStyleClass().remove(TARGET);
        if (target) {
            getStyleClass().add(TARGET);
        }
    }

    private void drag(MouseEvent event) {
        if (getItem() == null || panel.names(getTreeItem())) {
            return;
        }
        ClipboardContent content = new ClipboardContent();
        content.putFiles(List.of(getItem().path().toFile()));
        startDragAndDrop(TransferMode.COPY_OR_MOVE).setContent(content);
        event.consume();
    }

    private boolean accepts(DragEvent event) {
        return getItem() != null && event.getGestureSource() instanceof FileCell;
    }

    private void drop(DragEvent event) {
        if (accepts(event)) {
            Path into = panel.folder(getTreeItem());
            event.getDragboard().getFiles().stream().map(File::toPath).forEach(from -> panel.moveInto(from, into));
            event.setDropCompleted(true);
            event.consume();
        }
    }

    private void drawIcon() {
        if (getItem() != null && !panel.names(getTreeItem())) {
            boolean open = getTreeItem() != null && getTreeItem().isExpanded();
            setGraphic(panel.icon(getItem(), open).orElse(null));
        }
    }

    @Override
    protected void updateItem(@Nullable FolderEntry entry, boolean none) {
        super.updateItem(entry, none);
        getStyleClass().removeIf(style -> style.startsWith(GIT));
        setAccessibleText(null);
        if (entry == null || none) {
            setText(null);
            setGraphic(null);
            return;
        }
        if (panel.names(getTreeItem())) {
            setText(null);
            setGraphic(panel.field());
            return;
        }
        drawIcon();
        FileMark mark = panel.mark(entry);
        String title = panel.title(entry);
        setText(mark.letter().isEmpty() ? title : title + "   " + mark.letter());
        if (!mark.style().isEmpty()) {
            getStyleClass().add(mark.style());
            setAccessibleText(Words.of("panel.files.which", title, mark.words()));
        }
    }
}
