package dev.atoll.app.git;

import dev.atoll.app.workspace.Workspace;
import org.eclipse.jgit.lib.StoredConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What is read of repositories: whole ones, odd ones, broken ones and hostile ones.
@SuppressWarnings("NullAway.Init")
class GitRepositoryTest {
    private static final Workspace FILES = Workspace.local();

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

    private GitRepository repository() throws IOException {
        return at(made.folder());
    }

    private static GitRepository at(Path place) throws IOException {
        return GitRepository.around(place, FILES).orElseThrow();
    }

    private String kept(String name) throws IOException {
        return kept(made.file(name));
    }

    private static String kept(Path file) throws IOException {
        return at(file).committed(file) instanceof Committed.Kept kept
                ? new String(kept.bytes(), StandardCharsets.UTF_8)
                : "nothing";
    }

    @Test
    void theLastCommitsTextIsReadWhateverTheFileIsNow() throws IOException {
        var _ = made.commit("deep/a.txt", "first\n");
        var _ = made.write("deep/a.txt", "second\n");
        assertThat(kept("deep/a.txt")).isEqualTo("first\n");
        Files.delete(made.file("deep/a.txt"));
        assertThat(kept("deep/a.txt")).isEqualTo("first\n");
    }

    @Test
    void whatGitKnowsNotHasNoText() throws IOException {
        var _ = made.commit("a.txt", "first\n");
        var _ = made.write("new.txt", "new\n");
        assertThat(kept("new.txt")).isEqualTo("nothing");
        assertThat(repository().committed(temporary.resolve("elsewhere.txt"))).isInstanceOf(Committed.Unknown.class);
        assertThat(repository().committed(made.folder())).isInstanceOf(Committed.Unknown.class);
    }

    @Test
    void withoutARepositoryThereIsNothing() throws IOException {
        Path alone = Files.writeString(temporary.resolve("alone.txt"), "alone");
        assertThat(GitRepository.around(alone, FILES)).isEmpty();
    }

    @Test
    void beforeTheFirstCommitThereIsABranchButNoText() throws IOException {
        var _ = made.write("a.txt", "first\n");
        assertThat(repository().head()).isEqualTo(new Head("main", "", ""));
        assertThat(kept("a.txt")).isEqualTo("nothing");
    }

    @Test
    void whereTheRepositoryStandsIsTold() throws IOException {
        String first = made.commit("a.txt", "first\n");
        assertThat(repository().head()).isEqualTo(new Head("main", first, ""));
        var _ = made.run(git ->
                git.checkout().setCreateBranch(true).setName("feature/deep").call());
        assertThat(repository().head().label()).isEqualTo("feature/deep");
        var _ = made.run(git -> git.checkout().setName(first).call());
        assertThat(repository().head()).isEqualTo(new Head("", first, ""));
        assertThat(repository().head().label()).isEqualTo(first.substring(0, 8));
    }

    @ParameterizedTest
    @CsvSource({
        "MERGE_HEAD, merging",
        "CHERRY_PICK_HEAD, cherry-picking",
        "REVERT_HEAD, reverting",
        "BISECT_LOG, bisecting"
    })
    void whatIsUnderWayIsTold(String file, String doing) throws IOException {
        String first = made.commit("a.txt", "first\n");
        Path _ = Files.writeString(repository().folder().resolve(file), first + "\n");
        assertThat(repository().head().doing()).isEqualTo(doing);
    }

    @Test
    void aRebaseTellsItsBranchAndItsStep() throws IOException {
        String first = made.commit("a.txt", "first\n");
        var _ = made.run(git -> git.checkout().setName(first).call());
        Path rebase = Files.createDirectory(repository().folder().resolve("rebase-merge"));
        Path _ = Files.writeString(rebase.resolve("head-name"), "refs/heads/main\n");
        Path _ = Files.writeString(rebase.resolve("msgnum"), "2\n");
        Path _ = Files.writeString(rebase.resolve("end"), "5\n");
        assertThat(repository().head()).isEqualTo(new Head("main", first, "rebasing 2/5"));
    }

    @Test
    void anotherWorkingFolderOfTheSameRepositoryIsRead() throws IOException {
        String first = made.commit("a.txt", "first\n");
        Path other = Files.createDirectory(temporary.resolve("other"));
        Path own = Files.createDirectories(made.file(".git/worktrees/other"));
        Path _ = Files.writeString(own.resolve("HEAD"), first + "\n");
        Path _ = Files.writeString(own.resolve("commondir"), "../..\n");
        Path _ = Files.writeString(own.resolve("gitdir"), other.resolve(".git") + "\n");
        Path _ = Files.writeString(other.resolve(".git"), "gitdir: " + own + "\n");
        assertThat(at(other).head()).isEqualTo(new Head("", first, ""));
        assertThat(kept(other.resolve("a.txt"))).isEqualTo("first\n");
    }

