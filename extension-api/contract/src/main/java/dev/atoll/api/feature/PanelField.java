package dev.atoll.api.feature;

import java.util.Optional;

/// A field of a panel's form.
///
/// @param id its name
/// @param label what stands before it
/// @param kind what is typed
/// @param value what stands there
/// @param hint what it is for
/// @param mistake what is wrong with what stands there
public record PanelField(
        String id, String label, FieldKind kind, String value, Optional<String> hint, Optional<String> mistake) {}
