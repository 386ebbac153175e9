package dev.atoll.app.git;

import dev.atoll.app.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CancellationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What has become of a repository's files.
@SuppressWarnings("NullAway.Init")
class FolderStatesTest {
    @TempDir
    Path temporary;

    private TestRepository made;

    @BeforeEach
    void make() {
        made = TestRepository.in(temporary.resolve("reef"));
    }

    @AfterEach
    void close() {
        made.close();
    }

    private FolderStates states() throws IOException {
        return GitRepository.around(made.folder(), Workspace.local())
                .orElseThrow()
                .states(made.folder(), () -> false);
    }

    @Test
    void eachFileHasItsStateAndFoldersTheGravestOfTheirs() throws IOException {
        var _ = made.write("deep/er/same.txt", "same\n");
        var _ = made.write("deep/changed.txt", "before\n");
        var _ = made.write("gone.txt", "gone\n");
        var _ = made.commit("top.txt", "top\n");
        var _ = made.write("deep/changed.txt", "after, and longer\n");
        var _ = made.write("deep/er/new.txt", "new\n");
        var _ = made.write("staged.txt", "staged\n");
        var _ = made.run(git -> git.add().addFilepattern("staged.txt").call());
        Files.delete(made.file("gone.txt"));
        assertThat(states().files())
                .isEqualTo(Map.of(
                        "deep", FileState.MODIFIED,
                        "deep/changed.txt", FileState.MODIFIED,
                        "deep/er", FileState.UNTRACKED,
                        "deep/er/new.txt", FileState.UNTRACKED,
                        "staged.txt", FileState.ADDED,
                        "gone.txt", FileState.DELETED));
        assertThat(states().of(made.file("deep/er/same.txt"))).isEmpty();
    }

    @Test
    void whatIsIgnoredIsToldOfOnceAndNotGoneThrough() throws IOException {
        var _ = made.write(".gitignore", "target/\n*.log\n");
        var _ = made.commit("a.txt", "a\n");
        var _ = made.write("target/deep/made.txt", "made\n");
        var _ = made.write("build.log", "made\n");
        var _ = made.write(".git/info/exclude", "mine.txt\n");
        var _ = made.write("mine.txt", "mine\n");
        FolderStates states = states();
        assertThat(states.ignored()).containsExactlyInAnyOrder("target", "build.log", "mine.txt");
        assertThat(states.files()).isEmpty();
        assertThat(states.ignores(made.file("target/deep/made.txt"))).isTrue();
        assertThat(states.ignores(made.file("a.txt"))).isFalse();
    }

    /// A file that was only touched, or has other line breaks, is the same.
    @Test
    void theSameBytesAreTheSameFileWheneverTheyWereWritten() throws IOException {
        var _ = made.write("b.txt", "one\ntwo\n");
        var _ = made.commit("a.txt", "a\n");
        Path _ = Files.setLastModifiedTime(made.file("a.txt"), FileTime.from(Instant.ofEpochSecond(1)));
        var _ = made.write("b.txt", "one\r\ntwo\r\n");
        assertThat(states().files()).isEmpty();
        var _ = made.write("a.txt", "b\n");
        assertThat(states().files()).isEqualTo(Map.of("a.txt", FileState.MODIFIED));
    }

    @Test
    void aMergeThatDidNotGoWellIsAConflict() throws IOException {
        var _ = made.commit("a.txt", "one\n");
        var _ = made.run(git -> git.branchCreate().setName("other").call());
        var _ = made.commit("a.txt", "mine\n");
        var _ = made.run(git -> git.checkout().setName("other").call());
        var _ = made.commit("a.txt", "theirs\n");
        var _ = made.run(
                git -> git.merge().include(git.getRepository().resolve("main")).call());
        assertThat(states().of(made.file("a.txt"))).contains(FileState.CONFLICT);
    }

    @Test
    void beforeTheFirstCommitAllIsNew() throws IOException {
        var _ = made.write("a.txt", "a\n");
        assertThat(states().files()).isEqualTo(Map.of("a.txt", FileState.UNTRACKED));
    }

    @Test
    void aHalfWrittenIndexIsOneSentence() throws IOException {
        var _ = made.commit("a.txt", "a\n");
        byte[] index = Files.readAllBytes(made.file(".git/index"));
        Path _ = Files.write(made.file(".git/index"), Arrays.copyOf(index, index.length / 2));
        assertThatThrownBy(this::states)
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("The git repository " + made.folder() + " cannot be read: ");
    }

    @Test
    void aWalkThatNobodyWaitsForIsGivenUp() {
        var _ = made.commit("a.txt", "a\n");
        assertThatThrownBy(() -> GitRepository.around(made.folder(), Workspace.local())
                        .orElseThrow()
                        .states(made.folder(), () -> true))
                .isInstanceOf(CancellationException.class);
    }

    /// The filter of a hostile repository is not run to find out whether a file has changed.
    @Test
    void noFilterIsRun() throws IOException {
        Path ran = temporary.resolve("ran");
        var _ = made.write(".gitattributes", "* filter=evil\n");
        var _ = made.commit("a.txt", "a\n");
        var config = made.repository().getConfig();
        config.setString("filter", "evil", "clean", "touch " + ran);
        config.setString("filter", "evil", "smudge", "touch " + ran);
        config.setString("core", null, "fsmonitor", "touch " + ran);
        config.save();
        var _ = made.write("a.txt", "b\n");
        assertThat(states().of(made.file("a.txt"))).contains(FileState.MODIFIED);
        assertThat(ran).doesNotExist();
    }
}