    @Test
    void aModuleInARepositoryIsARepositoryOfItsOwn() throws IOException {
        var _ = made.commit("a.txt", "outer\n");
        Path module = made.file("module");
        try (TestRepository inner = TestRepository.in(module)) {
            var _ = inner.commit("b.txt", "inner\n");
        }
        Path moved = made.file(".git/modules/module");
        Files.createDirectories(moved.getParent());
        Files.move(module.resolve(".git"), moved);
        Path _ = Files.writeString(module.resolve(".git"), "gitdir: ../.git/modules/module\n");
        assertThat(kept(module.resolve("b.txt"))).isEqualTo("inner\n");
        assertThat(at(module.resolve("b.txt")).workTree()).isEqualTo(module.toRealPath());
    }

    @Test
    void objectsThatLieInAnotherRepositoryAreFound() throws IOException {
        var _ = made.commit("a.txt", "first\n");
        try (TestRepository borrower = TestRepository.in(temporary.resolve("borrower"))) {
            Path objects = borrower.file(".git/objects");
            Files.createDirectories(objects.resolve("info"));
            Path _ = Files.writeString(objects.resolve("info/alternates"), made.file(".git/objects") + "\n");
            Path _ = Files.copy(
                    made.file(".git/refs/heads/main"),
                    Files.createDirectories(borrower.file(".git/refs/heads")).resolve("main"));
            assertThat(kept(borrower.file("a.txt"))).isEqualTo("first\n");
        }
    }

    @Test
    void aShallowRepositoryIsReadAndBlamedAsFarAsItGoes() throws IOException {
        String first = made.commit("a.txt", "first\n");
        String second = made.commit("a.txt", "first\nsecond\n");
        Path _ = Files.writeString(made.file(".git/shallow"), second + "\n");
        Files.delete(object(first));
        assertThat(kept("a.txt")).isEqualTo("first\nsecond\n");
        Blame blame = repository().blame(made.file("a.txt"), () -> false).orElseThrow();
        assertThat(blame.line(0).orElseThrow().commit()).isEqualTo(second);
    }

    @Test
    void largeFilesOfAnotherStoreAreNotComparedWithTheirNames() throws IOException {
        var _ = made.commit(
                "wide.bin", "version https://git-lfs.github.com/spec/v1\noid sha256:" + "0".repeat(64) + "\nsize 12\n");
        assertThat(repository().committed(made.file("wide.bin"))).isInstanceOf(Committed.Elsewhere.class);
    }

    @Test
    void eachLineHasWhoWroteIt() throws IOException {
        String first = made.commit("a.txt", "one\ntwo\n");
        String second = made.commit("a.txt", "one\n2\n");
        Blame blame = repository().blame(made.file("a.txt"), () -> false).orElseThrow();
        assertThat(blame.commit()).isEqualTo(second);
        assertThat(blame.line(0).orElseThrow().commit()).isEqualTo(first);
        assertThat(blame.line(1).orElseThrow())
                .satisfies(writing -> assertThat(writing.author()).isEqualTo("Ada"))
                .satisfies(writing -> assertThat(writing.commit()).isEqualTo(second));
        assertThat(blame.line(2)).isEmpty();
        assertThat(repository().blame(made.file("new.txt"), () -> false)).isEmpty();
        assertThatThrownBy(() -> repository().blame(made.file("a.txt"), () -> true))
                .isInstanceOf(CancellationException.class);
    }

    private Path object(String name) {
        return made.file(".git/objects/" + name.substring(0, 2) + "/" + name.substring(2));
    }

    @ParameterizedTest
    @CsvSource({
        "HEAD, 'nonsense'",
        "HEAD, ''",
        "HEAD, 'ref: ../../elsewhere'",
        "refs/heads/main, 'nonsense'",
        "packed-refs, 'nonsense'",
        "config, '[core'",
        "config, '[core]\n repositoryformatversion = 7'",
        "config, '[core]\n repositoryformatversion = 1\n[extensions]\n objectformat = sha256'",
        "objects/info/alternates, '/nowhere/at/all'"
    })
    void aBrokenRepositoryIsOneSentenceOrDoesNoHarm(String file, String text) throws IOException {
        var _ = made.commit("a.txt", "first\n");
        Path broken = made.file(".git").resolve(file);
        Files.createDirectories(broken.getParent());
        Path _ = Files.writeString(broken, text);
        try {
            assertThat(kept("a.txt")).isEqualTo("first\n");
            assertThat(file).isIn("packed-refs", "objects/info/alternates");
        } catch (IOException told) {
            assertThat(told.getMessage())
                    .startsWith("The git repository " + made.folder() + " cannot be read: ")
                    .endsWith(".")
                    .doesNotContain("Exception", "\n");
        }
    }

