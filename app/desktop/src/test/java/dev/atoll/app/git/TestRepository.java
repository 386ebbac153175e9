package dev.atoll.app.git;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;

/// A repository in a folder, to be committed to.
public final class TestRepository implements AutoCloseable {
    private final Path folder;
    private final Git git;

    private TestRepository(Path folder, Git git) {
        this.folder = folder;
        this.git = git;
    }

    /// An empty one, on the branch `main`.
    public static TestRepository in(Path folder) {
        QuietSystem.install();
        try {
            Files.createDirectories(folder);
            return new TestRepository(
                    folder.toRealPath(),
                    Git.init()
                            .setDirectory(folder.toRealPath().toFile())
                            .setInitialBranch("main")
                            .call());
        } catch (GitAPIException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// Its working folder.
    public Path folder() {
        return folder;
    }

    /// A file in it.
    public Path file(String name) {
        return folder.resolve(name);
    }

    /// Writes a file without a commit.
    public Path write(String name, String text) {
        try {
            Path file = file(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// Writes a file and commits all there is.
    ///
    /// @return the commit's name in 40 digits
    public String commit(String name, String text) {
        Path _ = write(name, text);
        return commit("Write " + name);
    }

    /// Commits all there is.
    public String commit(String message) {
        return run(each -> {
            var _ = each.add().addFilepattern(".").call();
            PersonIdent ada =
                    new PersonIdent("Ada", "ada@example.org", Instant.ofEpochSecond(1_700_000_000), ZoneOffset.UTC);
            RevCommit commit = each.commit()
                    .setMessage(message)
                    .setAuthor(ada)
                    .setCommitter(ada)
                    .setSign(false)
                    .setNoVerify(true)
                    .call();
            return commit.name();
        });
    }

    /// Something done with JGit.
    ///
    /// @param <T> what comes of it
    @FunctionalInterface
    public interface Deed<T> {
        /// Does it.
        T with(Git git) throws GitAPIException, IOException;
    }

    /// Does something.
    public <T> T run(Deed<T> deed) {
        try {
            return deed.with(git);
        } catch (GitAPIException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// JGit's own view.
    public Repository repository() {
        return git.getRepository();
    }

    @Override
    public void close() {
        git.close();
    }
}
