package dev.atoll.app.git;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.FS_POSIX;
import org.eclipse.jgit.util.FS_Win32;

import java.io.File;
import java.util.function.Function;

/// The disk as JGit sees it: without a repository's settings, without hooks, and without a way to start a program.
///
/// Settings of a repository can name programs and files to read; what is needed of them is read by [RepositoryConfig].
final class QuietFiles {
    /// A name that no repository has.
    private static final String NOTHING = "config of nobody";

    private QuietFiles() {}

    /// The disk of this machine.
    static FS ofThisMachine() {
        return System.getProperty("os.name").startsWith("Windows") ? new Windows() : new Posix();
    }

    private static File resolve(File folder, String name, Function<String, File> real) {
        return name.equals(Constants.CONFIG) ? new File(folder, NOTHING) : real.apply(name);
    }

    private static ProcessBuilder refuse(String program) {
        throw new UnsupportedOperationException(program + " is not started: repositories are only read");
    }

    private static final class Posix extends FS_POSIX {
        @Override
        public FS newInstance() {
            return new Posix();
        }

        @Override
        public File resolve(File folder, String name) {
            return QuietFiles.resolve(folder, name, other -> super.resolve(folder, other));
        }

        @Override
        public ProcessBuilder runInShell(String program, String[] arguments) {
            return refuse(program);
        }

        @Override
        @SuppressWarnings("NullAway") // there is none
        public File findHook(Repository repository, String name) {
            return null;
        }

        @Override
        @SuppressWarnings("NullAway") // there is none
        protected File discoverGitExe() {
            return null;
        }
    }

    private static final class Windows extends FS_Win32 {
        @Override
        public FS newInstance() {
            return new Windows();
        }

        @Override
        public File resolve(File folder, String name) {
            return QuietFiles.resolve(folder, name, other -> super.resolve(folder, other));
        }

        @Override
        public ProcessBuilder runInShell(String program, String[] arguments) {
            return refuse(program);
        }

        @Override
        @SuppressWarnings("NullAway") // there is none
        public File findHook(Repository repository, String name) {
            return null;
        }

        @Override
        @SuppressWarnings("NullAway") // there is none
        protected File discoverGitExe() {
            return null;
        }
    }
}
