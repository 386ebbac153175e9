package dev.atoll.host;

import java.nio.file.Path;
import java.util.Optional;

/// A measurement of the extension host, which is no part of the editor: [java.util.ServiceLoader] finds those that lie
/// on the class path, and only `atoll bench` puts them there.
public interface Benchmark {
    /// What the command line calls it, such as `compute`.
    String name();

    /// Whether it measures what is done to a file.
    default boolean needsFile() {
        return false;
    }

    /// Measures, for seconds to minutes.
    Outcome measure(Order order);

    /// What is wanted.
    ///
    /// @param quick whether tiny counts will do, to see that everything works; the times then mean nothing
    /// @param file the file, if it needs one
    record Order(boolean quick, Optional<Path> file) {}

    /// What became of a measurement.
    sealed interface Outcome {
        /// It has figures.
        ///
        /// @param json one JSON document, of the schema `docs/schemas/bench-NAME.schema.json`
        /// @param table the same for people, of some lines
        record Measured(String json, String table) implements Outcome {}

        /// The file cannot be used.
        ///
        /// @param sentence why
        record Refused(String sentence) implements Outcome {}

        /// It went wrong, or engines gave different results.
        ///
        /// @param sentence what happened
        record Failed(String sentence) implements Outcome {}
    }
}
