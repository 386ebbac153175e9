package dev.atoll.app.window;

import dev.atoll.app.workspace.journal.Journal;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.HostOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A window that closes without a question, or with its process, and the next one.
@SuppressWarnings("NullAway.Init")
abstract class RestartedWindow {
    @TempDir
    Path folder;

    ExtensionHost host;
    Journal journal;
    TestWindow window;

    @BeforeEach
    void open() {
        start("");
    }

    @AfterEach
    void close() {
        window.rest();
        window.close();
        journal.end(false);
        host.close();
    }

    void leave() {
        window.leave();
        close();
    }

    void start(String settings) {
        host = ExtensionHost.start(HostOptions.in(folder.resolve("cache"), folder.resolve("data")));
        journal = Journal.in(folder.resolve("state"));
        window = KeepingWindow.on(host, journal, settings);
    }

    void restart() {
        leave();
        start("");
    }

    /// The process ends without a word: what is not on the disk is gone.
    void crash() {
        close();
        start("");
    }

    Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
