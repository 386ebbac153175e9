package dev.atoll.api.feature;

/// How the text under a diagnostic is shown besides its squiggle.
public enum DiagnosticTag {
    /// Faded.
    UNNECESSARY,
    /// Struck through.
    DEPRECATED
}
