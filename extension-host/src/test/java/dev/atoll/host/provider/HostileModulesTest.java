package dev.atoll.host.provider;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.editor.EditorParts;
import dev.atoll.api.failure.ExtensionException;
import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.provider.DiagnosticProvider;
import dev.atoll.api.provider.HighlightProvider;
import dev.atoll.host.StringSnapshot;
import dev.atoll.host.capability.Grants;
import dev.atoll.host.catalog.Packages;
import dev.atoll.host.engine.Engine;
import dev.atoll.host.engine.MemoryAccount;
import dev.atoll.host.engine.ModuleBounds;
import dev.atoll.host.engine.ModuleSource;
import dev.atoll.host.imports.Gate;
import dev.atoll.host.imports.LogBook;
import dev.atoll.host.lifecycle.ActorStatus;
import dev.atoll.host.lifecycle.DeadlineClock;
import dev.atoll.host.lifecycle.FirstColours;
import dev.atoll.host.lifecycle.RestartPolicy;
import dev.atoll.host.lifecycle.RunningMarks;
import dev.atoll.host.sandbox.Sandbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// Every hostile module does its worst through the whole host, and comes to the end that its source names.
@Timeout(300)
class HostileModulesTest {
    private static final Path FOLDER = Path.of("src/test/resources/hostile");
    private static final Pattern EXPECTATION = Pattern.compile("Expect: ([^.]*)\\.");
    private static final DocumentId DOCUMENT = new DocumentId(1);
    private static final String TEXT = "{\n  \"a\": [1, 2]\n}\n";
    private static final List<String> TRAPPED = List.of(
            "It crashed",
            "It gave up",
            "Its functions called",
            "It called",
            "It ended itself",
            "It used handle",
            "It holds more than",
            "It asked for more",
            "It waited for",
            "It wrote more");
    // few pages: growing by one copies all, and a busy machine must not make that late
    private static final Limits LIMITS = Limits.DEFAULTS
            .with(Limit.MEMORY_PAGES, 144)
            .with(Limit.ANSWER_BYTES, 1 << 20)
            .with(Limit.INTERACTIVE_SOFT, 20)
            .with(Limit.BACKGROUND, 600)
            .with(Limit.START, 600)
            .with(Limit.FIRST_CALLS, 0);
    // what ends for another reason than time may take it, however busy the machine is
    private static final Limits PATIENT = LIMITS.with(Limit.INTERACTIVE_HARD, 30_000)
            .with(Limit.BACKGROUND, 30_000)
            .with(Limit.START, 30_000);

    private final DeadlineClock deadlines = new DeadlineClock();
    private final Engine engine = Engine.uncached(ModuleBounds.DEFAULTS);

    @AfterEach
    void endClock() {
        deadlines.close();
    }

    @TestFactory
    Stream<DynamicTest> everyModuleEndsAsItsSourceSays() throws IOException {
        try (var list = Files.list(FOLDER)) {
            var tests = new ArrayList<DynamicTest>();
            for (var wasm : list.filter(file -> file.toString().endsWith(".wasm"))
                    .sorted()
                    .toList()) {
                var name = wasm.getFileName().toString().replace(".wasm", "");
                expectation(FOLDER.resolve(name + ".wat"))
                        .ifPresent(end -> tests.add(DynamicTest.dynamicTest(name, () -> endsAs(end, name, wasm))));
            }
            assertThat(tests).hasSizeGreaterThan(100);
            return tests.stream();
        }
    }

    private static Optional<String> expectation(Path source) throws IOException {
        if (!Files.exists(source)) {
            return Optional.of("refused on loading");
        }
        var head = String.join(
                " ",
                Files.readAllLines(source).stream()
                        .takeWhile(line -> line.startsWith(";;"))
                        .map(line -> line.substring(2).strip())
                        .toList());
        var match = EXPECTATION.matcher(head);
        return match.find() ? Optional.of(match.group(1)) : Optional.empty();
    }

    private void endsAs(String end, String name, Path wasm) throws Exception {
        var bytes = Files.readAllBytes(wasm);
        var limits = allowed(end).contains("timed out") ? LIMITS : PATIENT;
        var sandbox = new Sandbox(engine, ModuleSource.of(bytes), limits, MemoryAccount.unlimited());
        var refusal = new GuestCraft().problem(manifest(name), sandbox);
        if (end.equals("refused on loading")) {
            assertThat(refusal).isPresent();
            assertThat(refusal.get()).endsWith(".").doesNotContain("Exception");
            return;
        }
        assertThat(refusal).isEmpty();
        var sentence = outcome(name, sandbox);
        assertThat(kinds(sentence)).as(sentence).containsAnyElementsOf(allowed(end));
    }

