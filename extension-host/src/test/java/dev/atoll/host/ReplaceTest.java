package dev.atoll.host;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.LimitRequest;
import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.failure.OutOfMemory;
import dev.atoll.api.log.LogLine;
import dev.atoll.api.manifest.Problem;
import dev.atoll.api.provider.HighlightProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// One version of an extension takes the place of another while a document is open.
@Timeout(120)
class ReplaceTest {
    @TempDir
    private Path folder;

    private HostWorld world;

    @BeforeEach
    void begin() {
        world = new HostWorld(folder, UnaryOperator.identity());
    }

    @AfterEach
    void end() {
        world.close();
    }

    private LoadResult replace(Path file) {
        return world.host.replace(file).join();
    }

    private static List<String> log(ExtensionHandle extension) {
        return extension.log().stream().map(LogLine::text).toList();
    }

    @Test
    void providersThatWereGivenAwayAskTheNewVersion() {
        var extension = world.loaded("says-goodbye");
        var document = world.open("{ }\n");
        var provider = document.providers(HighlightProvider.class).getFirst();
        assertThat(HostWorld.ask(document, 1, 0, 3).join().tokens().size()).isZero();
        document.change(2, List.of(new TextEdit(new Span(0, 0), "[]")), new StringSnapshot("[]{ }\n"));
        var newer = world.packed(HostWorld.manifest("1.2.3", "1.2.4"), "measured");
        assertThat(replace(newer)).isEqualTo(new LoadResult.Loaded(extension, List.of()));
        var revision = new Revision(HostWorld.DOCUMENT, 2);
        assertThat(provider.highlight(revision, new Span(0, 5)).join().tokens().size())
                .isEqualTo(5);
        assertThat(extension.manifest().version()).hasToString("1.2.4");
        assertThat(world.host.extensions()).containsExactly(extension);
    }

    @Test
    void theOldVersionIsToldToEndAndTheNewOneOfTheDocuments() throws InterruptedException {
        var extension = world.loaded("says-goodbye");
        var document = world.open("{ }\n");
        HostWorld.ask(document, 1, 0, 3).join();
        replace(world.packed("says-goodbye"));
        HostWorld.ask(document, 1, 0, 3).join();
        while (Thread.getAllStackTraces().keySet().stream()
                        .filter(thread -> thread.getName().equals("ext-test.guest"))
                        .count()
                > 1) {
            Thread.onSpinWait();
        }
        assertThat(log(extension)).containsExactlyInAnyOrder("hello", "opened", "hello", "goodbye", "opened");
    }

    @Test
    void aVersionThatCannotBeLoadedLeavesTheOldOneAndSaysWhy() {
        var extension = world.loaded("measured");
        var document = world.open("{ }\n");
        HostWorld.ask(document, 1, 0, 3).join();
        for (var module : List.of("truncated-in-half", "imports-unknown", "missing-export")) {
            assertThat(replace(world.packed(module)))
                    .isInstanceOfSatisfying(
                            LoadResult.Rejected.class,
                            rejected -> assertThat(rejected.problems()).hasSize(1));
        }
        assertThat(HostWorld.ask(document, 1, 0, 3).join().tokens().size()).isEqualTo(3);
        assertThat(extension.status()).isEqualTo(new ExtensionStatus.Ready());
    }

    @Test
    void aVersionThatDoesNotStartLeavesTheOldOneAndSaysWhy() {
        var extension = world.loaded("measured");
        var document = world.open("{ }\n");
        HostWorld.ask(document, 1, 0, 3).join();
        var statuses = new CopyOnWriteArrayList<ExtensionStatus>();
        try (var _ = world.host.onStatus(changed -> statuses.add(changed.status()))) {
            assertThat(replace(world.packed("declines-to-start")))
                    .isEqualTo(new LoadResult.Rejected(
                            List.of(new Problem("extension.wasm", "It declined to start: not today"))));
            assertThat(replace(world.packed("trap-in-start")))
                    .isInstanceOfSatisfying(
                            LoadResult.Rejected.class,
                            rejected -> assertThat(
                                            rejected.problems().getFirst().sentence())
                                    .startsWith("It crashed"));
        }
        assertThat(HostWorld.ask(document, 1, 0, 3).join().tokens().size()).isEqualTo(3);
        assertThat(extension.status()).isEqualTo(new ExtensionStatus.Ready());
        assertThat(statuses).isEmpty();
    }

    @Test
    void languagesAndActivationAreThoseOfTheNewVersion() {
        world.loaded("measured");
        var document = world.open("{ }\n");
        HostWorld.ask(document, 1, 0, 3).join();
        assertThat(world.host.languageOf("a.json", "")).contains("json");
        var other = HostWorld.manifest("\"json\"", "\"yaml\"").replace(".json", ".yaml");
        assertThat(replace(world.packed(other, "measured"))).isInstanceOf(LoadResult.Loaded.class);
        assertThat(world.host.languageOf("a.json", "")).isEmpty();
        assertThat(world.host.languageOf("a.yaml", "")).contains("yaml");
        assertThat(document.providers(HighlightProvider.class)).isEmpty();
        assertThat(replace(world.packed("measured"))).isInstanceOf(LoadResult.Loaded.class);
        assertThat(HostWorld.ask(document, 1, 0, 3).join().tokens().size()).isEqualTo(3);
    }

    @Test
    void anExtensionThatIsNotThereIsLoaded() {
        assertThat(replace(world.packed("measured"))).isInstanceOf(LoadResult.Loaded.class);
        assertThat(world.host.extensions()).hasSize(1);
    }

    @Test
    void aDisabledExtensionIsReplacedAndStaysDisabled() {
        var extension = world.loaded("unreachable");
        var document = world.open("{ }\n");
        extension.disable();
        replace(world.packed("measured"));
        assertThat(extension.status()).isInstanceOf(ExtensionStatus.Off.class);
        extension.enable();
        assertThat(HostWorld.ask(document, 1, 0, 3).join().tokens().size()).isEqualTo(3);
    }

    @Test
    void theUsersLimitHoldsForTheNextInstanceWithoutTouchingDocuments() {
        var extension = world.loaded("measured");
        var document = world.open(" ".repeat(1_000));
        assertThatThrownBy(() -> HostWorld.ask(document, 1, 1, 600).join()).hasMessageContaining("512 pages");
        extension.limit(new LimitRequest(Map.of(Limit.MEMORY_PAGES, 700))).join();
        assertThat(extension.limits().of(Limit.MEMORY_PAGES)).isEqualTo(700);
        assertThat(HostWorld.ask(document, 1, 1, 600).join()).isNotNull();
        assertThatThrownBy(() -> extension
                        .limit(new LimitRequest(Map.of(Limit.MEMORY_PAGES, 1)))
                        .join())
                .hasMessageContaining("1 are allowed");
        assertThat(extension.limits().of(Limit.MEMORY_PAGES)).isEqualTo(700);
        extension
                .limit(new LimitRequest(Map.of(Limit.MEMORY_PAGES, Integer.MAX_VALUE)))
                .join();
        assertThat(extension.limits().of(Limit.MEMORY_PAGES)).isEqualTo(Limit.MEMORY_PAGES.most());
        extension.limit(LimitRequest.NONE).join();
        assertThatThrownBy(() -> HostWorld.ask(document, 1, 1, 600).join()).hasCauseInstanceOf(OutOfMemory.class);
    }
}
