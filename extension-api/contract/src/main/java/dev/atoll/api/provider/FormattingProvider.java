package dev.atoll.api.provider;

import dev.atoll.api.document.Revision;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.feature.FormattingOptions;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Formatting of whole documents.
public non-sealed interface FormattingProvider extends Provider {
    /// The edits that format a revision; an empty list if it is well formatted.
    CompletableFuture<List<TextEdit>> format(Revision revision, FormattingOptions options);

    /// Tells that something is likely to be formatted soon, so that the first time need not wait for a start. Nothing
    /// comes of it where there is nothing to start.
    default void getReady() {}
}
