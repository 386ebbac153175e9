package dev.atoll.app.git;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

import java.io.File;
import java.util.concurrent.TimeUnit;

/// What JGit learns of the machine: its clock and names, and no settings of anybody's.
///
/// Left alone, JGit starts `git` to find the system's settings, and writes files into folders to learn how finely their
/// disk counts time.
final class QuietSystem extends SystemReader {
    private static final String TIMES = "filesystem";

    private final SystemReader real;

    private QuietSystem(SystemReader real) {
        this.real = real;
        setPlatformChecker();
    }

    /// Lets JGit know no more than this, here and everywhere: it has one reader for the whole program.
    static synchronized void install() {
        SystemReader now = SystemReader.getInstance();
        if (!(now instanceof QuietSystem)) {
            SystemReader.setInstance(new QuietSystem(now));
        }
    }

    @Override
    public String getHostname() {
        return real.getHostname();
    }

    // variables could lead to other repositories and settings
    @Override
    @SuppressWarnings("NullAway") // what is not set is null
    public String getenv(String variable) {
        return null;
    }

    @Override
    public String getProperty(String key) {
        return real.getProperty(key);
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS files) {
        return new Nothing(parent, files);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS files) {
        return new Nothing(parent, files);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS files) {
        return new Nothing(parent, files);
    }

    @Override
    @SuppressWarnings("deprecation") // abstract in the reader
    public long getCurrentTime() {
        return real.getCurrentTime();
    }

    @Override
    @SuppressWarnings("deprecation") // abstract in the reader
    public int getTimezone(long when) {
        return real.getTimezone(when);
    }

    /// Settings that say nothing but how finely the disk counts time: coarsely, which costs a second look at times.
    private static final class Nothing extends FileBasedConfig {
        private static final long MILLIS = 20;

        Nothing(Config parent, FS files) {
            super(parent, new File("nothing"), files);
        }

        @Override
        public void load() {
            // there is nothing
        }

        @Override
        public void save() {
            // nothing is kept
        }

        @Override
        public boolean isOutdated() {
            return false;
        }

        @Override
        public long getTimeUnit(String section, String subsection, String name, long otherwise, TimeUnit unit) {
            return section.equals(TIMES) ? unit.convert(MILLIS, TimeUnit.MILLISECONDS) : otherwise;
        }
    }
}
