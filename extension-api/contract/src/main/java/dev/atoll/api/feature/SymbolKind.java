package dev.atoll.api.feature;

/// Kinds of symbols, in the order in which the Language Server Protocol counts them.
public enum SymbolKind {
    FILE,
    MODULE,
    NAMESPACE,
    PACKAGE,
    CLASS,
    METHOD,
    PROPERTY,
    FIELD,
    CONSTRUCTOR,
    ENUMERATION,
    INTERFACE,
    FUNCTION,
    VARIABLE,
    CONSTANT,
    TEXT,
    NUMBER,
    BOOLEAN,
    ARRAY,
    OBJECT,
    KEY,
    NULL,
    ENUM_MEMBER,
    STRUCT,
    EVENT,
    OPERATOR,
    TYPE_PARAMETER
}
