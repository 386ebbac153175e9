package dev.atoll.api.provider;

import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.feature.FormattingOptions;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Formatting of parts of a document.
public non-sealed interface RangeFormattingProvider extends Provider {
    /// The edits that format ranges, which are sorted and do not overlap.
    CompletableFuture<List<TextEdit>> format(Revision revision, List<Span> ranges, FormattingOptions options);
}
