package dev.atoll.api.feature;

/// Where from a thing the user wants to go.
public enum DefinitionGoal {
    DEFINITION,
    DECLARATION,
    TYPE_DEFINITION,
    IMPLEMENTATION
}
