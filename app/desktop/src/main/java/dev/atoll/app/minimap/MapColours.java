package dev.atoll.app.minimap;

import dev.atoll.api.feature.Severity;
import dev.atoll.app.editor.LineMark;

import java.util.Map;

/// The colours to paint with, as opaque ARGB.
///
/// @param plain that of text without a scope
/// @param scopes those of scopes; of the others nothing is known yet
/// @param match that of matches
/// @param severities those of problems
/// @param changes those of lines that have changed
record MapColours(
        int plain,
        Map<String, Integer> scopes,
        int match,
        Map<Severity, Integer> severities,
        Map<LineMark, Integer> changes) {
    MapColours {
        scopes = Map.copyOf(scopes);
        severities = Map.copyOf(severities);
        changes = Map.copyOf(changes);
    }
}
