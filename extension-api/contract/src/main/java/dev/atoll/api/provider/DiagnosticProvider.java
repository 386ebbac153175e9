package dev.atoll.api.provider;

import dev.atoll.api.document.Revision;
import dev.atoll.api.feature.Diagnostic;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Problems in a document.
public non-sealed interface DiagnosticProvider extends Provider {
    /// All problems of a revision, sorted by start. The host resumes partial answers; the future completes with the
    /// whole list.
    CompletableFuture<List<Diagnostic>> diagnose(Revision revision);
}
