package dev.atoll.host;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.feature.Highlights;
import dev.atoll.api.provider.DiagnosticProvider;
import dev.atoll.api.provider.HighlightProvider;
import dev.atoll.host.catalog.Packages;
import dev.atoll.host.engine.Modules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// What hostile extensions do not reach: their neighbours, the text, and their own next start.
@Timeout(300)
class HostileNeighboursTest {
    private static final Path FOLDER = Path.of("src/test/resources/hostile");
    private static final int AT_ONCE = 16;
    private static final DocumentId DOCUMENT = new DocumentId(1);
    private static final String TEXT = "{\n  \"a\": [1, 2]\n}\n";
    private static final Limits STRICT = limits(300);
    private static final Limits PATIENT = limits(120_000);

    private static Limits limits(int millis) {
        return Limits.DEFAULTS
                .with(Limit.MEMORY_PAGES, 256)
                .with(Limit.ANSWER_BYTES, 1 << 20)
                .with(Limit.INTERACTIVE_SOFT, 20)
                .with(Limit.INTERACTIVE_HARD, millis)
                .with(Limit.BACKGROUND, millis)
                .with(Limit.START, millis)
                .with(Limit.FIRST_CALLS, 0);
    }

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> goodExtensionsAnswerWhileTheirNeighboursDoTheirWorst() throws IOException {
        var names = runnable();
        assertThat(names).hasSizeGreaterThan(120);
        return IntStream.range(0, (names.size() + AT_ONCE - 1) / AT_ONCE)
                .mapToObj(i -> names.subList(i * AT_ONCE, Math.min(names.size(), (i + 1) * AT_ONCE)))
                .map(some -> DynamicTest.dynamicTest(
                        some.getFirst() + " to " + some.getLast(), () -> goodAnswersBeside(some)));
    }

    /// The modules that a host loads, and that do their worst when they run.
    private static List<String> runnable() throws IOException {
        try (var files = Files.list(FOLDER)) {
            var names = new ArrayList<String>();
            for (var file : files.filter(one -> one.toString().endsWith(".wat"))
                    .sorted()
                    .toList()) {
                var text = Files.readString(file);
                if (text.contains("Expect: ") && !text.contains("Expect: refused on loading")) {
                    names.add(file.getFileName().toString().replace(".wat", ""));
                }
            }
            return names;
        }
    }

    private void goodAnswersBeside(List<String> names) throws IOException {
        var packages = new ArrayList<URI>();
        packages.add(packed("test.good", "well-behaved"));
        for (var name : names) {
            packages.add(packed("test." + name, name));
        }
        try (var host = host(packages, STRICT);
                var document = open(host)) {
            assertThat(host.problems()).isEmpty();
            askAll(document, 1, 5);
            var after = new StringSnapshot("  " + TEXT);
            document.change(2, List.of(new TextEdit(new Span(0, 0), "  ")), after);
            askAll(document, 2, 7);
            assertThat(after.string()).isEqualTo("  " + TEXT);
            assertThat(host.extensions().getFirst().status()).isEqualTo(new ExtensionStatus.Ready());
            host.extensions().forEach(extension -> assertReadable(extension.status()));
        }
    }

