package dev.atoll.host.engine;

/// A function of the host that a guest may import, with the names and signature it is linked by.
///
/// @param module the import's module name, such as `atoll:extension/log@0.1.0`
/// @param name the import's own name, such as `write`
/// @param signature the exact core signature; a module that imports it with another one is refused
/// @param body what runs when the guest calls
public record HostFunction(String module, String name, CoreSignature signature, Body body) {
    /// What a host function does.
    @FunctionalInterface
    public interface Body {
        /// Runs on the caller's thread; numbers are passed as [CoreType] describes. May call back into the guest only
        /// to
        /// allocate. An exception ends the guest's call and reaches whoever made it.
        ///
        /// @param caller the instance that called
        /// @param arguments as many as the signature has parameters
        /// @return as many values as the signature has results; none may be given as an empty array
        long[] call(GuestInstance caller, long[] arguments);
    }
}
