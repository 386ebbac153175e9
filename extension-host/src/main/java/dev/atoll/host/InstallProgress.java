package dev.atoll.host;

/// Whoever watches an extension being installed, and may end it.
@FunctionalInterface
public interface InstallProgress {
    /// Nobody watches.
    static InstallProgress none() {
        return (_, _) -> true;
    }

    /// What is being done.
    enum Stage {
        /// Its code is compiled, which may take seconds.
        COMPILING,
        /// It is written to the disk; from here on it cannot be ended.
        WRITING
    }

    /// Told from time to time, on the thread that installs.
    ///
    /// @param share how much of the stage is done, from 0 to 1
    /// @return whether to go on; the answer while writing has no effect
    boolean goOn(Stage stage, double share);
}
