package dev.atoll.api.provider;

import dev.atoll.api.document.Place;
import dev.atoll.api.document.Revision;
import dev.atoll.api.feature.DefinitionGoal;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Where things come from.
public non-sealed interface DefinitionProvider extends Provider {
    /// Where the thing at a place comes from; empty where that is not known.
    CompletableFuture<List<Place>> find(Revision revision, int at, DefinitionGoal goal);
}