    /// Asks all extensions at once, and waits for all answers. Only what the good one says matters.
    private static void askAll(OpenDocument document, int version, int end) {
        var revision = new Revision(DOCUMENT, version);
        var asked = new ArrayList<CompletableFuture<?>>();
        var good = new ArrayList<CompletableFuture<Highlights>>();
        for (var provider : document.providers(HighlightProvider.class)) {
            var answer = provider.highlight(revision, new Span(0, end));
            if (provider.extension().value().equals("test.good")) {
                good.add(answer);
            } else {
                asked.add(answer);
            }
        }
        for (var provider : document.providers(DiagnosticProvider.class)) {
            asked.add(provider.diagnose(revision));
        }
        CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new))
                .exceptionally(failure -> null)
                .join();
        var answer = good.getFirst().join();
        assertThat(answer.covered()).isEqualTo(new Span(0, end));
        assertThat(answer.tokens().scope(0)).isEqualTo("keyword");
    }

    /// Reasons that are told to the user are one line of characters that only show themselves.
    private static void assertReadable(ExtensionStatus status) {
        var reason = switch (status) {
            case ExtensionStatus.Restarting restarting -> restarting.reason();
            case ExtensionStatus.Failed(var told) -> told;
            case ExtensionStatus.Disabled(var told) -> told;
            case ExtensionStatus.Idle(), ExtensionStatus.Starting(), ExtensionStatus.Ready(), ExtensionStatus.Off() ->
                "fine.";
        };
        // what an extension that declines says for itself has no full stop to be held to
        assertThat(reason.startsWith("It declined to start: ") || reason.endsWith("."))
                .as(reason)
                .isTrue();
        assertThat(reason).doesNotContain("Exception", "java.").doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"trap-at-first", "loop-at-first", "lie-at-first", "hoard-at-first", "recurse-at-first"})
    void anExtensionThatFailedOnceIsStartedAgainAndAnswers(String name) throws Exception {
        var told = new LinkedBlockingQueue<ExtensionStatus>();
        try (var host = host(List.of(packed("test.hostile", name)), STRICT);
                var _ = host.onStatus(extension -> told.add(extension.status()));
                var document = open(host)) {
            var first = ask(document, 1);
            assertThat(first.handle((answer, failure) -> failure).join()).isNotNull();
            document.change(2, List.of(new TextEdit(new Span(0, 0), " ")), new StringSnapshot(" " + TEXT));
            var restarting = next(told, ExtensionStatus.Restarting.class);
            assertReadable(restarting);
            next(told, ExtensionStatus.Ready.class);
            assertThat(ask(document, 2).join().tokens().scope(0)).isEqualTo("keyword");
        }
    }

    private static ExtensionStatus next(
            LinkedBlockingQueue<ExtensionStatus> told, Class<? extends ExtensionStatus> kind)
            throws InterruptedException {
        var status = told.take();
        while (!kind.isInstance(status)) {
            status = told.take();
        }
        return status;
    }

    @Test
    void anAnswerToACancelledQuestionGoesNowhere() throws IOException {
        try (var host = host(List.of(packed("test.slow", "slow-at-first")), PATIENT);
                var document = open(host)) {
            var cancelled = ask(document, 1);
            cancelled.cancel(true);
            document.change(2, List.of(new TextEdit(new Span(0, 0), " ")), new StringSnapshot(" " + TEXT));
            assertThat(ask(document, 2).join().covered()).isEqualTo(new Span(0, 5));
            assertThat(cancelled).isCancelled();
            assertThat(host.extensions().getFirst().status()).isEqualTo(new ExtensionStatus.Ready());
        }
    }

    private static CompletableFuture<Highlights> ask(OpenDocument document, int version) {
        return document.providers(HighlightProvider.class)
                .getFirst()
                .highlight(new Revision(DOCUMENT, version), new Span(0, 5));
    }

    private static OpenDocument open(ExtensionHost host) {
        return host.open(new DocumentInfo(DOCUMENT, 1, "json", "a.json", TEXT.length()), new StringSnapshot(TEXT));
    }

    private ExtensionHost host(List<URI> packages, Limits limits) {
        var options = HostOptions.in(folder.resolve("cache"), folder.resolve("data"));
        return ExtensionHost.start(options.withBundled(packages).withLimits(limits));
    }

    private URI packed(String id, String module) throws IOException {
        var features = module.startsWith("diagnostics-") ? "\"diagnostics\"" : "\"highlighting\"";
        var manifest = Packages.MANIFEST.replace("test.guest", id);
        if (!module.equals("well-behaved")) {
            manifest = manifest.replace("\"highlighting\", \"diagnostics\"", features);
        }
        var file = Files.createTempFile(folder, "guest", ".atollx");
        return Files.write(file, Packages.of(manifest, Modules.hostile(module))).toUri();
    }
}
