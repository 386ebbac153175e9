package dev.atoll.benchmarks.engine;

/// An engine with a module loaded, ready to run its functions by name.
public interface Runner extends AutoCloseable {
    /// Runs a function once, to its end.
    ///
    /// @param function a name that all engines know
    /// @param argument a number for it; functions that need none ignore it
    /// @throws BenchmarkException if the engine fails
    Sample run(String function, int argument);

    /// Ends the engine.
    @Override
    void close();
}
