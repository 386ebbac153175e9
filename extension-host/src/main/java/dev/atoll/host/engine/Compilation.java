package dev.atoll.host.engine;

/// What became of a module that was to be compiled.
public sealed interface Compilation {
    /// It can be instantiated.
    ///
    /// @param module the module
    record Compiled(CompiledModule module) implements Compilation {}

    /// It cannot be taken.
    ///
    /// @param reason a sentence for the user
    record Refused(String reason) implements Compilation {}
}
