package dev.atoll.host.engine;

/// Whoever watches a module being compiled, and may end it.
@FunctionalInterface
public interface CompileWatch {
    /// Nobody watches.
    static CompileWatch none() {
        return _ -> true;
    }

    /// Told from time to time, on the thread that compiles.
    ///
    /// @param share how much is done, from 0 to 1; begins anew where the compiler does
    /// @return whether to go on
    boolean goOn(double share);
}
