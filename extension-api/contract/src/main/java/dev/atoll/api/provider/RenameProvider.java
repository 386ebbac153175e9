package dev.atoll.api.provider;

import dev.atoll.api.document.DocumentEdits;
import dev.atoll.api.document.Revision;
import dev.atoll.api.feature.RenameCandidate;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Giving a thing another name everywhere.
public non-sealed interface RenameProvider extends Provider {
    /// What would be renamed at a place; empty where nothing can be.
    CompletableFuture<Optional<RenameCandidate>> prepare(Revision revision, int at);

    /// The edits that rename it.
    CompletableFuture<List<DocumentEdits>> rename(Revision revision, int at, String name);
}
