package dev.atoll.app.cli.language;

import dev.atoll.api.document.TextEdit;
import dev.atoll.api.feature.FormattingOptions;
import dev.atoll.api.provider.FormattingProvider;
import dev.atoll.app.cli.console.EditOrder;
import dev.atoll.app.cli.console.OpeningCost;
import dev.atoll.app.cli.console.Screens;
import dev.atoll.app.cli.console.ShotOrder;
import dev.atoll.app.cli.console.Streams;
import dev.atoll.app.cli.console.Terminal;
import dev.atoll.app.cli.console.Tools;
import dev.atoll.app.cli.console.TypingRun;
import dev.atoll.app.cli.language.LangRun.Answer;
import dev.atoll.app.language.ProjectedText;
import dev.atoll.app.settings.FeatureSettings;
import dev.atoll.app.settings.SettingsTree;
import dev.atoll.app.theme.Themes;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.HostOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// Many files of several languages, formatted by the formatters that come with the editor: side by side in several
/// hosts, and all at once in one.
@Timeout(300)
class LanesTest {
    private static final int LANES = 4;
    private static final FormattingOptions OPTIONS = new FormattingOptions(2, true, true, true, OptionalInt.empty());

    /// Text of each language whose layout is wrong, with a number in it, and how it should be.
    private static final Map<String, Sample> SAMPLES = samples();

    @TempDir
    private Path folder;

    private final AtomicInteger hosts = new AtomicInteger();

    private record Sample(String before, String after) {}

    private static Map<String, Sample> samples() {
        var result = new LinkedHashMap<String, Sample>();
        result.put("css", new Sample("reef{width:%dpx}\n", "reef {\n  width: %dpx;\n}\n"));
        result.put("sh", new Sample("if true\nthen\n      echo   %d\nfi\n", "if true; then\n  echo %d\nfi\n"));
        result.put("yaml", new Sample("reef:    %d\n", "reef: %d\n"));
        result.put("go", new Sample("package   reef\n\nvar   Tide=%d\n", "package reef\n\nvar Tide = %d\n"));
        return result;
    }

    /// The formatters, and the grammars, which know the languages.
    private static List<URI> packages() {
        return Stream.of("formatter-css", "formatter-shell", "formatter-yaml", "formatter-go")
                .flatMap(formatter -> Stream.of(
                        formatter, formatter.replace("formatter", "grammar").replace("shell", "bash")))
                .map(LanesTest::bundled)
                .toList();
    }

    private static URI bundled(String name) {
        var resource = "/dev/atoll/bundled/atoll." + name + "-0.1.0.atollx";
        try {
            return Objects.requireNonNull(LanesTest.class.getResource(resource), resource)
                    .toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private ExtensionHost host() {
        var own = folder.resolve("host" + hosts.incrementAndGet());
        return ExtensionHost.start(
                HostOptions.in(own.resolve("cache"), own.resolve("data")).withBundled(packages()));
    }

    /// Files of all languages in turns, each with its own number.
    private List<String> files(int count) throws IOException {
        var endings = List.copyOf(SAMPLES.keySet());
        var result = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            var ending = endings.get(i % endings.size());
            var file = folder.resolve("reef" + i + "." + ending);
            Files.writeString(file, sample(ending).before().formatted(i));
            result.add(file.toString());
        }
        return result;
    }

    private static Sample sample(String ending) {
        return Objects.requireNonNull(SAMPLES.get(ending));
    }

    private static String expected(int number) {
        var endings = List.copyOf(SAMPLES.keySet());
        return sample(endings.get(number % endings.size())).after().formatted(number);
    }

    private record Printed(LangRun run, ByteArrayOutputStream out, ByteArrayOutputStream err) {
        String text() {
            return out.toString(StandardCharsets.UTF_8);
        }
    }

    private Printed program() {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var streams = new Streams(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Terminal.none());
        return new Printed(new LangRun(tools(), streams), out, err);
    }

    private Tools tools() {
        return new Tools(
                Workspace.local(),
                this::host,
                () -> {
                    throw unneeded();
                },
                () -> FeatureSettings.of(SettingsTree.none()),
                () -> {
                    throw unneeded();
                },
                new NoScreens(),
                Themes.bundled(),
                folder);
    }

    private static AssertionError unneeded() {
        return new AssertionError("formatting needs no such thing");
    }

    private record NoScreens() implements Screens {
        @Override
        public void edit(EditOrder order) {
            throw unneeded();
        }

        @Override
        public Optional<String> shoot(ShotOrder order) {
            throw unneeded();
        }

        @Override
        public OpeningCost opening(Path file) {
            throw unneeded();
        }

        @Override
        public List<TypingRun> typing(Path file) {
            throw unneeded();
        }
    }

    private static CompletableFuture<List<TextEdit>> asked(LangDocument document) {
        return document.providers(FormattingProvider.class, "formatting")
                .getFirst()
                .format(document.revision(), OPTIONS);
    }

    private static String after(LangDocument document, List<TextEdit> edits) {
        return ProjectedText.changes(document.text().length(), edits)
                .apply(document.text())
                .string();
    }

    private static Answer formatted(LangDocument document) {
        var text = after(document, asked(document).join());
        return new Answer(text, text, false);
    }

    @Test
    void severalHostsFormatAtTheSameTimeWhatOneDoes() throws IOException {
        var files = files(120);
        var alone = program();
        assertThat(alone.run().run(files, false, LanesTest::formatted)).isZero();
        assertThat(alone.text())
                .isEqualTo(IntStream.range(0, files.size())
                        .mapToObj(LanesTest::expected)
                        .collect(Collectors.joining()));
        assertThat(hosts).hasValue(1);
        var together = program();
        var begun = new AtomicInteger();
        // each lane's first file waits for those of the others
        var all = new CountDownLatch(LANES);
        int code = together.run().runSideBySide(files, false, LANES, document -> {
            if (begun.getAndIncrement() < LANES) {
                all.countDown();
                awaited(all);
            }
            return formatted(document);
        });
        assertThat(code).isZero();
        assertThat(hosts).hasValue(1 + LANES);
        assertThat(together.text()).isEqualTo(alone.text());
        assertThat(together.err().toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void documentsThatAreOpenTogetherAreNotMixedUp() throws IOException {
        var files = files(60);
        try (var session = program().run().session()) {
            var documents = files.stream().map(session::open).toList();
            var answers = documents.stream().map(LanesTest::asked).toList();
            for (int i = documents.size() - 1; i >= 0; i--) {
                assertThat(after(documents.get(i), answers.get(i).join()))
                        .as(files.get(i))
                        .isEqualTo(expected(i));
            }
            documents.forEach(LangDocument::close);
        }
    }
}
