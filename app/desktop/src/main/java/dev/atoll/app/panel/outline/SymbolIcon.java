package dev.atoll.app.panel.outline;

import dev.atoll.api.feature.SymbolKind;
import dev.atoll.app.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;

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
        return switch (kind) {
            case FILE -> Words.of("panel.outline.kind-file");
            case MODULE -> Words.of("panel.outline.kind-module");
            case NAMESPACE -> Words.of("panel.outline.kind-namespace");
            case PACKAGE -> Words.of("panel.outline.kind-package");
            case CLASS -> Words.of("panel.outline.kind-class");
            case METHOD -> Words.of("panel.outline.kind-method");
            case PROPERTY -> Words.of("panel.outline.kind-property");
            case FIELD -> Words.of("panel.outline.kind-field");
            case CONSTRUCTOR -> Words.of("panel.outline.kind-constructor");
            case ENUMERATION -> Words.of("panel.outline.kind-enumeration");
            case INTERFACE -> Words.of("panel.outline.kind-interface");
            case FUNCTION -> Words.of("panel.outline.kind-function");
            case VARIABLE -> Words.of("panel.outline.kind-variable");
            case CONSTANT -> Words.of("panel.outline.kind-constant");
            case TEXT -> Words.of("panel.outline.kind-text");
            case NUMBER -> Words.of("panel.outline.kind-number");
            case BOOLEAN -> Words.of("panel.outline.kind-boolean");
            case ARRAY -> Words.of("panel.outline.kind-array");
            case OBJECT -> Words.of("panel.outline.kind-object");
            case KEY -> Words.of("panel.outline.kind-key");
            case NULL -> Words.of("panel.outline.kind-null");
            case ENUM_MEMBER -> Words.of("panel.outline.kind-enum-member");
            case STRUCT -> Words.of("panel.outline.kind-struct");
            case EVENT -> Words.of("panel.outline.kind-event");
            case OPERATOR -> Words.of("panel.outline.kind-operator");
            case TYPE_PARAMETER -> Words.of("panel.outline.kind-type-parameter");
        };
    }
}
