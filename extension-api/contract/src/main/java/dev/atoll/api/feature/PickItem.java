package dev.atoll.api.feature;

import java.util.Optional;

/// One thing to choose.
///
/// @param label what it is called
/// @param detail more of it
/// @param picked whether it is chosen at first
public record PickItem(String label, Optional<String> detail, boolean picked) {}
