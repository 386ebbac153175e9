package dev.atoll.app.git;

import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.OpenFolder;
import dev.atoll.app.workspace.Workspace;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryBuilder;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// A git repository with a working folder. It is only read: nothing is written to it, and nothing that it names is run,
/// be it hooks, filters or programs in its settings.
///
/// Every call blocks and reads files: call it in the background, on a thread that nobody interrupts. Nothing stays open
/// between calls. What fails, fails with an [IOException] whose message is a sentence for the user.
public final class GitRepository {
    /// The largest file that is compared with what git keeps of it.
    public static final long MOST_BYTES = 16 << 20;

    /// How the name of a file begins that lies in a store for large files.
    static final String LARGE_FILE = "version https://git-lfs.github.com/spec/";

    private final Path workTree;
    private final RepositoryFiles files;

    private GitRepository(Path workTree, RepositoryFiles files) {
        this.workTree = workTree;
        this.files = files;
    }

    /// The innermost repository that a file or a folder lies in; nothing if there is none.
    ///
    /// @throws IOException with a sentence if there is one that cannot be read
    public static Optional<GitRepository> around(Path place, Workspace workspace) throws IOException {
        QuietSystem.install();
        for (Path at = real(place); at != null; at = at.getParent()) {
            Path dotGit = at.resolve(".git");
            if (workspace.exists(dotGit)) {
                try {
                    return Optional.of(new GitRepository(at, RepositoryFiles.at(workspace, dotGit)));
                } catch (IOException broken) {
                    throw new IOException(sentence(at, broken), broken);
                }
            }
        }
        return Optional.empty();
    }

    private static Path real(Path place) {
        try {
            return place.toRealPath();
        } catch (IOException gone) {
            return place.toAbsolutePath().normalize();
        }
    }

    /// Its working folder.
    public Path workTree() {
        return workTree;
    }

    /// The folder in which git keeps what changes with each step, such as `HEAD`.
    public Path folder() {
        return files.own();
    }

    /// Something that is read of a repository.
    ///
    /// @param <T> what is read
    @FunctionalInterface
    interface Reading<T> {
        /// Reads it.
        T of(Repository repository) throws IOException;
    }

    <T> T read(Reading<T> reading) throws IOException {
        try {
            files.check();
            try (Repository repository = new RepositoryBuilder()
                    .setFS(QuietFiles.ofThisMachine())
                    .setGitDir(files.own().toFile())
                    .setGitCommonDir(files.common().toFile())
                    .setWorkTree(workTree.toFile())
                    .build()) {
                return reading.of(repository);
            }
        } catch (CancellationException unwanted) {
            throw unwanted;
        } catch (MissingObjectException missing) {
            throw new IOException(
                    sentence(
                            workTree,
                            new IOException(Words.of(
                                    "git.it-lacks-the-object-which",
                                    missing.getObjectId().name()))),
                    missing);
        } catch (IOException | RuntimeException broken) {
            throw new IOException(sentence(workTree, broken), broken);
        }
    }

    private static String sentence(Path workTree, Exception broken) {
        Throwable cause = broken;
        while (cause.getCause() != null
                && (cause.getMessage() == null
                        || cause.getMessage()
                                .contains(cause.getCause().getClass().getName()))) {
            cause = cause.getCause();
        }
        String why = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return why.endsWith(".")
                ? Words.of("git.cannot-be-read-for", workTree, why)
                : Words.of("git.cannot-be-read-since", workTree, why);
    }

    /// Where it stands.
    public Head head() throws IOException {
        return read(repository -> {
            Ref head = repository.exactRef("HEAD");
            if (head == null) {
                throw new IOException(Words.of("git.its-head-is-not-what"));
            }
            ObjectId commit = head.getObjectId();
            String branch = head.isSymbolic()
                    ? Repository.shortenRefName(head.getTarget().getName())
                    : "";
            return new Activity(files).of(branch, commit == null ? "" : commit.name());
        });
    }

    /// What the last commit has of a file.
    public Committed committed(Path file) throws IOException {
        Optional<String> path = inside(file);
        return path.isEmpty() ? new Committed.Unknown() : read(repository -> committed(repository, path.get()));
    }

    private static Committed committed(Repository repository, String path) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            RevCommit commit = headCommit(repository, walk);
            if (commit == null) {
                return new Committed.Unknown();
            }
            try (@Nullable TreeWalk entry = TreeWalk.forPath(walk.getObjectReader(), path, commit.getTree())) {
                // of a link git keeps where it leads, of a module which commit
                if (entry == null || !isFile(entry)) {
                    return new Committed.Unknown();
                }
                return kept(commit.name(), walk.getObjectReader().open(entry.getObjectId(0)));
            }
        }
    }

    private static boolean isFile(TreeWalk entry) {
        return (entry.getRawMode(0) & FileMode.TYPE_MASK) == FileMode.TYPE_FILE;
    }

    private static Committed kept(String commit, ObjectLoader object) throws IOException {
        if (object.getSize() > MOST_BYTES) {
            return new Committed.Elsewhere(
                    Words.of("git.what-git-keeps-of-it", object.getSize() >> 20, MOST_BYTES >> 20));
        }
        byte[] bytes = object.getCachedBytes((int) MOST_BYTES);
        byte[] name = LARGE_FILE.getBytes(StandardCharsets.US_ASCII);
        boolean elsewhere = bytes.length >= name.length && Arrays.equals(bytes, 0, name.length, name, 0, name.length);
        return elsewhere
                ? new Committed.Elsewhere(Words.of("git.its-text-is-not-in"))
                : new Committed.Kept(commit, bytes);
    }

    static @Nullable RevCommit headCommit(Repository repository, RevWalk walk) throws IOException {
        Ref head = repository.exactRef("HEAD");
        return head == null || head.getObjectId() == null ? null : walk.parseCommit(head.getObjectId());
    }

    /// The path of a file in the repository, with `/` between names; nothing if it lies elsewhere.
    private Optional<String> inside(Path file) {
        Path real = real(file);
        return real.startsWith(workTree) && !real.equals(workTree)
                ? Optional.of(OpenFolder.slashes(workTree.relativize(real)))
                : Optional.empty();
    }

    /// What has become of all files since the last commit. It can take a while.
    ///
    /// @param shown a folder in it, as the user named it; paths are told from there
    /// @param unwanted asked again and again whether to stop
    /// @throws CancellationException if it is stopped
    public FolderStates states(Path shown, BooleanSupplier unwanted) throws IOException {
        FolderStates states =
                read(repository -> new StateWalk(repository, workTree, files.workspace(), unwanted).states());
        // links may lead to where it really lies
        Path inside = workTree.relativize(real(shown));
        Path root = shown;
        for (int i = 0; i < inside.getNameCount() && !inside.toString().isEmpty() && root.getParent() != null; i++) {
            root = root.getParent();
        }
        return new FolderStates(root, states.files(), states.ignored());
    }

    /// Who wrote each line of a file as the last commit has it. It can take long.
    ///
    /// @param unwanted asked again and again whether to stop
    /// @return nothing if the last commit has no such file
    /// @throws CancellationException if it is stopped
    public Optional<Blame> blame(Path file, BooleanSupplier unwanted) throws IOException {
        Optional<String> path = inside(file);
        return path.isEmpty() ? Optional.empty() : read(repository -> Blame.of(repository, path.get(), unwanted));
    }
}
