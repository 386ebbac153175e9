package dev.atoll.app.panel.outline;

import dev.atoll.api.feature.SymbolKind;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;

/// The picture of a symbol's kind.
public final class SymbolIcon {
    private SymbolIcon() {}

    /// A new icon.
    public static FontIcon of(SymbolKind kind) {
        FontIcon icon = new FontIcon(
                switch (kind) {
                    case FILE -> "bi-file-earmark-text";
                    case PACKAGE -> "bi-folder2";
                    case MODULE, NAMESPACE -> "bi-box";
                    case CLASS, INTERFACE, STRUCT, ENUMERATION, TYPE_PARAMETER -> "bi-diagram-3";
                    case METHOD, FUNCTION, CONSTRUCTOR, EVENT, OPERATOR -> "bi-code";
                    case PROPERTY, FIELD, VARIABLE, CONSTANT, KEY, ENUM_MEMBER -> "bi-tag";
                    case TEXT -> "bi-fonts";
                    case NUMBER -> "bi-hash";
                    case BOOLEAN -> "bi-toggle-on";
                    case ARRAY -> "bi-list-ol";
                    case OBJECT -> "bi-braces";
                    case NULL -> "bi-slash-circle";
                });
        icon.getStyleClass().add("symbol-icon");
        icon.setAccessibleText(word(kind));
        return icon;
    }

    /// The kind in words, such as "enum member".
    public static String word(SymbolKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
