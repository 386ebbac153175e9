package dev.atoll.api.provider;

import dev.atoll.api.document.Revision;
import dev.atoll.api.feature.Signatures;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// The parameters of the call around the caret.
public non-sealed interface SignatureHelpProvider extends Provider {
    /// Characters after which it wants to be asked.
    Set<String> triggers();

    /// The signatures of the call around a place; empty outside of calls.
    ///
    /// @param shown the signature that the user looks at
    CompletableFuture<Optional<Signatures>> help(Revision revision, int at, OptionalInt shown);
}
