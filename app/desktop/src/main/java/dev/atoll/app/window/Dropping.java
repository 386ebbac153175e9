package dev.atoll.app.window;

import java.io.File;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Files that are dropped on the window: they are opened, packages are offered to be installed.
///
/// @param bench the window's inside
record Dropping(Workbench bench) {
    void on(Node node) {
        node.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles() && !bench.asks()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            List<File> files = event.getDragboard().getFiles();
            if (files != null && !files.isEmpty() && !bench.asks()) {
                Arrival.open(
                        bench,
                        files.stream()
                                .map(file -> new Arrival(file.toPath(), 1, 1))
                                .toList());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }
}
