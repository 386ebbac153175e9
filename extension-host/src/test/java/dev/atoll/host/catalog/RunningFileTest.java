package dev.atoll.host.catalog;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// What the file says of a process that is gone. A copy of the file stands for the one that a crash leaves, since no
/// process holds a lock on it.
class RunningFileTest {
    @TempDir
    private Path folder;

    private void crash() throws IOException {
        try (var files = Files.list(running())) {
            for (var file : files.toList()) {
                Files.copy(file, running().resolve("crashed" + file.getFileName()));
            }
        }
    }

    private Path running() {
        return folder.resolve("running");
    }

    private List<String> left() {
        return new RunningFile(running()).leftBehind();
    }

    @Test
    void onlySetMarksAreLeftBehindAndAreToldOnce() throws IOException {
        try (var file = new RunningFile(running())) {
            var guilty = file.mark("test.guilty");
            file.mark("test.idle");
            var done = file.mark("test.done");
            guilty.set(true);
            done.set(true);
            done.set(false);
            crash();
            assertThat(left()).containsExactly("test.guilty");
            assertThat(left()).isEmpty();
        }
    }

    @Test
    void aProcessThatLivesAccusesNobody() {
        try (var file = new RunningFile(running())) {
            file.mark("test.guest").set(true);
            assertThat(left()).isEmpty();
        }
    }

    @Test
    void anOrderlyEndLeavesNothing() throws IOException {
        var file = new RunningFile(running());
        var mark = file.mark("test.guest");
        mark.set(true);
        file.close();
        mark.set(false);
        mark.close();
        try (var files = Files.list(running())) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void withoutAMarkThereIsNoFile() {
        new RunningFile(running()).close();
        assertThat(running()).doesNotExist();
        assertThat(left()).isEmpty();
    }

    @Test
    void slotsAreUsedAgainAndMoreThanThereAreAreNotNoted() throws IOException {
        try (var file = new RunningFile(running())) {
            var marks = new ArrayList<RunningFile.Mark>();
            for (int i = 0; i < 1_000; i++) {
                file.mark("test.a" + i).close();
                var mark = file.mark("test.b" + i);
                mark.set(true);
                marks.add(mark);
            }
            crash();
            assertThat(left()).hasSize(256).contains("test.b0").doesNotContain("test.a0");
            marks.forEach(RunningFile.Mark::close);
            crash();
            assertThat(left()).isEmpty();
        }
    }

    @Test
    void anotherNameThanAnExtensionsIsNeitherNotedNorTold() throws IOException {
        try (var file = new RunningFile(running())) {
            file.mark("../../etc/passwd").set(true);
            file.mark("x".repeat(200)).set(true);
            var good = file.mark("test.guest");
            good.set(true);
            crash();
        }
        try (var files = Files.list(running())) {
            var broken = files.findFirst().orElseThrow();
            var content = Files.readAllBytes(broken);
            content[2] = '/';
            Files.write(broken, content);
        }
        Files.write(running().resolve("half.running"), new byte[100]);
        assertThat(left()).isEmpty();
        try (var files = Files.list(running())) {
            assertThat(files).isEmpty();
        }
    }
}
