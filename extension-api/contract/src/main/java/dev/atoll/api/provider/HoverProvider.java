package dev.atoll.api.provider;

import dev.atoll.api.document.Revision;
import dev.atoll.api.feature.HoverCard;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// What is known of the thing under the pointer.
public non-sealed interface HoverProvider extends Provider {
    /// What to show at a place; empty where nothing is known.
    CompletableFuture<Optional<HoverCard>> hover(Revision revision, int at);
}
