package dev.atoll.app.boot;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

/// The whole program, which tells its window's title whenever that changes, and closes a file for each line that it is
/// told.
final class WindowProcess {
    private WindowProcess() {}

    /// @param arguments those of the program
    public static void main(String[] arguments) {
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().stream()
                        .filter(Stage.class::isInstance)
                        .map(Stage.class::cast)
                        .forEach(WindowProcess::tell);
            }
        });
        Thread.ofPlatform()
                .daemon()
                .start(() -> new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                        .lines()
                        .forEach(_ -> Platform.runLater(WindowProcess::closeFile)));
        Main.main(arguments);
    }

    private static void tell(Stage stage) {
        stage.titleProperty().subscribe(title -> {
            System.out.println("title " + title);
            System.out.flush();
        });
    }

    private static void closeFile() {
        var scene = Window.getWindows().getFirst().getScene();
        Event.fireEvent(
                scene.getRoot(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "W", KeyCode.W, false, true, false, false));
    }
}
