package dev.atoll.app.panel.files;

import dev.atoll.app.workspace.FolderEntry;

import java.util.Optional;
import javafx.scene.Node;

/// The icons of files and folders in the tree.
public interface FileIcons {
    /// A row of the tree.
    ///
    /// @param entry the file or folder
    /// @param open whether what is in the folder is shown
    /// @param root whether it is one of the window's folders, of which there are several
    record Row(FolderEntry entry, boolean open, boolean root) {}

    /// The icon of a row, a node of its own each time; empty for none.
    Optional<Node> of(Row row);

    /// Whether folders have arrows beside their icons.
    default boolean arrows() {
        return true;
    }

    /// The editor's own icons, in the colour of the theme's accent.
    static FileIcons coloured() {
        return row -> Optional.of(FileIcon.of(row.entry()));
    }

    /// The editor's own icons, as quiet as quiet text.
    static FileIcons plain() {
        return row -> {
            Node icon = FileIcon.of(row.entry());
            icon.getStyleClass().add("plain-icon");
            return Optional.of(icon);
        };
    }

    /// No icons.
    static FileIcons none() {
        return _ -> Optional.empty();
    }
}
