package dev.atoll.api.provider;

import dev.atoll.api.document.Revision;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.feature.FormattingOptions;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// Small corrections right after a character was typed.
public non-sealed interface OnTypeFormattingProvider extends Provider {
    /// Characters after which it wants to be asked; `\n` is Enter.
    Set<String> triggers();

    /// The edits after a character was typed.
    ///
    /// @param at behind it
    CompletableFuture<List<TextEdit>> format(Revision revision, int at, String typed, FormattingOptions options);
}
