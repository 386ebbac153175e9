package dev.atoll.host;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.LimitRequest;
import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.failure.BadAnswer;
import dev.atoll.api.failure.Denied;
import dev.atoll.api.failure.OutOfMemory;
import dev.atoll.api.failure.Refused;
import dev.atoll.api.failure.TimedOut;
import dev.atoll.api.failure.Trapped;
import dev.atoll.api.feature.Filtered;
import dev.atoll.api.log.LogLine;
import dev.atoll.api.provider.FilterProvider;
import dev.atoll.host.catalog.Packages;
import dev.atoll.host.engine.Modules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.UnaryOperator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Packages of kind `filter`, from the package to what the editor gets; also those that mean no good.
@Timeout(120)
class FiltersTest {
    static final String MANIFEST = """
            {
              "schema": 1, "id": "test.filter", "name": "Filter", "version": "1.0.0", "api": "^0.1.0",
              "description": "A filter for tests.", "license": "Apache-2.0", "kind": "filter",
              "module": "extension.wasm",
              "filters": [
                {"id": "exactly", "title": "Exactly", "on": "selection"},
                {"id": "lines", "title": "Lines", "on": "lines", "arguments": [
                  {"give": ["put"]}, {"ask": "Before", "default": ">"},
                  {"ask": "Then", "choices": [{"title": "Nothing", "give": []}, {"title": "Stars", "give": ["*", "*"]}]}
                ]},
                {"id": "whole", "title": "Whole", "on": "document", "languages": ["json"]}
              ]
            }
            """;

    @TempDir
    private Path folder;

    private HostWorld world(UnaryOperator<HostOptions> options) throws IOException {
        var world = new HostWorld(folder, options);
        world.loaded(packed(MANIFEST, guest()));
        return world;
    }

    private static byte[] guest() throws IOException {
        return Files.readAllBytes(Path.of("test-guests/filter-c/guest.wasm"));
    }

    private Path packed(String manifest, byte[] module) throws IOException {
        return Files.write(folder.resolve("filter.atollx"), Packages.of(manifest, module));
    }

    private static FilterProvider provider(HostWorld world) {
        return world.host.providers(FilterProvider.class).getFirst();
    }

    private static Filtered run(HostWorld world, String filter, String text, String... arguments) {
        return provider(world)
                .run(filter, Arrays.asList(arguments), List.of(text))
                .join()
                .getFirst();
    }

    private static String made(HostWorld world, String filter, String text, String... arguments) {
        var result = new StringBuilder(text);
        run(world, filter, text, arguments)
                .edits()
                .reversed()
                .forEach(edit -> result.replace(edit.span().start(), edit.span().end(), edit.text()));
        return result.toString();
    }

    private static ExtensionHandle handle(HostWorld world) {
        return world.host.extensions().getFirst();
    }

    @Test
    void severalTextsAreFilteredAtOnceEachByItself() throws IOException {
        try (var world = world(o -> o)) {
            var made = provider(world)
                    .run("exactly", List.of("upper"), List.of("reef", "", "CORAL", "a🏝b"))
                    .join();
            assertThat(made)
                    .extracting(Filtered::edits)
                    .containsExactly(
                            List.of(new TextEdit(new Span(0, 4), "REEF")),
                            List.of(),
                            List.of(),
                            List.of(new TextEdit(new Span(0, 4), "A🏝B")));
            assertThat(made).extracting(Filtered::said).containsOnly("shouted");
            assertThat(handle(world).log()).extracting(LogLine::text).contains("shouted");
            assertThat(handle(world).status()).isInstanceOf(ExtensionStatus.Ready.class);
        }
    }