    private static Manifest manifest(String name) {
        var features = switch (name) {
            case "asks-for-everything" -> "\"highlighting\", \"formatting\"";
            case "well-behaved" -> "\"highlighting\", \"diagnostics\"";
            default -> name.startsWith("diagnostics-") ? "\"diagnostics\"" : "\"highlighting\"";
        };
        var text = Packages.MANIFEST.replace("\"highlighting\", \"diagnostics\"", features);
        return Packages.manifest(text);
    }

    /// Lets an extension do all it can. Gives the reason why it was switched off, or `works`.
    private String outcome(String name, Sandbox sandbox) throws Exception {
        var read = new Capability.DocumentsRead(Set.of("json"), Set.of());
        var log = new LogBook(Clock.systemUTC(), LIMITS);
        var parts = new ExtensionRuntime.Parts(
                manifest(name),
                new GuestCraft(),
                sandbox,
                new Gate(new Grants(List.of(read), List.of(read)), log, missing -> {}),
                log,
                new ExtensionRuntime.Editor("1.0.0", "en", EditorParts.none()));
        var changes = new LinkedBlockingQueue<String>();
        var once = new RestartPolicy(1, Duration.ofMinutes(1), Duration.ZERO, Duration.ofMinutes(1));
        var runtime = new ExtensionRuntime(
                parts,
                new ExtensionRuntime.Supervision(
                        once, deadlines, new FirstColours(), RunningMarks.none(), () -> changes.add("changed")));
        try {
            var answers = asked(runtime);
            for (var answer : answers) {
                settle(answer);
            }
            assertThat(log.lines()).hasSizeLessThan(1_001);
            return switch (runtime.status()) {
                case ActorStatus.Disabled(var reason) -> reason;
                case ActorStatus.Failed(var reason) -> "refused: " + reason;
                case ActorStatus.Ready() -> "works";
                case ActorStatus.Idle(), ActorStatus.Starting(), ActorStatus.Restarting _ ->
                    throw new AssertionError(runtime.status());
            };
        } finally {
            runtime.close();
        }
    }

    private static List<CompletableFuture<?>> asked(ExtensionRuntime runtime) {
        var info = new DocumentInfo(DOCUMENT, 1, "json", "a.json", TEXT.length());
        runtime.open(info, new StringSnapshot(TEXT));
        var answers = new ArrayList<CompletableFuture<?>>();
        answers.addAll(questions(runtime, 1));
        for (var answer : answers) {
            settle(answer);
        }
        runtime.change(DOCUMENT, 2, List.of(new TextEdit(new Span(0, 0), " ")), new StringSnapshot(" " + TEXT));
        answers.addAll(questions(runtime, 2));
        return answers;
    }

    private static List<CompletableFuture<?>> questions(ExtensionRuntime runtime, int version) {
        var revision = new Revision(DOCUMENT, version);
        var answers = new ArrayList<CompletableFuture<?>>();
        for (var provider : runtime.providers(HighlightProvider.class)) {
            answers.add(provider.highlight(revision, new Span(0, 5)));
        }
        for (var provider : runtime.providers(DiagnosticProvider.class)) {
            answers.add(provider.diagnose(revision));
        }
        return answers;
    }

    private static void settle(CompletableFuture<?> answer) {
        try {
            answer.get();
        } catch (ExecutionException e) {
            assertThat(e.getCause()).isInstanceOf(ExtensionException.class);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> kinds(String sentence) {
        if (sentence.equals("works")) {
            return Set.of("works");
        }
        if (sentence.startsWith("refused")) {
            return Set.of("refused");
        }
        if (sentence.contains("did not answer in time")) {
            return Set.of("timed out");
        }
        if (sentence.contains("memory") && (sentence.contains("ran out") || sentence.contains("It needs"))) {
            return Set.of("out of memory");
        }
        return Set.of(TRAPPED.stream().anyMatch(sentence::contains) ? "trapped" : "a bad answer");
    }

    private static Set<String> allowed(String end) {
        if (end.contains("resumptions")) {
            return Set.of("a bad answer", "timed out");
        }
        if (end.startsWith("bounded by the memory limit") || end.startsWith("works until")) {
            return Set.of("works", "trapped", "out of memory");
        }
        if (end.startsWith("refused when started")) {
            return Set.of("refused", "trapped");
        }
        if (end.endsWith("bounded")) {
            return Set.of("a bad answer", "out of memory", "trapped", "timed out");
        }
        return Stream.of("works", "timed out", "out of memory", "trapped", "a bad answer")
                .filter(end::contains)
                .collect(Collectors.toSet());
    }
}
