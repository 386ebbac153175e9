package dev.atoll.app.assist.completion;

import dev.atoll.api.document.Span;
import dev.atoll.api.feature.CompletionItem;
import dev.atoll.api.feature.CompletionKind;

/// A suggestion that fits what has been typed.
///
/// @param batch the answer that it is of
/// @param item what is suggested
/// @param score how well it fits
record Offer(Batch batch, CompletionItem item, int score) {
    /// Whether it is just a word that occurs somewhere: such stand behind everything that is known of the language.
    boolean isWord() {
        return item.kind() == CompletionKind.TEXT;
    }

    Span replaced() {
        return batch.replaced(item);
    }

    /// Whether it is the same suggestion, perhaps with more typed since.
    boolean sameAs(Offer other) {
        return item.equals(other.item) && batch.source().equals(other.batch.source());
    }
}
