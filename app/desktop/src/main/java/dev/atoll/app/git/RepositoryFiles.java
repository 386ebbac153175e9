package dev.atoll.app.git;

import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.Glance;
import dev.atoll.app.workspace.Workspace;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The small files of a repository, read with bounds before JGit reads any: a repository may come from anyone, and
/// devices, pipes or endless files can lie where its files should.
///
/// @param workspace the door to files
/// @param own the folder that git calls the repository's, such as `.git`
/// @param common the folder with what several working folders share; mostly the same
record RepositoryFiles(Workspace workspace, Path own, Path common) {
    private static final long MOST = 1 << 20;
    private static final long MOST_REFS = 64 << 20;
    private static final List<String> EXTENSIONS = List.of("noop", "partialclone", "preciousobjects", "worktreeconfig");
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");
    private static final String REF = "ref:";
    private static final String FOLDER = "gitdir:";

    /// The files of the repository whose `.git` lies here, be it a folder or a file that names one.
    ///
    /// @throws IOException with a sentence if it names none
    static RepositoryFiles at(Workspace workspace, Path dotGit) throws IOException {
        Path own = dotGit;
        Optional<String> link = text(workspace, dotGit);
        if (link.isPresent()) {
            String line = firstLine(link.get());
            if (!line.startsWith(FOLDER)) {
                throw new IOException(Words.of("git.names-no-repository", dotGit));
            }
            own = place(
                    dotGit.resolveSibling("."), line.substring(FOLDER.length()).strip());
        }
        if (!workspace.exists(own.resolve("HEAD"))) {
            throw new IOException(Words.of("git.is-no-repository", own));
        }
        Optional<String> shared = text(workspace, own.resolve("commondir"));
        return new RepositoryFiles(workspace, own, shared.isPresent() ? place(own, firstLine(shared.get())) : own);
    }

    private static Path place(Path folder, String name) throws IOException {
        try {
            return folder.resolve(name).normalize();
        } catch (InvalidPathException unspeakable) {
            throw new IOException(Words.of("git.it-names-a-folder-that"), unspeakable);
        }
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("").strip();
    }

    private static Optional<String> text(Workspace workspace, Path file) {
        return workspace.glance(file, MOST) instanceof Glance.OfText read
                ? Optional.of(read.text().string())
                : Optional.empty();
    }

    /// A small file of this working folder; nothing if it is not there or is not text.
    Optional<String> line(String name) {
        return text(workspace, own.resolve(name)).map(RepositoryFiles::firstLine);
    }

    /// Whether there is such a file or folder of this working folder.
    boolean has(String name) {
        return workspace.exists(own.resolve(name));
    }

    /// Looks whether JGit can read all of it.
    ///
    /// @throws IOException with what is wrong
    void check() throws IOException {
        String head = line("HEAD").orElseThrow(() -> new IOException(Words.of("git.its-head-is-not-a")));
        if (head.startsWith(REF)) {
            String ref = head.substring(REF.length()).strip();
            if (ref.contains("..") || ref.startsWith("/")) {
                throw new IOException(Words.of("git.its-head-leads-elsewhere"));
            }
            Path branch = place(common, ref);
            checkFile(branch, MOST);
            Optional<String> commit = text(workspace, branch).map(RepositoryFiles::firstLine);
            if (commit.filter(name -> !COMMIT.matcher(name).matches() && !name.startsWith(REF))
                    .isPresent()) {
                throw new IOException(Words.of("git.names-no-commit", ref));
            }
        } else if (!COMMIT.matcher(head).matches()) {
            throw new IOException(Words.of("git.its-head-names-neither-a"));
        }
        checkFile(common.resolve("packed-refs"), MOST_REFS);
        checkFile(common.resolve("shallow"), MOST_REFS);
        checkFile(common.resolve("objects/info/alternates"), MOST);
        checkFile(own.resolve("index"), Integer.MAX_VALUE);
        checkConfig();
    }

    private void checkFile(Path file, long most) throws IOException {
        if (workspace.exists(file)
                && workspace.size(file).filter(size -> size <= most).isEmpty()) {
            throw new IOException(Words.of("git.is-not-a-file-of", common.relativize(file)));
        }
    }

    private void checkConfig() throws IOException {
        checkFile(common.resolve("config"), MOST);
        Config config = new Config();
        try {
            config.fromText(text(workspace, common.resolve("config")).orElse(""));
            int version = config.getInt("core", "repositoryformatversion", 0);
            if (version < 0 || version > 1) {
                throw new IOException(Words.of("git.it-has-a-format-that", version));
            }
            for (String extension : config.getNames("extensions")) {
                String value = config.getString("extensions", null, extension);
                boolean usual = switch (extension) {
                    case "objectformat" -> "sha1".equals(value);
                    case "refstorage" -> "files".equals(value);
                    default -> EXTENSIONS.contains(extension);
                };
                if (version == 1 && !usual) {
                    throw new IOException(Words.of("git.it-has-a-format-that", extension));
                }
            }
        } catch (ConfigInvalidException | IllegalArgumentException broken) {
            throw new IOException(Words.of("git.its-settings-are-broken"), broken);
        }
    }
}
