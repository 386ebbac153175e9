package dev.atoll.app.window;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How finding in the folder and replacing in it look, in a window of their own with a folder.
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class PicturesOfFindingTest {
    @TempDir
    static Path folder;

    private PictureWindow window;

    @BeforeAll
    void open() throws IOException {
        Path lagoon = Files.createDirectories(folder.resolve("lagoon"));
        Files.createDirectories(lagoon.resolve("deep/water"));
        Files.writeString(lagoon.resolve("chart.txt"), "The reef lies to the east.\nREEF ROAD 7\n");
        Files.writeString(
                lagoon.resolve("deep/water/fish.txt"), "No fish\n\tlives behind the Reef, or so it is said\n");
        Files.write(lagoon.resolve("map.bin"), new byte[] {0, 0, 0, 0, 1});
        window = new PictureWindow();
        window.window().openFolder(lagoon);
        // the folder's files are beside the text, and take the keyboard
        window.press("Ctrl+Shift+E");
    }

    @AfterAll
    void close() throws IOException {
        window.close();
    }

    @Test
    void matchesByFileAndWhatTakesTheirPlace() throws IOException {
        window.toggle("Ctrl+Shift+F");
        window.press("'reef' Enter Down");
        window.looksAsApproved("search", window.of(".panel-head", ".search-panel"));
        window.press("Ctrl+Shift+H Tab Tab Tab Tab Tab Tab 'isle' Tab Space Shift+Tab Enter Space");
        window.looksAsApproved("search-replacing", window.of(".panel-head", ".search-panel"));
        window.press("Ctrl+Shift+F '(' Tab Tab Tab Space");
        window.looksAsApproved("search-mistake", window.of(".panel-head", ".search-panel"));
    }
}
