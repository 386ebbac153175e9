package dev.atoll.host;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.LimitRequest;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.document.Revision;
import dev.atoll.api.failure.BadAnswer;
import dev.atoll.api.failure.ExtensionException;
import dev.atoll.api.failure.OutOfMemory;
import dev.atoll.api.failure.TimedOut;
import dev.atoll.api.failure.Trapped;
import dev.atoll.api.feature.Diagnostic;
import dev.atoll.api.log.LogLine;
import dev.atoll.api.provider.DiagnosticProvider;
import dev.atoll.api.provider.HighlightProvider;
import dev.atoll.host.catalog.Packages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/// Each limit, breached and just kept to by a real guest that uses so much of one thing as it is asked to. What such
/// a guest cannot show is held in the provider package's tests.
@Timeout(120)
class LimitsTest {
    private static final int TOKENS = 0;
    private static final int PAGES = 1;
    private static final int CALLS = 2;
    private static final int LINES = 3;
    private static final int PATIENCE = 4;
    private static final int TURNS = 5;
    private static final String TEXT = " ".repeat(50_000);

    @TempDir
    private Path folder;

    /// A way to breach a limit.
    ///
    /// @param limit the limit
    /// @param value what it is set to
    /// @param thing what is asked of the guest
    /// @param kept how much of it just keeps to the limit
    /// @param breached how much does not
    record Breach(Limit limit, int value, int thing, int kept, int breached) {}

