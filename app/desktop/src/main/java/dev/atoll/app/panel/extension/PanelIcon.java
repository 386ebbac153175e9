package dev.atoll.app.panel.extension;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Optional;

/// The icons that extensions may name.
final class PanelIcon {
    private PanelIcon() {}

    /// The icon of that name; none if the editor has none.
    static Optional<FontIcon> of(String name) {
        return code(name).map(code -> {
            FontIcon icon = new FontIcon(code);
            icon.getStyleClass().addAll("panel-icon", name);
            return icon;
        });
    }

    /// What the toolkit calls the icon of that name.
    static Optional<String> code(String name) {
        return switch (name) {
            case "file" -> Optional.of("bi-file-earmark");
            case "folder" -> Optional.of("bi-folder");
            case "error" -> Optional.of("bi-x-circle");
            case "warning" -> Optional.of("bi-exclamation-triangle");
            case "info" -> Optional.of("bi-info-circle");
            case "check" -> Optional.of("bi-check2");
            case "circle" -> Optional.of("bi-circle");
            case "star" -> Optional.of("bi-star");
            case "tag" -> Optional.of("bi-tag");
            case "clock" -> Optional.of("bi-clock");
            default -> Optional.empty();
        };
    }
}
