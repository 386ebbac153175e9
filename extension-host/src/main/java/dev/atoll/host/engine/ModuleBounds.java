package dev.atoll.host.engine;

import java.time.Duration;

/// How large a module may be. Checked on the raw bytes, before anything is decoded or allocated in proportion
/// to what they claim.
///
/// @param moduleBytes bytes of the whole module
/// @param functions functions it defines
/// @param functionBytes bytes of one function's body
/// @param imports functions it imports
/// @param exports names it exports
/// @param tableEntries entries of all its tables together, also after growing
/// @param dataBytes bytes of its data section
/// @param interpretedFunctions functions that are too large to be compiled and run in the interpreter, about forty
///     times slower
/// @param compileTime processor time that compiling it may take
public record ModuleBounds(
        int moduleBytes,
        int functions,
        int functionBytes,
        int imports,
        int exports,
        int tableEntries,
        int dataBytes,
        int interpretedFunctions,
        Duration compileTime) {
    /// What holds for every module.
    public static final ModuleBounds DEFAULTS = new ModuleBounds(
            32 << 20, 60_000, 512 << 10, 1_000, 10_000, 1_000_000, 24 << 20, 8, Duration.ofSeconds(60));

    /// All of them as one word, which differs where they do. A record's own text comes from code that the JVM makes at
    /// each start, of which no start-up cache has any.
    String key() {
        return moduleBytes
                + "-"
                + functions
                + "-"
                + functionBytes
                + "-"
                + imports
                + "-"
                + exports
                + "-"
                + tableEntries
                + "-"
                + dataBytes
                + "-"
                + interpretedFunctions
                + "-"
                + compileTime;
    }
}
