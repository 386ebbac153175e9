package dev.atoll.api.provider;

import dev.atoll.api.document.Place;
import dev.atoll.api.document.Revision;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Where things are used.
public non-sealed interface ReferenceProvider extends Provider {
    /// All uses of the thing at a place. The host resumes partial answers.
    CompletableFuture<List<Place>> references(Revision revision, int at, boolean includeDeclaration);
}
