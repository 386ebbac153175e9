package dev.atoll.app.workspace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// How files are named that lie in one of several folders.
class RootsTest {
    private static final Path REEF = Path.of("/sea/reef").toAbsolutePath();
    private static final Path SAND = Path.of("/sea/sand").toAbsolutePath();

    @Test
    void withOneFolderPathsAreSeenFromIt() {
        Roots one = Roots.of(REEF);
        assertThat(one.inside(REEF.resolve("src/a.txt"))).contains("src/a.txt");
        assertThat(one.path("src/a.txt")).contains(REEF.resolve("src/a.txt"));
        assertThat(one.bare("src/a.txt")).isEqualTo("src/a.txt");
        assertThat(one.inside(REEF)).isEmpty();
        assertThat(one.inside(SAND.resolve("a.txt"))).isEmpty();
        assertThat(one.path("../sand/a.txt")).isEmpty();
    }

    @Test
    void withSeveralTheyBeginWithTheFoldersName() {
        Roots two = Roots.of(REEF).with(SAND).with(REEF);
        assertThat(two.folders()).containsExactly(REEF, SAND);
        assertThat(two.inside(SAND.resolve("src/a.txt"))).contains("sand/src/a.txt");
        assertThat(two.path("sand/src/a.txt")).contains(SAND.resolve("src/a.txt"));
        assertThat(two.path("sand")).contains(SAND);
        assertThat(two.bare("sand/src/a.txt")).isEqualTo("src/a.txt");
        assertThat(two.path("src/a.txt")).isEmpty();
        assertThat(two.path("sand/../reef/a.txt")).isEmpty();
        assertThat(two.without(REEF)).isEqualTo(Roots.of(SAND));
    }

    @Test
    void namesThatAreAlikeTellWhereTheFoldersLie() {
        Path deep = Path.of("/deep/reef").toAbsolutePath();
        Path far = Path.of("/far/deep/reef").toAbsolutePath();
        Roots alike = Roots.of(List.of(REEF, deep, far, SAND));
        assertThat(alike.folders().stream().map(alike::name))
                .containsExactly("reef (sea)", "reef (deep)", "reef (deep) 2", "sand");
        assertThat(alike.inside(far.resolve("a.txt")).flatMap(alike::path)).contains(far.resolve("a.txt"));
    }

    @Test
    void aFileOfAFolderWithinAnotherLiesInTheInnerOne() {
        Path inner = REEF.resolve("inner");
        Roots nested = Roots.of(List.of(REEF, inner));
        assertThat(nested.around(inner.resolve("a.txt"))).contains(inner);
        assertThat(nested.inside(inner.resolve("a.txt"))).contains("inner/a.txt");
        assertThat(nested.around(REEF.resolve("a.txt"))).contains(REEF);
    }

    @Test
    void noFolderHasNoFiles() {
        assertThat(Roots.none().path("a.txt")).isEmpty();
        assertThat(Roots.none().inside(REEF)).isEmpty();
        assertThat(Roots.none().first()).isEmpty();
    }

    @Test
    void aWalkTellsOfEachFileOnce(@TempDir Path temporary) throws IOException {
        Path outer = Files.createDirectories(temporary.resolve("outer"));
        Path inner = Files.createDirectories(outer.resolve("inner"));
        Files.writeString(outer.resolve("a.txt"), "");
        Files.writeString(outer.resolve(".gitignore"), "left.txt\n");
        Files.writeString(outer.resolve("left.txt"), "");
        Files.writeString(inner.resolve("b.txt"), "");
        List<String> found = new ArrayList<>();
        Workspace.local().walk(Roots.of(List.of(outer, inner)), found::addAll, () -> false);
        assertThat(found).containsExactlyInAnyOrder("outer/.gitignore", "outer/a.txt", "inner/b.txt");
    }
}
