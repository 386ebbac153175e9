package dev.atoll.host;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// Where an extension's work goes, as far as its author can see it.
@Timeout(60)
class ExtensionSamplesTest {
    private static final long EVERY = 997;

    @TempDir
    Path folder;

    private List<FunctionSample> samples(String name) throws Exception {
        try (var world = new HostWorld(folder.resolve(name), HostOptions::metered)) {
            var extension = world.loaded("measured");
            extension.sample(EVERY);
            HostWorld.ask(world.open(" ".repeat(10)), 1, 5, 10).get();
            assertThat(extension.samples().stream()
                            .mapToLong(FunctionSample::instructions)
                            .sum())
                    .isBetween(extension.instructions() - EVERY, extension.instructions());
            return extension.samples();
        }
    }

    @Test
    void whichFunctionsDoTheWorkIsSeenAlikeEachTime() throws Exception {
        Files.createDirectories(folder.resolve("a"));
        Files.createDirectories(folder.resolve("b"));
        var samples = samples("a");
        assertThat(samples)
                .anySatisfy(sample ->
                        assertThat(sample.functions()).endsWith("turns").hasSize(2));
        assertThat(samples("b")).isEqualTo(samples);
    }

    @Test
    void nothingIsSeenUnlessInstructionsAreCounted() throws Exception {
        try (var world = new HostWorld(folder, options -> options)) {
            var extension = world.loaded("measured");
            extension.sample(EVERY);
            HostWorld.ask(world.open(" ".repeat(10)), 1, 5, 10).get();
            assertThat(extension.samples()).isEmpty();
        }
    }
}
