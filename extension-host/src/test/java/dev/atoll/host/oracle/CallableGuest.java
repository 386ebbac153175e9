package dev.atoll.host.oracle;

import tools.jackson.databind.JsonNode;

import java.util.List;

/// A running guest, whichever host it runs in.
@FunctionalInterface
public interface CallableGuest {
    /// Calls an exported function.
    ///
    /// @param face the interface in full (`atoll:extension/sync@0.1.0`)
    /// @param function the function as the WIT spells it
    /// @param arguments in the oracle's JSON
    Answer call(String face, String function, List<? extends JsonNode> arguments);
}
