package dev.atoll.api.feature;

import dev.atoll.api.document.TextEdit;

/// A way to write a colour.
///
/// @param label what the picker shows
/// @param edit what choosing it does
public record ColorWriting(String label, TextEdit edit) {}
