package dev.atoll.app.boot;

import dev.atoll.app.theme.Appearance;
import dev.atoll.app.window.FileDialogs;
import dev.atoll.app.window.Workbench;
import dev.atoll.host.ExtensionHost;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// What windows without a display stand on, for pictures and measurements. Closing it stops its extensions.
///
/// @param host the extensions
/// @param standard how such a window looks unless someone says otherwise
/// @param benches makes the inside of a window of its looks and of what ends the application
record Unseen(ExtensionHost host, Supplier<Appearance> standard, BiFunction<Appearance, Runnable, Workbench> benches)
        implements AutoCloseable {
    private static final int SIDE = 900;
    private static final double HEADLESS_SCREEN = 1000;
    private static final double CORNER = 16;

    /// A window that nobody sees.
    record Window(Stage stage, Workbench bench, Scene scene) {}

    /// Shows a window of the usual size and looks for a measurement.
    ///
    /// All of it is laid out and handed to the renderer, but only a corner lies within the window: the platform
    /// without a display copies windows pixel by pixel, on the UI thread. That costs several times what is
    /// measured, and no platform with a display does so.
    Window show(Runnable over) {
        Window window = show(standard.get(), SIDE, SIDE, over);
        window.stage.setWidth(CORNER);
        window.stage.setHeight(CORNER);
        return window;
    }

    /// Shows a window.
    ///
    /// @param over ends the application
    Window show(Appearance appearance, int width, int height, Runnable over) {
        Stage stage = new Stage();
        Workbench bench = benches.apply(appearance, over);
        Scene scene = easel(bench, appearance, width, height);
        stage.setScene(scene);
        stage.show();
        return new Window(stage, bench, scene);
    }

    // the headless screen is small and fixed: the window is cut to it, and the picture is taken of the node, which is
    // not
    private static Scene easel(Workbench bench, Appearance appearance, double width, double height) {
        bench.node().setMinSize(width, height);
        bench.node().setPrefSize(width, height);
        Scene scene =
                new Scene(new Group(bench.node()), Math.min(width, HEADLESS_SCREEN), Math.min(height, HEADLESS_SCREEN));
        appearance.dress(scene);
        return scene;
    }

    @Override
    public void close() {
        host.close();
    }

    /// Where nobody can be asked.
    record NoDialogs() implements FileDialogs {
        @Override
        public List<Path> toOpen() {
            return List.of();
        }

        @Override
        public List<Path> toOpen(String kind, String pattern) {
            return List.of();
        }

        @Override
        public Optional<Path> folderToOpen() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> toSave(String name) {
            return Optional.empty();
        }
    }
}
