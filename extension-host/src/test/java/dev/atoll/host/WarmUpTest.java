package dev.atoll.host;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(300)
class WarmUpTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasNeverCompiledIsCompiledWithoutStartingIt() throws Exception {
        var bundled = List.of(
                new HostWorld(folder, options -> options).packed("well-behaved").toUri());
        try (var host =
                ExtensionHost.start(HostWorld.options(folder.resolve("own")).withBundled(bundled))) {
            assertThat(kept()).isEmpty();
            host.warmUp();
            while (kept().isEmpty()) {
                Thread.onSpinWait();
            }
            assertThat(host.extensions()).hasSize(1).allMatch(one -> one.status() instanceof ExtensionStatus.Idle);
        }
    }

    private List<Path> kept() throws Exception {
        var code = folder.resolve("own/cache/code");
        if (!Files.isDirectory(code)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(code)) {
            return files.toList();
        }
    }

    @Test
    void aFunctionThatWillBeSlowIsToldOnLoading() {
        try (var world = new HostWorld(folder, options -> options)) {
            var result = world.host.load(world.packed("loop-in-huge-function"));
            assertThat(result)
                    .isInstanceOfSatisfying(
                            LoadResult.Loaded.class,
                            loaded -> assertThat(loaded.notices())
                                    .singleElement()
                                    .satisfies(notice ->
                                            assertThat(notice.sentence()).contains("about forty times slower")));
        }
    }
}
