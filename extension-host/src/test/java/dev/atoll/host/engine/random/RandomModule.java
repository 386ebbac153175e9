package dev.atoll.host.engine.random;

import dev.atoll.host.engine.CoreSignature;
import dev.atoll.host.engine.CoreType;

import java.util.List;

/// A module made of a seed, and the calls to try on it, each on a fresh instance.
///
/// It exports its memory as `memory`, the function `run`, and for each global a function `global0`, `global1`
/// … that gives its value. It imports nothing. NaNs in results are any NaN and have to be compared as one;
/// nothing else is open.
///
/// @param seed what it was made of
/// @param wasm its bytes
/// @param run the signature of `run`
/// @param globals the types of its globals
/// @param beyondInterpreter whether it may do what Chicory 1.7.5's interpreter gets wrong: blocks that take
///     values from the stack, addresses past 4 GiB, which wrap around there, large unsigned numbers as
///     floats, and data segments that are gone once they are in memory
/// @param calls arguments for `run`, as raw bits
@SuppressWarnings("ArrayRecordComponent")
public record RandomModule(
        long seed,
        byte[] wasm,
        CoreSignature run,
        List<CoreType> globals,
        boolean beyondInterpreter,
        List<List<Long>> calls) {
    /// Copies the lists.
    public RandomModule {
        globals = List.copyOf(globals);
        calls = List.copyOf(calls);
    }

    @Override
    public String toString() {
        return "module of seed " + seed;
    }
}
