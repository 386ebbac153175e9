package dev.atoll.host;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.document.TextSnapshot;
import dev.atoll.api.feature.Highlights;
import dev.atoll.api.manifest.Problem;
import dev.atoll.api.provider.DiagnosticProvider;
import dev.atoll.api.provider.HighlightProvider;
import dev.atoll.api.provider.SymbolProvider;
import dev.atoll.host.catalog.Packages;
import dev.atoll.host.engine.Modules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(60)
class ExtensionHostTest {
    @TempDir
    private Path folder;

    private Path packed(String manifest, String module) throws IOException {
        var file = Files.createTempFile(folder, "guest", ".atollx");
        Files.write(file, Packages.of(manifest, Modules.hostile(module)));
        return file;
    }

    private HostOptions options() {
        return HostOptions.in(folder.resolve("cache"), folder.resolve("data"));
    }

    private ExtensionHost bundling(String manifest, String module) throws IOException {
        return ExtensionHost.start(
                options().withBundled(List.of(packed(manifest, module).toUri())));
    }

    private static OpenDocument open(ExtensionHost host, int id, String path, String text) {
        var language = host.languageOf(path, "").orElse("text");
        var info = new DocumentInfo(new DocumentId(id), 1, language, path, text.length());
        return host.open(info, new StringSnapshot(text));
    }

    private static Highlights colours(OpenDocument document, int id, int version) {
        var provider = document.providers(HighlightProvider.class).getFirst();
        return provider.highlight(new Revision(new DocumentId(id), version), new Span(0, 4))
                .join();
    }

    @Test
    void aBundledPackageColoursADocumentWhileOneTypes() throws IOException {
        try (var host = bundling(Packages.MANIFEST, "well-behaved");
                var document = open(host, 1, "a.json", "{ }\n\n")) {
            assertThat(host.problems()).isEmpty();
            assertThat(document.providers(SymbolProvider.class)).isEmpty();
            assertThat(colours(document, 1, 1).tokens().scope(0)).isEqualTo("keyword");
            document.change(5, List.of(new TextEdit(new Span(0, 0), "[]")), new StringSnapshot("[]{ }\n\n"));
            assertThat(colours(document, 1, 5).covered()).isEqualTo(new Span(0, 4));
            var problems = document.providers(DiagnosticProvider.class)
                    .getFirst()
                    .diagnose(new Revision(new DocumentId(1), 5))
                    .join();
            assertThat(problems)
                    .allSatisfy(problem -> assertThat(problem.source()).isNotEmpty());
            assertThat(host.extensions().getFirst().status()).isEqualTo(new ExtensionStatus.Ready());
        }
    }

    @Test
    void anExtensionWithoutAMatchingDocumentCostsNothing() throws IOException {
        // those of hosts that were closed a moment ago may still be ending
        var before = Thread.getAllStackTraces().keySet();
        try (var host = bundling(Packages.MANIFEST, "well-behaved");
                var document = open(host, 1, "notes.txt", "hello")) {
            assertThat(document.providers(HighlightProvider.class)).isEmpty();
            assertThat(host.extensions().getFirst().status()).isEqualTo(new ExtensionStatus.Idle());
            assertThat(Thread.getAllStackTraces().keySet())
                    .filteredOn(thread -> !before.contains(thread))
                    .extracting(Thread::getName)
                    .doesNotContain("ext-test.guest");
        }
    }

    @Test
    void whatIsNotGrantedIsNotTold() throws IOException {
        try (var host = ExtensionHost.start(options())) {
            assertThat(host.load(packed(Packages.MANIFEST, "well-behaved"))).isInstanceOf(LoadResult.Loaded.class);
            try (var document = open(host, 1, "a.json", "{}")) {
                assertThat(document.providers(HighlightProvider.class)).isEmpty();
            }
        }
        var granting = options().withGrants(GrantDecider.everythingAsked());
        try (var host = ExtensionHost.start(granting);
                var document = open(host, 1, "a.json", "{}\n\n\n")) {
            assertThat(document.providers(HighlightProvider.class)).isEmpty();
        }
        try (var host = ExtensionHost.start(granting)) {
            host.load(packed(Packages.MANIFEST, "well-behaved"));
            try (var json = open(host, 1, "a.json", "{}\n\n\n");
                    var secret = open(host, 2, ".env.json", "{}")) {
                assertThat(json.providers(HighlightProvider.class)).hasSize(1);
                assertThat(secret.providers(HighlightProvider.class)).isEmpty();
            }
        }
    }

