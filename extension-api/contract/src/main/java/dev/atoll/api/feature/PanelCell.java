package dev.atoll.api.feature;

import java.util.Optional;

/// A cell of a panel's row.
///
/// @param text what it says
/// @param icon the name of one of the editor's icons
/// @param muted whether it is shown in muted text
public record PanelCell(String text, Optional<String> icon, boolean muted) {}
