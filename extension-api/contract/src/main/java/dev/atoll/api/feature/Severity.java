package dev.atoll.api.feature;

/// How much a diagnostic matters, the gravest first.
public enum Severity {
    ERROR,
    WARNING,
    INFORMATION,
    HINT
}