    @Test
    void aPackageLoadedLaterServesDocumentsThatAreOpen() throws IOException {
        try (var host = ExtensionHost.start(options().withGrants(GrantDecider.everythingAsked()))) {
            var info = new DocumentInfo(new DocumentId(1), 1, "json", "a.json", 5);
            try (var document = host.open(info, new StringSnapshot("{}\n\n\n"))) {
                host.load(packed(Packages.MANIFEST, "well-behaved"));
                assertThat(colours(document, 1, 1).tokens().size()).isPositive();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wasi-unknown-function|\"fd_teleport\", which this editor does not offer. Of WASI, extensions get",
                "wasi-network|\"create-tcp-socket\", which this editor does not offer. Of WASI, extensions get",
                "wasi-wrong-signature|with another signature",
                "imports-unknown|It imports \"net\" \"connect\", which this editor does not offer.",
                "unknown-import-version|It was built for version 9.0.0 of the contract; this editor has 0.1.0.",
                "imports-memory|It imports a memory",
                "imports-wrong-signature|with another signature",
                "truncated-in-half|damaged",
                "empty|not a WebAssembly module",
                "shared-memory|shares its memory",
                "memory|does not export \"cabi_realloc\""
            })
    void modulesThatCannotRunAreRefusedWithTheReason(String module, String reason) throws IOException {
        try (var host = ExtensionHost.start(options())) {
            var result = host.load(packed(Packages.MANIFEST, module));
            assertThat(result)
                    .isInstanceOfSatisfying(
                            LoadResult.Rejected.class,
                            rejected -> assertThat(rejected.problems())
                                    .singleElement()
                                    .satisfies(problem ->
                                            assertThat(problem.sentence()).contains(reason)));
            assertThat(host.extensions()).isEmpty();
        }
    }

    @Test
    void featuresMustBeWhatTheModuleExports() throws IOException {
        try (var host = ExtensionHost.start(options())) {
            var less = Packages.MANIFEST.replace("\"highlighting\", \"diagnostics\"", "\"highlighting\"");
            assertThat(host.load(packed(less, "well-behaved")))
                    .isEqualTo(new LoadResult.Rejected(List.of(new Problem(
                            "extension.wasm", "Its module offers diagnostics, which the manifest does not name."))));
            var more = Packages.MANIFEST.replace("\"highlighting\",", "\"highlighting\", \"folding\",");
            assertThat(host.load(packed(more, "well-behaved"))).isInstanceOf(LoadResult.Rejected.class);
            var future = Packages.MANIFEST.replace("^0.1.0", "^0.2.0");
            assertThat(host.load(packed(future, "well-behaved")))
                    .isInstanceOfSatisfying(
                            LoadResult.Rejected.class,
                            rejected -> assertThat(
                                            rejected.problems().getFirst().sentence())
                                    .contains("^0.2.0"));
        }
    }

    @Test
    void theSameExtensionIsLoadedOnlyOnce() throws IOException {
        try (var host = bundling(Packages.MANIFEST, "well-behaved")) {
            assertThat(host.load(packed(Packages.MANIFEST, "well-behaved"))).isInstanceOf(LoadResult.Rejected.class);
            assertThat(host.extensions()).hasSize(1);
        }
    }

    @Test
    void aMissingBundledPackageIsAProblemNotACrash() {
        try (var host = ExtensionHost.start(
                options().withBundled(List.of(folder.resolve("none.atollx").toUri())))) {
            assertThat(host.problems()).hasSize(1);
        }
    }

    @Test
    void statusesAreToldAndAUserCanSwitchAnExtensionOffAndOn() throws IOException, InterruptedException {
        try (var host = bundling(Packages.MANIFEST, "well-behaved");
                var document = open(host, 1, "a.json", "{ }\n")) {
            colours(document, 1, 1);
            var extension = host.extensions().getFirst();
            var statuses = new LinkedBlockingQueue<ExtensionStatus>();
            try (var _ = host.onStatus(changed -> statuses.add(changed.status()))) {
                extension.disable();
                assertThat(statuses.take()).isEqualTo(new ExtensionStatus.Off());
                assertThat(document.providers(HighlightProvider.class)).isEmpty();
                extension.enable();
                assertThat(colours(document, 1, 1).tokens().size()).isPositive();
            }
        }
    }

    private static Limits strict() {
        return Limits.DEFAULTS.with(Limit.INTERACTIVE_HARD, 1_000).with(Limit.FIRST_CALLS, 0);
    }

    @Test
    void anEndlessLoopIsNamedAndTheNextExtensionAnswers() throws IOException, InterruptedException {
        var other = Packages.MANIFEST.replace("test.guest", "test.other");
        var hostile = Packages.MANIFEST.replace("\"highlighting\", \"diagnostics\"", "\"highlighting\"");
        var bundled = List.of(
                packed(hostile, "loop-in-highlight").toUri(),
                packed(other, "well-behaved").toUri());
        try (var host = ExtensionHost.start(options().withBundled(bundled).withLimits(strict()))) {
            var disabled = new CountDownLatch(1);
            try (var _ = host.onStatus(changed -> {
                        if (changed.status() instanceof ExtensionStatus.Disabled) {
                            disabled.countDown();
                        }
                    });
                    var document = open(host, 1, "a.json", "{ }\n")) {
                var providers = document.providers(HighlightProvider.class);
                var revision = new Revision(new DocumentId(1), 1);
                for (int i = 0; i < 3; i++) {
                    var looping = providers.getFirst().highlight(revision, new Span(0, 2));
                    assertThat(providers
                                    .getLast()
                                    .highlight(revision, new Span(0, 2))
                                    .join())
                            .isNotNull();
                    assertThatThrownBy(looping::join).hasMessageContaining("did not answer in time");
                }
                disabled.await();
                assertThat(host.extensions().getFirst().status())
                        .isInstanceOfSatisfying(
                                ExtensionStatus.Disabled.class,
                                status -> assertThat(status.reason()).contains("3 times", "in highlight"));
                assertThat(document.providers(HighlightProvider.class)).hasSize(1);
            }
        }
    }

    @Test
    void languagesAreToldByNamePatternExtensionAndFirstLine() throws IOException {
        var manifest = Packages.MANIFEST.replace(
                "\"extensions\": [\".json\"],",
                "\"extensions\": [\".json\", \".x.json\"], \"globs\": [\"conf/*.cfg\"], \"firstLines\": [\"#!*node*\"],");
        try (var host = bundling(manifest, "well-behaved")) {
            for (var path : List.of("a.json", "dir/A.JSON", "x/.babelrc", "conf/a.cfg")) {
                assertThat(host.languageOf(path, "")).as(path).contains("json");
            }
            assertThat(host.languageOf("run", "#!/usr/bin/env node")).contains("json");
            assertThat(host.languageOf("a.jsonx", "{")).isEmpty();
            assertThat(host.language("json")).isPresent();
            assertThat(host.language("cobol")).isEmpty();
        }
    }

    @Test
    void aDocumentsIdIsUsedOnce() throws IOException {
        try (var host = bundling(Packages.MANIFEST, "well-behaved")) {
            open(host, 1, "a.json", "{}").close();
            assertThatThrownBy(() -> open(host, 1, "a.json", "{}")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    /// Zeros, which nobody may read more of than its first line.
    private record Zeros(int length, AtomicInteger read) implements TextSnapshot {
        @Override
        public String text(int start, int end) {
            read.addAndGet(end - start);
            return "0".repeat(end - start);
        }
    }

    @Test
    void noExtensionIsToldOfADocumentThatIsTooLong() throws IOException {
        try (var host = bundling(Packages.MANIFEST, "well-behaved")) {
            var longest = new Zeros(Limits.DOCUMENT_LENGTH + 1, new AtomicInteger());
            var info = new DocumentInfo(new DocumentId(1), 1, "json", "a.json", longest.length());
            try (var document = host.open(info, longest)) {
                assertThat(document.providers(HighlightProvider.class)).isEmpty();
                // becoming shorter does not make it known: it would have to be told whole
                document.change(2, List.of(new TextEdit(new Span(0, 1), "")), new Zeros(1, longest.read()));
                assertThat(document.providers(HighlightProvider.class)).isEmpty();
            }
            assertThat(longest.read()).hasValue(0);
            try (var document = open(host, 2, "a.json", "{}")) {
                assertThat(document.providers(HighlightProvider.class)).hasSize(1);
            }
        }
    }
}
