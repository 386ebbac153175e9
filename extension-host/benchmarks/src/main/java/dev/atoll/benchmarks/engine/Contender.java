package dev.atoll.benchmarks.engine;

/// One of the engines that a benchmark compares.
public sealed interface Contender {
    /// What tables and JSON call it.
    String name();

    /// It takes part.
    ///
    /// @param name what it is called
    /// @param version its version, and how its code was made where that matters
    /// @param runner the engine, loaded
    record Present(String name, String version, Runner runner) implements Contender {}

    /// It is not on this machine.
    ///
    /// @param name what it is called
    /// @param remedy what to do to have it take part
    record Missing(String name, String remedy) implements Contender {}
}