    @Test
    void onlyWhatDiffersIsEdited() throws IOException {
        try (var world = world(o -> o)) {
            assertThat(run(world, "whole", "A\nb\nC\n", "upper").edits())
                    .containsExactly(new TextEdit(new Span(2, 3), "B"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "exactly, a, A",
        "lines, a, A~",
        "whole, a, A~",
        "exactly, a~, A~~",
        "lines, a~, A~~",
        "whole, a~, A~~",
        "exactly, '', ''",
    })
    void aBreakAtTheEndThatWasNotThereIsTakenOffAgain(String filter, String text, String expected) throws IOException {
        try (var world = world(o -> o)) {
            // the guest writes one break more than it reads; lines come to it with one
            assertThat(made(world, filter, text.replace('~', '\n'), "x")).isEqualTo(expected.replace('~', '\n'));
        }
    }

    @Test
    void whatIsAnsweredBecomesArguments() throws IOException {
        try (var world = world(o -> o)) {
            var lines = provider(world).filters().get(1);
            assertThat(lines.given(Map.of())).containsExactly("put", ">");
            assertThat(lines.given(Map.of("Before", "", "Then", "Stars"))).containsExactly("put", "*", "*");
            assertThatThrownBy(() -> lines.given(Map.of("Then", "Moons")))
                    .hasMessage("“Lines” has no choice “Moons” for “Then”.");
            assertThatThrownBy(() -> lines.given(Map.of("Behind", "")))
                    .hasMessage("“Lines” does not ask for “Behind”, only for “Before”, “Then”.");
            var given = lines.given(Map.of("Then", "Stars")).toArray(String[]::new);
            assertThat(made(world, "lines", "a\n", given)).isEqualTo(">**A\n");
            assertThat(lines.serves("anything")).isTrue();
            assertThat(provider(world).filters().get(2).serves("toml")).isFalse();
        }
    }

    @Test
    void aFilterThatSaysNoIsNotBlamedHoweverOften() throws IOException {
        try (var world = world(o -> o)) {
            for (int i = 0; i < 5; i++) {
                assertThat(failure(world, "fail")).isInstanceOf(Refused.class).hasMessage("line 3: it does not rhyme");
            }
            assertThat(handle(world).status()).isInstanceOf(ExtensionStatus.Ready.class);
            assertThat(handle(world).log()).extracting(LogLine::text).contains("line 3: it does not rhyme");
            assertThat(made(world, "exactly", "reef", "upper")).isEqualTo("REEF");
        }
    }

    private static @Nullable Throwable failure(HostWorld world, String... arguments) {
        try {
            var _ = run(world, "exactly", "x", arguments);
            return null;
        } catch (CompletionException e) {
            return e.getCause();
        }
    }

    @Test
    void whatFillsItsMemoryWritesWithoutEndOrTrapsIsStopped() throws IOException {
        try (var world = world(o -> o)) {
            handle(world)
                    .limit(new LimitRequest(Map.of(Limit.ANSWER_BYTES, 1 << 16, Limit.MEMORY_PAGES, 32)))
                    .join();
            assertThat(failure(world, "much")).isInstanceOf(BadAnswer.class).hasMessageContaining("65536 bytes");
            assertThat(failure(world, "grow")).isInstanceOfAny(OutOfMemory.class, Trapped.class);
            assertThat(made(world, "exactly", "reef", "upper")).isEqualTo("REEF");
            assertThat(world.host.guestMemoryBytes()).isZero();
            assertThat(failure(world, "trap")).isInstanceOf(Trapped.class);
            assertThat(handle(world).status()).isInstanceOf(ExtensionStatus.Disabled.class);
            assertThat(world.host.providers(FilterProvider.class)).isEmpty();
        }
    }

    @Test
    void whatLoopsIsStoppedAtItsDeadline() throws IOException {
        try (var world = world(o -> o)) {
            handle(world)
                    .limit(new LimitRequest(Map.of(Limit.BACKGROUND, 50, Limit.FIRST_CALL_FACTOR, 1)))
                    .join();
            assertThat(failure(world, "loop")).isInstanceOf(TimedOut.class);
            assertThat(failure(world, "loop")).isInstanceOf(TimedOut.class);
            assertThat(failure(world, "loop")).isInstanceOf(TimedOut.class);
            assertThat(handle(world).status()).isInstanceOf(ExtensionStatus.Disabled.class);
        }
    }

    @Test
    void itReachesNeitherFilesNorTheNetAndKnowsTheTimeRoughly() throws IOException {
        try (var world = world(o -> o)) {
            assertThat(made(world, "exactly", "", "reach")).isEqualTo("no environment, no file");
            assertThat(made(world, "exactly", "", "net")).isEqualTo("alone");
            assertThat(made(world, "exactly", "", "hour")).isEqualTo("dice, the day, in milliseconds");
        }
    }

    @Test
    void itIsToldOfNoDocument() throws IOException {
        try (var world = world(o -> o)) {
            var text = "{}";
            try (var open = world.host.open(
                    new DocumentInfo(new DocumentId(1), 1, "json", "a.json", text.length()),
                    new StringSnapshot(text))) {
                assertThat(open.providers(FilterProvider.class)).isEmpty();
                assertThat(handle(world).status()).isInstanceOf(ExtensionStatus.Idle.class);
            }
        }
    }

    @Test
    void whatIsGoneIsSaidPlainly() throws IOException {
        try (var world = world(o -> o)) {
            var provider = provider(world);
            assertThatThrownBy(
                            () -> provider.run("owl", List.of(), List.of("x")).join())
                    .hasCauseInstanceOf(Refused.class)
                    .hasMessageContaining("no filter \"owl\"");
            handle(world).disable();
            assertThatThrownBy(() -> provider.run("exactly", List.of("upper"), List.of("x"))
                            .join())
                    .hasCauseInstanceOf(Denied.class);
        }
    }

    @Test
    void aModuleThatWantsMoreThanTheSystemInterfaceIsNotLoaded() throws IOException {
        try (var world = new HostWorld(folder, o -> o)) {
            var ours = world.host.load(packed(MANIFEST, Modules.hostile("memory")));
            assertThat(ours).isInstanceOf(LoadResult.Rejected.class);
            assertThat(((LoadResult.Rejected) ours).problems().getFirst().sentence())
                    .contains("_start");
        }
    }
}
