package dev.atoll.host.engine;

import java.util.List;

/// The parameters and results of a core WebAssembly function, compared exactly when a module is linked.
///
/// @param parameters the parameter types in order
/// @param results the result types in order; at most one for everything the canonical ABI produces
public record CoreSignature(List<CoreType> parameters, List<CoreType> results) {
    /// Copies both lists, so that a signature never changes.
    public CoreSignature {
        parameters = List.copyOf(parameters);
        results = List.copyOf(results);
    }

    @Override
    public String toString() {
        return parameters + " -> " + results;
    }
}