    static Stream<Arguments> breaches() {
        return Stream.of(
                arguments(
                        new Breach(Limit.TOKENS, 100, TOKENS, 100, 101),
                        BadAnswer.class,
                        "it has 101 tokens; at most 100 are allowed"),
                arguments(
                        new Breach(Limit.LIST_ELEMENTS, 256, TOKENS, 256, 257),
                        BadAnswer.class,
                        "at most 256 are allowed"),
                // a token is 12 bytes; the answer's own record is 20
                arguments(
                        new Breach(Limit.ANSWER_BYTES, 1_220, TOKENS, 100, 101),
                        BadAnswer.class,
                        "more than 1220 bytes"),
                // it begins with two pages, and the host's texts take no more
                arguments(new Breach(Limit.MEMORY_PAGES, 12, PAGES, 10, 11), OutOfMemory.class, "it may have 12 pages"),
                arguments(
                        new Breach(Limit.HOST_CALLS, 1_000, CALLS, 990, 1_001),
                        Trapped.class,
                        "the last time task.should-yield"),
                arguments(
                        new Breach(Limit.INTERACTIVE_HARD, 20, TURNS, 5, 49_000),
                        TimedOut.class,
                        "did not answer in time"));
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void whatKeepsToALimitIsAnsweredAndWhatBreachesItIsTold(
            Breach breach, Class<? extends ExtensionException> failure, String words) {
        var limits = Limits.DEFAULTS.with(breach.limit(), breach.value()).with(Limit.FIRST_CALLS, 0);
        try (var world = new HostWorld(folder, options -> options.withLimits(limits))) {
            world.loaded("measured");
            var document = world.open(TEXT);
            assertThat(HostWorld.ask(document, 1, breach.thing(), breach.kept()).join())
                    .isNotNull();
            assertThatThrownBy(() -> HostWorld.ask(document, 1, breach.thing(), breach.breached())
                            .join())
                    .cause()
                    .isInstanceOf(failure)
                    .hasMessageContaining(words);
        }
    }

    /// A limit of diagnostics, the module that finds some, the least value that lets it, and what is said below.
    static Stream<Arguments> diagnoses() {
        return Stream.of(
                arguments(Limit.DIAGNOSTICS, "diagnostics-related", 1, "it has 1 diagnostics; at most 0"),
                arguments(Limit.RELATED_PLACES, "diagnostics-related", 1, "it has 1 related places; at most 0"),
                arguments(Limit.PARTS, "diagnostics-endless", Integer.MAX_VALUE, "partial answers; at most"));
    }

    @ParameterizedTest
    @MethodSource("diagnoses")
    void diagnosticsAreBounded(Limit limit, String module, int enough, String words) {
        var manifest = HostWorld.manifest("\"highlighting\"", "\"diagnostics\"");
        int tooLittle = enough == Integer.MAX_VALUE ? 50 : enough - 1;
        try (var world = new HostWorld(folder, options -> options.withLimits(Limits.DEFAULTS.with(limit, tooLittle)))) {
            world.loaded(world.packed(manifest, module));
            assertThatThrownBy(() -> diagnose(world.open(TEXT)).join())
                    .hasCauseInstanceOf(BadAnswer.class)
                    .hasMessageContaining(words);
        }
        if (enough < Integer.MAX_VALUE) {
            try (var world =
                    new HostWorld(folder, options -> options.withLimits(Limits.DEFAULTS.with(limit, enough)))) {
                world.loaded(world.packed(manifest, module));
                assertThat(diagnose(world.open(TEXT)).join()).hasSize(1);
            }
        }
    }

    private static CompletableFuture<List<Diagnostic>> diagnose(OpenDocument document) {
        var provider = document.providers(DiagnosticProvider.class).getFirst();
        return provider.diagnose(new Revision(HostWorld.DOCUMENT, 1));
    }

    @Test
    void whatTheGuestPassesToTheHostIsBounded() {
        for (int bytes : new int[] {9, 10}) {
            var limits = Limits.DEFAULTS.with(Limit.ARGUMENT_BYTES, bytes);
            try (var world = new HostWorld(folder, options -> options.withLimits(limits))) {
                world.loaded("measured");
                var answer = HostWorld.ask(world.open(TEXT), 1, LINES, LINES);
                if (bytes == 10) {
                    assertThat(answer.join()).isNotNull();
                } else {
                    assertThatThrownBy(answer::join).hasMessageContaining("It called write wrongly");
                }
            }
        }
    }

    @Test
    void everyLimitIsHeldByATest() {
        var held = EnumSet.of(
                Limit.INTERACTIVE_SOFT, Limit.BACKGROUND, Limit.START, Limit.FIRST_CALLS, Limit.FIRST_CALL_FACTOR);
        held.add(Limit.GRAMMAR_START); // where there are grammars: with the bundled ones
        held.addAll(EnumSet.of(Limit.LOG_LINES, Limit.LOG_BYTES, Limit.ARGUMENT_BYTES));
        held.addAll(EnumSet.of(Limit.SCOPES, Limit.EDITS, Limit.FOLDS, Limit.SYMBOLS, Limit.SYMBOL_DEPTH));
        held.addAll(EnumSet.of(Limit.COMPLETIONS, Limit.PLACES, Limit.HINTS));
        held.addAll(EnumSet.of(Limit.ACTIONS, Limit.CHOICES, Limit.PANEL_ROWS));
        held.addAll(EnumSet.of(Limit.STATUS_ITEMS, Limit.DECORATIONS, Limit.NOTICES, Limit.UI_CHANGES));
        breaches().forEach(row -> held.add(limit(row.get()[0])));
        diagnoses().forEach(row -> held.add(limit(row.get()[0])));
        assertThat(held).containsExactlyInAnyOrder(Limit.values());
    }

    private static Limit limit(@Nullable Object first) {
        return switch (first) {
            case Breach breach -> breach.limit();
            case Limit limit -> limit;
            case null, default -> throw new IllegalArgumentException("no limit: " + first);
        };
    }

    @Test
    void anyOtherCallHasADeadlineOfItsOwn() {
        var limits = Limits.DEFAULTS.with(Limit.BACKGROUND, 100).with(Limit.FIRST_CALLS, 0);
        try (var world = new HostWorld(folder, options -> options.withLimits(limits))) {
            world.loaded("loop-in-open");
            assertThatThrownBy(() -> HostWorld.ask(world.open(TEXT), 1, 0, 1).join())
                    .hasCauseInstanceOf(TimedOut.class);
        }
        try (var world = new HostWorld(folder, options -> options.withLimits(limits))) {
            world.loaded("measured");
            assertThat(HostWorld.ask(world.open(TEXT), 1, 0, 1).join()).isNotNull();
        }
    }

    @Test
    void theFirstCallsGetMoreTime() {
        var limits = Limits.DEFAULTS.with(Limit.INTERACTIVE_HARD, 1).with(Limit.FIRST_CALL_FACTOR, 100_000);
        try (var world = new HostWorld(folder, options -> options.withLimits(limits.with(Limit.FIRST_CALLS, 2)))) {
            world.loaded("measured");
            var document = world.open(TEXT);
            // being told of the document is the first call
            assertThat(HostWorld.ask(document, 1, TURNS, 20_000).join()).isNotNull();
            assertThatThrownBy(() -> HostWorld.ask(document, 1, TURNS, 49_000).join())
                    .hasCauseInstanceOf(TimedOut.class);
        }
    }

    @Test
    void aCallThatTakesLongIsToldToYieldBeforeItIsStopped() {
        var limits = Limits.DEFAULTS.with(Limit.INTERACTIVE_SOFT, 10).with(Limit.HOST_CALLS, Integer.MAX_VALUE);
        try (var world = new HostWorld(folder, options -> options.withLimits(limits))) {
            world.loaded("measured");
            assertThat(HostWorld.ask(world.open(TEXT), 1, PATIENCE, PATIENCE).join())
                    .isNotNull();
        }
    }

    @Test
    void aStartThatTakesTooLongIsStopped() {
        var limits = Limits.DEFAULTS.with(Limit.START, 50).with(Limit.BACKGROUND, 60_000);
        try (var world = new HostWorld(folder, options -> options.withLimits(limits))) {
            var extension = world.loaded("loop-in-start");
            var provider = HostWorld.provider(world.open(TEXT));
            assertThatThrownBy(() -> HostWorld.ask(provider, 1, 0, 1).join()).isInstanceOf(CompletionException.class);
            assertThat(extension.status())
                    .isInstanceOfSatisfying(
                            ExtensionStatus.Disabled.class,
                            status -> assertThat(status.reason()).contains("did not answer in time"));
        }
    }

    @Test
    void logLinesAndBytesBeyondARateAreDroppedAndCounted() {
        var lines = Limits.DEFAULTS.with(Limit.LOG_LINES, 20);
        assertThat(logged(lines, 20)).hasSize(20);
        assertThat(logged(lines, 21)).hasSize(20);
        var bytes = Limits.DEFAULTS.with(Limit.LOG_BYTES, 200);
        assertThat(logged(bytes, 20)).hasSize(20);
        assertThat(logged(bytes, 21)).hasSize(20);
    }

    private List<String> logged(Limits limits, int count) {
        try (var world = new HostWorld(folder, options -> options.withLimits(limits))) {
            var extension = world.loaded("measured");
            HostWorld.ask(world.open(TEXT), 1, LINES, count).join();
            return extension.log().stream().map(LogLine::text).toList();
        }
    }

    @Test
    void allExtensionsTogetherStayUnderOneBoundOfMemory() {
        long bound = 40L << 16;
        try (var world = new HostWorld(folder, options -> options.withMemory(bound))) {
            for (var name : List.of("test.one", "test.two", "test.three")) {
                world.loaded(world.packed(HostWorld.manifest("test.guest", name), "measured"));
            }
            var document = world.open(TEXT);
            var providers = document.providers(HighlightProvider.class);
            assertThat(HostWorld.ask(providers.get(0), 1, PAGES, 16).join()).isNotNull();
            assertThat(HostWorld.ask(providers.get(1), 1, PAGES, 16).join()).isNotNull();
            assertThatThrownBy(
                            () -> HostWorld.ask(providers.get(2), 1, PAGES, 16).join())
                    .cause()
                    .isInstanceOf(OutOfMemory.class)
                    .hasMessageContaining("all extensions together may take 2 MiB of memory");
            world.host.extensions().getFirst().disable();
            awaitEnd("ext-test.one");
            assertThat(HostWorld.ask(providers.get(2), 1, PAGES, 16).join()).isNotNull();
        }
    }

    private static void awaitEnd(String thread) {
        while (Thread.getAllStackTraces().keySet().stream()
                .anyMatch(one -> one.getName().equals(thread))) {
            Thread.onSpinWait();
        }
    }

    @Test
    void aManifestLowersAndNeverRaises() {
        var manifest = Packages.manifest(HostWorld.manifest(
                "\"memoryPages\": 512", "\"memoryPages\": 512, \"diagnostics\": 10, \"logLinesPerSecond\": 1"));
        var limits = Limits.DEFAULTS.with(Limit.MEMORY_PAGES, 100).loweredBy(manifest.limits());
        assertThat(limits.of(Limit.MEMORY_PAGES)).isEqualTo(100);
        assertThat(limits.of(Limit.DIAGNOSTICS)).isEqualTo(10);
        assertThat(limits.of(Limit.LOG_LINES)).isEqualTo(1);
        assertThat(limits.of(Limit.SYMBOLS)).isEqualTo(Limit.SYMBOLS.usual());
    }

    @Test
    void theUsersChoiceWinsUpToTheCeiling() {
        var chosen = new LimitRequest(Map.of(Limit.MEMORY_PAGES, 8_000, Limit.BACKGROUND, Integer.MAX_VALUE));
        try (var world = new HostWorld(folder, options -> options.withChosenLimits(id -> chosen))) {
            var limits = world.loaded("measured").limits();
            assertThat(limits.of(Limit.MEMORY_PAGES)).isEqualTo(8_000);
            assertThat(limits.of(Limit.BACKGROUND)).isEqualTo(Limit.BACKGROUND.most());
        }
    }

    @Test
    void noUsualValuePassesItsCeiling() {
        for (var limit : Limit.values()) {
            assertThat(limit.usual()).as(limit.word()).isPositive().isLessThanOrEqualTo(limit.most());
        }
        assertThatThrownBy(() -> new LimitRequest(Map.of(Limit.TOKENS, 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
