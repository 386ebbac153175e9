package dev.atoll.host;

import dev.atoll.host.catalog.RunningFile;
import dev.atoll.host.lifecycle.RunningMarks;

/// Notes in a file when extensions' code runs.
///
/// @param file where
record NotedRuns(RunningFile file) implements RunningMarks {
    @Override
    public Mark mark(String extension) {
        var mark = file.mark(extension);
        return new Mark() {
            @Override
            public void running(boolean now) {
                mark.set(now);
            }

            @Override
            public void close() {
                mark.close();
            }
        };
    }
}
