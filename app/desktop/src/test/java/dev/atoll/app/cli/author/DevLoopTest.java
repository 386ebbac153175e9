package dev.atoll.app.cli.author;

import dev.atoll.app.workspace.FolderWatch;
import dev.atoll.app.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// An extension of data alone, built again when a file of it is saved.
@Timeout(60)
class DevLoopTest {
    @TempDir
    Path folder;

    private void version(String version) {
        try {
            Files.writeString(folder.resolve("extension.json"), """
                    {"schema": 1, "id": "me.reef", "name": "Reef", "version": "%s", "api": "^0.1.0",
                     "description": "Data.", "license": "MIT", "kind": "data"}
                    """.formatted(version));
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void eachSavedFileMakesATurnAndAMistakeEndsNothing() throws IOException {
        version("1.0.0");
        List<String> turns = new ArrayList<>();
        try (FolderWatch watch = FolderWatch.of(folder, DevLoop.IGNORED)) {
            List<String> versions = new ArrayList<>(List.of("no version", "1.1.0"));
            Workspace workspace = Workspace.local();
            new DevLoop(new ExtensionBuild(workspace, folder), new FixtureRun(workspace, false), folder)
                    .run(
                            () -> !versions.isEmpty() && saved(versions.removeFirst(), watch),
                            turn -> turns.add(told(turn)));
        }
        assertThat(turns).hasSize(3);
        assertThat(turns.get(0)).contains("there are no fixtures");
        assertThat(turns.get(1)).contains("there is no package").contains("version");
        assertThat(folder.resolve("me.reef-1.1.0.atollx")).exists();
    }

    private boolean saved(String version, FolderWatch watch) {
        version(version);
        return watch.next();
    }

    private static String told(DevLoop.Turn turn) {
        return switch (turn) {
            case DevLoop.Turn.Made made -> made.built().file().toString();
            case DevLoop.Turn.Failed failed -> failed.failure().sentence();
        };
    }
}
