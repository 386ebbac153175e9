package dev.atoll.api.manifest;

import java.util.Optional;

/// A panel that a manifest lists.
///
/// @param id its name inside the extension, lower-case letters, digits and hyphens
/// @param title what people read
/// @param icon the name of one of the editor's icons
/// @param side where it opens at first
public record PanelDefinition(String id, String title, Optional<String> icon, Side side) {
    /// Where a panel may be.
    public enum Side {
        LEFT,
        FOOT
    }
}
