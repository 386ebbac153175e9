package dev.atoll.app.window;

import dev.atoll.app.boot.Main;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/// The program as users start it, on a display of X with GTK: what they type with keys, mouse, clipboard and the
/// input method is in the file.
@Timeout(300)
class DisplayedWindowTest {
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(100);
    private static final long GLANCE_NANOS = TimeUnit.SECONDS.toNanos(3);

    /// The rows of the tree in a window that fills the display: the first folder, its file, the second folder.
    private static final Display.Spot FILE_IN_FIRST = new Display.Spot(130, 69);

    private static final Display.Spot SECOND = new Display.Spot(110, 93);

    @TempDir
    Path folder;

    /// What someone does with the program.
    private interface Work {
        void on(Display display) throws Exception;
    }

    private void displayed(List<Path> opened, Work work) throws Exception {
        Assumptions.assumeTrue(
                System.getenv("CI") != null || Display.canBeHad(), "needs Xvfb and xdotool to have a display");
        try (Display display = Display.start()) {
            Process program = program(display, opened);
            try {
                work.on(display);
                display.press("ctrl+q");
                assertThat(program.waitFor(PATIENCE_NANOS, TimeUnit.NANOSECONDS))
                        .as("the program ends")
                        .isTrue();
                assertThat(program.exitValue()).as(said()).isZero();
            } finally {
                program.destroyForcibly().waitFor();
            }
        }
    }

    @Test
    void whatIsTypedOnADisplayIsInTheFile() throws Exception {
        Path file = Files.writeString(folder.resolve("reef.txt"), "coral\n");
        displayed(List.of(file), display -> work(display, file));
    }

    @Test
    void aFileThatIsDraggedFromOneFolderToAnotherMovesThereWithWhatIsTyped() throws Exception {
        Path reef = Files.createDirectory(folder.resolve("reef"));
        Path sand = Files.createDirectory(folder.resolve("sand"));
        Path before = Files.writeString(reef.resolve("coral.txt"), "\n");
        Path after = sand.resolve("coral.txt");
        displayed(List.of(reef, sand, before), display -> {
            ready(display, before);
            display.type(" shore");
            long end = System.nanoTime() + PATIENCE_NANOS;
            do {
                assertThat(System.nanoTime()).as("it is not dropped: " + said()).isLessThan(end);
                display.drag(FILE_IN_FIRST, SECOND);
            } while (!within(GLANCE_NANOS, () -> Files.exists(after)));
            assertThat(before).doesNotExist();
            assertThat(after).hasContent("coral");
            assertThat(within(PATIENCE_NANOS, () -> display.shows("coral.txt — sand")))
                    .isTrue();
            saved(display, after, "coral shore");
            assertThat(before).doesNotExist();
        });
    }

    private void work(Display display, Path file) throws Exception {
        String before = ready(display, file);
        // before letters: behind them it may accept a suggestion
        display.press("Return");
        display.type("shore");
        saved(display, file, before + "\nshore");
        display.press("ctrl+a", "ctrl+x");
        saved(display, file, "");
        display.press("ctrl+v");
        saved(display, file, before + "\nshore");
        display.press("ctrl+z");
        saved(display, file, "");
        display.press("ctrl+shift+z", "ctrl+Home");
        display.click(500, 500);
        display.type("end");
        saved(display, file, before + "\nshoreend");
        // composed by the toolkit's own input method: a letter by its number
        display.press("ctrl+shift+u", "2", "6", "3", "a", "space");
        saved(display, file, before + "\nshoreend\u263A");
        display.press("ctrl+shift+u", "6", "1", "Escape");
        saved(display, file, before + "\nshoreend\u263A");
    }

    private Process program(Display display, List<Path> opened) throws IOException {
        Path home = Files.createDirectory(folder.resolve("home"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dprism.order=sw",
                "-Duser.home=" + home));
        command.addAll(Arrays.asList("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        opened.forEach(path -> command.add(path.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("XDG_") || name.startsWith("GTK_"));
        builder.environment().put("HOME", home.toString());
        builder.environment().put("DISPLAY", display.name());
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    /// Waits until the text takes keys.
    ///
    /// @return what is in the file then
    private String ready(Display display, Path file) throws Exception {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!display.shows(String.valueOf(file.getFileName()))) {
            assertThat(System.nanoTime()).as("no window: " + said()).isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(200);
        }
        // keys before the text has the keyboard are lost, so this is tried until one is not
        String before = Files.readString(file);
        do {
            assertThat(System.nanoTime()).as("no key is taken: " + said()).isLessThan(end);
            display.press("ctrl+End", "z", "ctrl+s");
        } while (!within(GLANCE_NANOS, () -> !Files.readString(file).equals(before)));
        // several may have come late; from here on there is one text
        display.press("ctrl+a");
        display.type("coral");
        saved(display, file, "coral");
        return "coral";
    }

    private void saved(Display display, Path file, String expected) throws Exception {
        display.press("ctrl+s");
        within(PATIENCE_NANOS, () -> Files.readString(file).equals(expected));
        assertThat(file).as(said()).content(StandardCharsets.UTF_8).isEqualTo(expected);
    }

    private String said() throws IOException {
        Path said = folder.resolve("said.txt");
        return Files.exists(said) ? Files.readString(said) : "";
    }

    /// Something that can be seen.
    private interface Sight {
        boolean isThere() throws IOException, InterruptedException;
    }

    private static boolean within(long nanos, Sight sight) throws IOException, InterruptedException {
        long end = System.nanoTime() + nanos;
        while (!sight.isThere()) {
            if (System.nanoTime() > end) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return true;
    }
}
