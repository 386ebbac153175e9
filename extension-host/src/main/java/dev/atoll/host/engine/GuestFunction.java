package dev.atoll.host.engine;

/// An exported function of one guest instance, resolved once and then called without a look-up by name.
public interface GuestFunction {
    /// The export's name as the module spells it.
    String name();

    /// The core signature the module declares for it.
    CoreSignature signature();

    /// Runs the function to its end and gives its results; numbers are passed as [CoreType] describes.
    ///
    /// Fails with the engine's typed exceptions when the guest traps, is interrupted or runs out of memory; the
    /// instance must not be called again after that. Exceptions of a host function that the guest called pass
    /// through unchanged.
    long[] call(long... arguments);
}
