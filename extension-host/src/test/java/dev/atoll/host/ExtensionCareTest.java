package dev.atoll.host;

import dev.atoll.api.capability.CapabilityKind;
import dev.atoll.api.document.DocumentId;
import dev.atoll.api.provider.HighlightProvider;
import dev.atoll.host.catalog.Packages;
import dev.atoll.host.engine.Modules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What a user can find out about an extension that works, and the switches that stay.
@Timeout(60)
class ExtensionCareTest {
    @TempDir
    Path folder;

    private URI bundled(String manifest) throws IOException {
        var file = folder.resolve("bundled.atollx");
        return Files.write(file, Packages.of(manifest, Modules.hostile("measured")))
                .toUri();
    }

    @Test
    void whatItsCallsTakeIsKnown() throws Exception {
        try (var world = new HostWorld(folder, options -> options)) {
            var extension = world.loaded("measured");
            assertThat(extension.work()).isEqualTo(ExtensionWork.none());
            var document = world.open("{}");
            HostWorld.ask(document, 1, 0, 2).get();
            var work = extension.work();
            assertThat(work.calls()).isPositive();
            assertThat(work.typical()).isPositive().isLessThanOrEqualTo(work.slow());
            assertThat(work.slow()).isLessThanOrEqualTo(work.longest());
            assertThat(work.memoryBytes()).isPositive().isEqualTo(world.host.guestMemoryBytes());
            assertThat(work.failures()).isEmpty();
        }
    }

    @Test
    void itsFailuresAreKnown() {
        try (var world = new HostWorld(folder, options -> options)) {
            var extension = world.loaded("unreachable");
            var document = world.open("{}");
            assertThatThrownBy(() -> HostWorld.ask(document, 1, 0, 2).get()).isInstanceOf(ExecutionException.class);
            assertThat(extension.work().failures())
                    .isNotEmpty()
                    .first()
                    .satisfies(failure -> assertThat(failure.reason()).isNotBlank());
        }
    }

    @Test
    void whatItUsesIsKnownAlsoAfterTheNextStart() throws Exception {
        try (var world = new HostWorld(folder, options -> options)) {
            var extension = world.loaded("measured");
            assertThat(extension.uses()).isEmpty();
            HostWorld.ask(world.open("{}"), 1, 0, 2).get();
            assertThat(extension.uses())
                    .containsExactly(new CapabilityUse(
                            CapabilityKind.DOCUMENTS_READ, List.of(LocalDate.now(ZoneId.systemDefault()))));
        }
        try (var world = new HostWorld(folder, options -> options)) {
            assertThat(world.loaded("measured").uses())
                    .extracting(CapabilityUse::kind)
                    .containsExactly(CapabilityKind.DOCUMENTS_READ);
        }
    }

    @Test
    void whatItsAuthorWroteCanBeRead() throws IOException {
        var files = new TreeMap<String, byte[]>();
        files.put("extension.json", Packages.utf8(HostWorld.COLOURS));
        files.put("extension.wasm", Modules.hostile("measured"));
        files.put("README.md", Packages.utf8("# Guest\n"));
        try (var world = new HostWorld(folder, options -> options)) {
            var file = Files.write(folder.resolve("readme.atollx"), Packages.of(files));
            assertThat(world.loaded(file).readme()).hasValue("# Guest\n");
            world.host.unload(HostWorld.GUEST);
            assertThat(world.loaded("measured").readme()).isEmpty();
        }
    }

    @Test
    void whatComesWithTheEditorCanBeOffFromTheStart() throws Exception {
        var location = bundled(HostWorld.COLOURS);
        var choices = new BundledChoices(Set.of(HostWorld.GUEST), Map.of());
        try (var world = new HostWorld(
                folder, options -> options.withBundled(List.of(location)).withChoices(choices))) {
            var document = world.open("{}");
            assertThat(world.host.extensions())
                    .singleElement()
                    .satisfies(one -> assertThat(one.status()).isInstanceOf(ExtensionStatus.Off.class));
            assertThat(document.providers(HighlightProvider.class)).isEmpty();
            world.host.extensions().getFirst().enable();
            assertThat(HostWorld.ask(document, 1, 0, 2).get()).isNotNull();
        }
    }

    @Test
    void whatComesWithTheEditorCanBeRefusedWhatItAsksFor() throws Exception {
        var location = bundled(HostWorld.COLOURS);
        var choices = new BundledChoices(Set.of(), Map.of(HostWorld.GUEST, Set.of(CapabilityKind.DOCUMENTS_READ)));
        try (var world = new HostWorld(
                folder, options -> options.withBundled(List.of(location)).withChoices(choices))) {
            assertThat(world.host.extensions().getFirst().grants()).isEmpty();
            assertThat(world.open("{}").providers(HighlightProvider.class)).isEmpty();
        }
    }

    @Test
    void languagesOfWhatHasOnlyDataAreKnownWhileItIsOn() throws IOException {
        var manifest = Packages.MANIFEST
                .replace("\"kind\": \"extension\"", "\"kind\": \"data\"")
                .replaceFirst("\"module\"[^\\n]*\\n", "")
                .replaceFirst("\"features\"[^\\n]*\\n", "")
                .replaceFirst("\"activation\"[^\\n]*\\n", "")
                .replaceFirst("(?s),\\s*\"capabilities\".*", "\n}");
        var files = new TreeMap<String, byte[]>();
        files.put("extension.json", Packages.utf8(manifest));
        try (var world = new HostWorld(folder, options -> options)) {
            var extension = world.loaded(Files.write(folder.resolve("data.atollx"), Packages.of(files)));
            assertThat(world.host.languageOf("a.json", "")).hasValue("json");
            extension.disable();
            assertThat(extension.status()).isInstanceOf(ExtensionStatus.Off.class);
            assertThat(world.host.languageOf("a.json", "")).isEmpty();
            extension.enable();
            assertThat(world.host.languageOf("a.json", "")).hasValue("json");
            assertThat(extension.work().typical()).isEqualTo(Duration.ZERO);
        }
    }

    @Test
    void memoryOfEachIsToldByItself() throws Exception {
        try (var world = new HostWorld(folder, options -> options)) {
            var first = world.loaded("measured");
            var other = world.loaded(
                    world.packed(HostWorld.manifest("\"id\": \"test.guest\"", "\"id\": \"test.other\""), "measured"));
            var document = world.open(new DocumentId(1), "{}");
            for (var provider : document.providers(HighlightProvider.class)) {
                HostWorld.ask(provider, 1, 0, 2).get();
            }
            assertThat(first.work().memoryBytes()).isPositive();
            assertThat(first.work().memoryBytes() + other.work().memoryBytes())
                    .isEqualTo(world.host.guestMemoryBytes());
        }
    }
}
