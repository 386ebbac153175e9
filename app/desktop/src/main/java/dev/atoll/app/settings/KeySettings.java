package dev.atoll.app.settings;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the user set about keys in `settings.json`: `{"keys": {"preset": "emacs"}}`.
///
/// @param preset the word of the preset
public record KeySettings(String preset) {
    /// What a file says. What cannot be read is as if it were not there; a file that is no JSON at all is told by
    /// [ExtensionSettings].
    ///
    /// @param otherwise the word where none is set
    public static KeySettings parse(byte[] file, String otherwise) {
        try {
            JsonNode value = file.length == 0
                    ? JsonMapper.shared().createObjectNode()
                    : JsonMapper.shared().readTree(file).path("keys").path("preset");
            return new KeySettings(value.asString(otherwise));
        } catch (JacksonException toldElsewhere) {
            return new KeySettings(otherwise);
        }
    }
}
