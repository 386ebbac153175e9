package dev.atoll.app.window;

import dev.atoll.app.install.Installing;
import dev.atoll.app.workspace.OpenResult;

import java.nio.file.Path;
import java.util.List;

/// A file or a folder that is named when a window is started or called, or dropped on it.
///
/// @param path where it is
/// @param line where to put the caret, from 1
/// @param column from 1, in UTF-16 code units
public record Arrival(Path path, int line, int column) {
    /// Opens it in a window, where it has been read already. To be called on the UI thread.
    public void open(Workbench bench, OpenResult read) {
        if (Installing.isPackage(path)) {
            bench.install(path);
        } else {
            bench.opening().openRead(path, read, tab -> tab.caretTo(line, column));
        }
    }

    /// Whether all that was named, and all that was left open, is in the window.
    public static boolean over(Workbench bench) {
        return bench.opening().idle();
    }

    /// Opens what was named together in a window. Several folders are open side by side then. To be called on the UI
    /// thread.
    public static void open(Workbench bench, List<Arrival> all) {
        if (all.size() == 1) {
            Arrival one = all.getFirst();
            bench.open(one.path(), one.line(), one.column());
        } else if (!all.isEmpty()) {
            bench.panels().folders().open(all);
        }
    }
}
