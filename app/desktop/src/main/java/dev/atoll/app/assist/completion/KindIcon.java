package dev.atoll.app.assist.completion;

import dev.atoll.api.feature.CompletionKind;
import dev.atoll.app.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;

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
        return switch (kind) {
            case TEXT -> Words.of("assist.completion.kind-text");
            case METHOD -> Words.of("assist.completion.kind-method");
            case FUNCTION -> Words.of("assist.completion.kind-function");
            case CONSTRUCTOR -> Words.of("assist.completion.kind-constructor");
            case FIELD -> Words.of("assist.completion.kind-field");
            case VARIABLE -> Words.of("assist.completion.kind-variable");
            case CLASS -> Words.of("assist.completion.kind-class");
            case INTERFACE -> Words.of("assist.completion.kind-interface");
            case MODULE -> Words.of("assist.completion.kind-module");
            case PROPERTY -> Words.of("assist.completion.kind-property");
            case UNIT -> Words.of("assist.completion.kind-unit");
            case VALUE -> Words.of("assist.completion.kind-value");
            case ENUMERATION -> Words.of("assist.completion.kind-enumeration");
            case KEYWORD -> Words.of("assist.completion.kind-keyword");
            case SNIPPET -> Words.of("assist.completion.kind-snippet");
            case COLOR -> Words.of("assist.completion.kind-color");
            case FILE -> Words.of("assist.completion.kind-file");
            case REFERENCE -> Words.of("assist.completion.kind-reference");
            case FOLDER -> Words.of("assist.completion.kind-folder");
            case ENUM_MEMBER -> Words.of("assist.completion.kind-enum-member");
            case CONSTANT -> Words.of("assist.completion.kind-constant");
            case STRUCT -> Words.of("assist.completion.kind-struct");
            case EVENT -> Words.of("assist.completion.kind-event");
            case OPERATOR -> Words.of("assist.completion.kind-operator");
            case TYPE_PARAMETER -> Words.of("assist.completion.kind-type-parameter");
        };
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