    @Test
    void aMissingObjectIsOneSentence() throws IOException {
        String first = made.commit("a.txt", "first\n");
        Files.delete(object(first));
        assertThatThrownBy(() -> kept("a.txt")).isInstanceOf(IOException.class).hasMessageContaining(first);
    }

    @Test
    void aFileThatNamesNoRepositoryIsOneSentence() throws IOException {
        Path odd = Files.createDirectory(temporary.resolve("odd"));
        Path _ = Files.writeString(odd.resolve(".git"), "gitdir: /nowhere\n");
        assertThatThrownBy(() -> at(odd)).isInstanceOf(IOException.class).hasMessageContaining("is no repository");
        Path _ = Files.writeString(odd.resolve(".git"), "what?\n");
        assertThatThrownBy(() -> at(odd)).isInstanceOf(IOException.class).hasMessageContaining("names no repository");
    }

    /// An endless file where a small one should be would fill the memory.
    @Test
    void devicesInARepositoryAreNotRead() throws IOException {
        var _ = made.commit("a.txt", "first\n");
        Path endless = Path.of("/dev/zero");
        Assumptions.assumeTrue(Files.exists(endless));
        for (String name : List.of("packed-refs", "shallow", "config", "HEAD")) {
            Path place = made.file(".git/" + name);
            Path aside = temporary.resolve("aside");
            boolean was = Files.exists(place);
            if (was) {
                Path _ = Files.move(place, aside);
            }
            Path _ = Files.createSymbolicLink(place, endless);
            assertThatThrownBy(() -> kept("a.txt")).as(name).isInstanceOf(IOException.class);
            Files.delete(place);
            if (was) {
                Path _ = Files.move(aside, place);
            }
        }
        assertThat(kept("a.txt")).isEqualTo("first\n");
    }

    /// Whatever a repository's settings say, no program is started, and no file is written or read elsewhere.
    @Test
    void aHostileRepositoryRunsNothingAndIsLeftAsItIs() throws IOException {
        Path ran = temporary.resolve("ran");
        Path script = Files.writeString(temporary.resolve("evil.sh"), "#!/bin/sh\necho ran >> " + ran + "\ncat\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        String first = made.commit("a.txt", "first\n");
        var _ = made.commit("a.txt", "first\nsecond\n");
        arm(script);
        Path _ = made.write("a.txt", "first\nthird\n");
        Map<String, String> before = contents(made.file(".git"));
        assertThat(kept("a.txt")).isEqualTo("first\nsecond\n");
        assertThat(repository().head().branch()).isEqualTo("main");
        assertThat(repository()
                        .blame(made.file("a.txt"), () -> false)
                        .orElseThrow()
                        .line(0)
                        .orElseThrow()
                        .commit())
                .isEqualTo(first);
        assertThat(contents(made.file(".git"))).isEqualTo(before);
        assertThat(ran).doesNotExist();
        assertThat(made.file("probe")).doesNotExist();
        try (Stream<Path> all = Files.list(made.folder())) {
            assertThat(all.map(path -> String.valueOf(path.getFileName())))
                    .containsExactlyInAnyOrder(".git", ".gitattributes", "a.txt");
        }
    }

    private void arm(Path script) throws IOException {
        String program = script.toString();
        StoredConfig config = made.repository().getConfig();
        for (String name : List.of("fsmonitor", "sshCommand", "pager", "editor", "askPass", "gitProxy")) {
            config.setString("core", null, name, program);
        }
        config.setString("core", null, "hooksPath", String.valueOf(script.getParent()));
        config.setString("core", null, "worktree", "/");
        config.setString("core", null, "excludesFile", "/dev/zero");
        config.setString("core", null, "attributesFile", "/dev/zero");
        config.setString("include", null, "path", "/dev/zero");
        for (String name : List.of("clean", "smudge", "process")) {
            config.setString("filter", "evil", name, program);
        }
        config.setString("diff", "evil", "textconv", program);
        config.setString("diff", "evil", "command", program);
        config.setString("diff", null, "external", program);
        config.setString("gc", null, "auto", "1");
        config.save();
        Path _ = made.write(".gitattributes", "* filter=evil diff=evil merge=evil\n");
        for (String hook : List.of("post-checkout", "post-index-change", "fsmonitor-watchman", "pre-commit")) {
            Path hooks = Files.createDirectories(made.file(".git/hooks"));
            Path _ = Files.copy(script, hooks.resolve(hook));
        }
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> all = new HashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(
                        folder.relativize(file) + " " + Files.getLastModifiedTime(file),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return all;
    }
}
