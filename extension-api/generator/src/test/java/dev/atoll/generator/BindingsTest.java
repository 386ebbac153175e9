package dev.atoll.generator;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class BindingsTest {
    private static final Path ROOT = Path.of(System.getProperty("atoll.root"));

    @Test
    void everyCommittedBindingIsWhatTheWitSays() throws IOException {
        for (Map.Entry<Path, String> file : Bindings.of(ROOT).entrySet()) {
            assertThat(file.getKey())
                    .as("out of date; run extension-api/generator/regenerate")
                    .content()
                    .isEqualTo(file.getValue());
        }
    }

    @Test
    void noBindingIsLeftOverFromAnInterfaceThatIsGone() throws IOException {
        Set<Path> wanted = Bindings.of(ROOT).keySet();
        Set<Path> folders = wanted.stream().map(Path::getParent).collect(Collectors.toCollection(TreeSet::new));
        Set<Path> left = new TreeSet<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(f -> Files.isRegularFile(f) && !wanted.contains(f) && isGenerated(f))
                        .forEach(left::add);
            }
        }
        assertThat(left).isEmpty();
    }

    private static boolean isGenerated(Path file) {
        try {
            return Files.readString(file).matches("(?s)(//|<!--) Generated.*");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
