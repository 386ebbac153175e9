package dev.atoll.app.workspace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/// What counts as a written file.
@Timeout(60)
class FolderWatchTest {
    @TempDir
    Path folder;

    /// Whoever sends what is told to a file in the folder would else be told for ever.
    @Test
    void logsAndWhatBuildsMakeDoNotCount() throws IOException {
        Files.createDirectory(folder.resolve("build"));
        try (FolderWatch watch = FolderWatch.of(folder, Set.of("build"))) {
            CompletableFuture<Boolean> next = CompletableFuture.supplyAsync(watch::next);
            for (String name :
                    new String[] {"dev.log", "build/extension.wasm", "me.reef-0.1.0.atollx", "extension.json~"}) {
                Files.writeString(folder.resolve(name), name);
            }
            assertThat(next.completeOnTimeout(false, 1, TimeUnit.SECONDS).join())
                    .isFalse();
        }
        try (FolderWatch watch = FolderWatch.of(folder, Set.of("build"))) {
            CompletableFuture<Boolean> next = CompletableFuture.supplyAsync(watch::next);
            Files.writeString(folder.resolve("extension.json"), "{}");
            assertThat(next.join()).isTrue();
        }
    }
}
