package dev.atoll.host.lifecycle;

/// Where it is noted at every moment which extensions run guests' code, so that it is known even after the whole
/// process has died.
@FunctionalInterface
public interface RunningMarks {
    /// A mark for one thread that will run that extension's code.
    Mark mark(String extension);

    /// Notes nothing.
    static RunningMarks none() {
        return extension -> running -> {};
    }

    /// One thread's mark. Set before and taken back after every call, so it must cost next to nothing.
    @FunctionalInterface
    interface Mark extends AutoCloseable {
        /// Notes whether a guest's code runs.
        void running(boolean now);

        /// The thread has ended.
        @Override
        default void close() {}
    }
}
