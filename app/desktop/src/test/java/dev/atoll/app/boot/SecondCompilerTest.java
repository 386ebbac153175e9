package dev.atoll.app.boot;

import dev.atoll.app.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

class SecondCompilerTest {
    /// In a process of its own: no thread gets its priority back.
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) throws IOException {
            SecondCompiler.stepBack(Workspace.local());
            try (var threads = Files.list(Path.of("/proc/self/task"))) {
                for (Path thread : threads.toList()) {
                    String stat = Files.readString(thread.resolve("stat"));
                    // the name may have blanks; niceness is the 19th field
                    int name = stat.lastIndexOf(')');
                    String nice = stat.substring(name + 2).split(" ", -1)[16];
                    System.out.println(stat.substring(stat.indexOf('(') + 1, name) + "=" + nice);
                }
            }
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void goesBehindAllOtherThreads() throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName())
                .redirectErrorStream(true)
                .start();
        List<String> said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(program.waitFor()).as(String.join("\n", said)).isZero();

        Map<Boolean, Set<Integer>> niceness = said.stream()
                .collect(Collectors.groupingBy(
                        thread -> thread.startsWith("C2 "),
                        Collectors.mapping(
                                thread -> Integer.parseInt(thread.substring(thread.lastIndexOf('=') + 1)),
                                Collectors.toSet())));
        int usual = Integer.parseInt(said.getFirst().substring(said.getFirst().lastIndexOf('=') + 1));
        assertThat(niceness).isEqualTo(Map.of(false, Set.of(usual), true, Set.of(Math.min(usual + 10, 19))));
    }
}
