package dev.atoll.app.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// The platform's own dialogs, over a window.
///
/// @param owner the window
public record PlatformFileDialogs(Window owner) implements FileDialogs {
    @Override
    public List<Path> toOpen() {
        return chosen(new FileChooser());
    }

    @Override
    public List<Path> toOpen(String kind, String pattern) {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, pattern));
        return chosen(chooser);
    }

    private List<Path> chosen(FileChooser chooser) {
        List<File> chosen = chooser.showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> folderToOpen() {
        return Optional.ofNullable(new DirectoryChooser().showDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> toSave(String name) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }
}
