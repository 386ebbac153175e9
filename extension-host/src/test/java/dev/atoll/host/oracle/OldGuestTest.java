package dev.atoll.host.oracle;

import dev.atoll.api.manifest.Feature;
import dev.atoll.generator.wit.WitPackage;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.HostOptions;
import dev.atoll.host.LoadResult;
import dev.atoll.host.catalog.Packages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/// A guest that was built for version 0.1 of the contract runs for ever: see the README beside it.
@Timeout(120)
class OldGuestTest {
    private static final Path GUESTS = Path.of("src/test/resources/contract/v0.1");
    private static final Path WIT =
            Path.of(System.getProperty("atoll.root", "..")).resolve("extension-api/wit/v0.1");

    @TempDir
    Path folder;

    @Test
    void itAnswersWhatItAlwaysDid() throws IOException {
        var wit = WitPackage.read(WIT);
        var guest = BoundGuest.start(
                GUESTS.resolve("showcase.wasm"), wit, "dev.atoll.host.bindings.v0_1", new FakeEditor().functions());
        var calls = new DescribedCalls(wit);
        var rows = JsonMapper.shared().readTree(GUESTS.resolve("answers.json"));
        assertThat(rows.size()).isGreaterThan(60);
        rows.forEach(row -> calls.check(row, guest));
    }

    @Test
    void itsPackageIsLoaded() throws IOException {
        var all = Arrays.stream(Feature.values())
                .map(feature -> '"' + feature.word() + '"')
                .collect(Collectors.joining(", "));
        var manifest = Packages.MANIFEST.replace("\"highlighting\", \"diagnostics\"", all);
        var file = Files.write(
                folder.resolve("old.atollx"),
                Packages.of(manifest, Files.readAllBytes(GUESTS.resolve("showcase.wasm"))));
        try (var host = ExtensionHost.start(HostOptions.in(folder.resolve("cache"), folder.resolve("data")))) {
            assertThat(host.load(file)).isInstanceOf(LoadResult.Loaded.class);
        }
    }
}
