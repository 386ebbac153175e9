package dev.atoll.host;

import dev.atoll.host.catalog.JsonTree;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;

/// JSON as the host reads manifests: quickly from the first file on, which the editor wants of its own files, too.
public final class Json {
    private Json() {}

    /// The one value that a text is; a missing one if nothing stands in it.
    ///
    /// @param dialect what may stand in it beside JSON, and how deep and long it may be
    /// @throws tools.jackson.core.JacksonException if it is anything else, with the place where reading ended
    public static JsonNode read(JsonFactory dialect, String text) {
        return JsonTree.read(dialect, text);
    }
}
