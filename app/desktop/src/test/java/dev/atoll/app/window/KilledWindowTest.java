package dev.atoll.app.window;

import dev.atoll.app.workspace.journal.Journal;
import dev.atoll.app.workspace.journal.KeptDocument;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.HostOptions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/// Whoever types into a window whose process is killed finds every character that is older than a second.
@Timeout(300)
class KilledWindowTest {
    /// As many as go into so long a time, and not more than this.
    private static final int MOST_KILLS = 200;

    private static final long ALL_KILLS_NANOS = TimeUnit.SECONDS.toNanos(50);
    private static final long LATEST_KILL_NANOS = TimeUnit.MILLISECONDS.toNanos(2500);
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final int MOMENTS = 200;

    @TempDir
    Path folder;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void everyCharacterOlderThanASecondIsThereAfterAKill() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "begin\n");
        String text = "begin\n";
        long end = System.nanoTime() + ALL_KILLS_NANOS;
        int kills = 0;
        while (kills < 3 || (kills < MOST_KILLS && System.nanoTime() < end)) {
            text = killed(file, text);
            kills++;
        }
        assertThat(file).hasContent("begin\n");
        // at last, a window has it
        try (ExtensionHost host =
                        ExtensionHost.start(HostOptions.in(folder.resolve("cache"), folder.resolve("data2")));
                TestWindow window = KeepingWindow.on(host, Journal.in(folder.resolve("state")), "")) {
            assertThat(window.text()).as("seed %d", seed).isEqualTo(text);
            window.leave();
        }
    }

    /// Has a process type and kills it.
    ///
    /// @param before the text that it has to begin with
    /// @return the text that was kept
    private String killed(Path file, String before) throws IOException, InterruptedException {
        long keys = random.nextLong();
        long typing = random.nextLong(LATEST_KILL_NANOS);
        Process process = typing(file, keys);
        List<Long> times = new ArrayList<>();
        MachineStalls stalls = MachineStalls.beside(folder);
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
            assertThat(said.readLine()).as("seed %d", seed).isEqualTo(before.length() + " " + before.hashCode());
            long kill = System.nanoTime() + typing;
            while (System.nanoTime() < kill) {
                said.readLine();
                times.add(System.nanoTime());
            }
            process.destroyForcibly();
        } finally {
            process.destroyForcibly().waitFor();
        }
        long killed = System.nanoTime();
        // what the machine took from everybody is not the journal's
        long promised = killed - SECOND - stalls.longest();
        int old = (int) times.stream().filter(time -> time < promised).count();
        return kept(new TypedKeys(new Random(keys), before), old, times.size() + 1000);
    }

    private Process typing(Path file, long keys) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Djava.awt.headless=true"));
        command.addAll(Arrays.asList("-cp", System.getProperty("java.class.path"), TypingProcess.class.getName()));
        command.addAll(Arrays.asList(folder.toString(), file.toString(), Long.toString(keys)));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /// The text that was kept, which must be one that the keys led to, and not an older one than promised.
    private String kept(TypedKeys keys, int atLeast, int atMost) {
        Journal journal = Journal.in(folder.resolve("state"));
        List<KeptDocument> found = journal.takeOver().windows().stream()
                .flatMap(left -> left.documents().stream())
                .toList();
        journal.end(false);
        String text =
                found.isEmpty() ? keys.text() : found.getFirst().state().text().string();
        for (int number = 0; number <= atMost; number++) {
            if (number >= atLeast && keys.text().equals(text)) {
                return text;
            }
            keys.next();
        }
        throw new AssertionError(
                "seed " + seed + ": after " + atLeast + " keys of more than a second ago the text is\n" + text);
    }

    @Test
    void whateverMomentTheDiskIsLookedAtItHasATextThatWasTyped() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "begin\n");
        Path state = folder.resolve("state");
        try (ExtensionHost host = ExtensionHost.start(HostOptions.in(folder.resolve("cache"), folder.resolve("data")));
                TestWindow window = KeepingWindow.on(host, Journal.in(state), "")) {
            window.open(file);
            window.press("Ctrl+End");
            TypedKeys keys = new TypedKeys(new Random(seed), "begin\n");
            List<String> texts = new ArrayList<>(List.of(keys.text()));
            int newest = 0;
            for (int moment = 0; moment < MOMENTS; moment++) {
                for (int i = random.nextInt(4); i >= 0; i--) {
                    window.press(keys.next());
                    texts.add(keys.text());
                }
                if (random.nextInt(3) == 0) {
                    window.pulse();
                }
                Path copy = folder.resolve("copy" + moment);
                copy(state, copy);
                for (String text : texts(copy)) {
                    int number = texts.lastIndexOf(text);
                    assertThat(number).as("seed %d moment %d", seed, moment).isGreaterThanOrEqualTo(newest);
                    newest = number;
                }
            }
            window.rest();
            assertThat(newest).as("seed %d", seed).isPositive();
            window.leave();
        }
        assertThat(texts(state)).hasSize(1);
    }

    private static List<String> texts(Path state) {
        Journal journal = Journal.in(state);
        Journal.Found found = journal.takeOver();
        journal.end(false);
        assertThat(found.sentences().stream().filter(sentence -> !sentence.contains("damaged")))
                .isEmpty();
        return found.windows().stream()
                .flatMap(left -> left.documents().stream())
                .map(document -> document.state().text().string())
                .toList();
    }

    /// What a process that ends now would leave. Files may come and go meanwhile.
    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes is) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes is) throws IOException {
                copyIfThere(file, to.resolve(from.relativize(file).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                if (failure != null && !(failure instanceof NoSuchFileException)) {
                    throw failure;
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void copyIfThere(Path from, Path to) throws IOException {
        try {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (NoSuchFileException goneMeanwhile) {
            return;
        }
    }
}
