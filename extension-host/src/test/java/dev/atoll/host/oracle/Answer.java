package dev.atoll.host.oracle;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a call came to, with values in the oracle's JSON.
public sealed interface Answer {
    /// The function returned.
    ///
    /// @param value its result, or what is in the `ok` of a `result`; null for none
    record Returned(JsonNode value) implements Answer {}

    /// The function returned the error of a `result`.
    ///
    /// @param value what the error carries; null for nothing
    record Failed(JsonNode value) implements Answer {}

    /// The guest trapped, or its answer made no sense.
    ///
    /// @param sentence the reason
    record Trapped(String sentence) implements Answer {}

    /// The answer as the oracle writes it: an object with the one key `ok`, `error` or `trap`.
    default JsonNode json() {
        var object = JsonMapper.shared().createObjectNode();
        return switch (this) {
            case Returned returned -> object.set("ok", returned.value());
            case Failed failed -> object.set("error", failed.value());
            case Trapped trapped -> object.put("trap", trapped.sentence());
        };
    }
}
