package dev.atoll.app.settings;

import tools.jackson.databind.JsonNode;

import java.util.List;

/// Switches in `settings.json`.
final class Truth {
    private Truth() {}

    /// Whether a switch is on.
    ///
    /// @param group what it stands in
    /// @param place the name of that
    /// @param otherwise what holds where it is not set, or not to true or false
    /// @param problems takes a sentence if it is neither
    static boolean of(JsonNode group, String place, String name, boolean otherwise, List<String> problems) {
        JsonNode value = group.path(name);
        if (value.isMissingNode() || value.isBoolean()) {
            return value.asBoolean(otherwise);
        }
        problems.add(place + "/" + name + " is neither true nor false.");
        return otherwise;
    }
}
