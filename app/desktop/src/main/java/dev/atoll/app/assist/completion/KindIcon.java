package dev.atoll.app.assist.completion;

import dev.atoll.api.feature.CompletionKind;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;

/// The picture of a kind of suggestion.
final class KindIcon {
    private KindIcon() {}

    static FontIcon of(CompletionKind kind) {
        FontIcon icon = new FontIcon(literal(kind));
        icon.getStyleClass().addAll("kind-icon", tone(kind));
        return icon;
    }

    /// The kind in words.
    static String word(CompletionKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String literal(CompletionKind kind) {
        return switch (kind) {
            case TEXT -> "bi-fonts";
            case METHOD, FUNCTION -> "bi-code";
            case CONSTRUCTOR -> "bi-hammer";
            case FIELD, PROPERTY -> "bi-tag";
            case VARIABLE -> "bi-at";
            case CLASS, STRUCT -> "bi-diagram-3";
            case INTERFACE -> "bi-diagram-2";
            case MODULE -> "bi-box";
            case UNIT -> "bi-rulers";
            case VALUE -> "bi-record-circle";
            case ENUMERATION -> "bi-list-ol";
            case ENUM_MEMBER -> "bi-list-check";
            case KEYWORD -> "bi-key";
            case SNIPPET -> "bi-braces";
            case COLOR -> "bi-palette";
            case FILE -> "bi-file-earmark";
            case REFERENCE -> "bi-link-45deg";
            case FOLDER -> "bi-folder2";
            case CONSTANT -> "bi-hash";
            case EVENT -> "bi-lightning";
            case OPERATOR -> "bi-calculator";
            case TYPE_PARAMETER -> "bi-type";
        };
    }

    private static String tone(CompletionKind kind) {
        return switch (kind) {
            case METHOD, FUNCTION, CONSTRUCTOR, EVENT -> "of-function";
            case CLASS, STRUCT, INTERFACE, ENUMERATION, TYPE_PARAMETER -> "of-type";
            case FIELD, PROPERTY, VARIABLE, REFERENCE -> "of-property";
            case VALUE, UNIT, CONSTANT, ENUM_MEMBER, COLOR -> "of-value";
            case KEYWORD, OPERATOR, SNIPPET -> "of-keyword";
            case TEXT, MODULE, FILE, FOLDER -> "of-text";
        };
    }
}
