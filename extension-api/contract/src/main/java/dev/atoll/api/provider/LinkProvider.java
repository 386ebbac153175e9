package dev.atoll.api.provider;

import dev.atoll.api.document.Revision;
import dev.atoll.api.feature.DocumentLink;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Links in the text.
public non-sealed interface LinkProvider extends Provider {
    /// All links of a revision, sorted, without overlaps.
    CompletableFuture<List<DocumentLink>> links(Revision revision);
}
