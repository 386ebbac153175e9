package dev.atoll.api.provider;

import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.feature.Color;
import dev.atoll.api.feature.ColorWriting;
import dev.atoll.api.feature.ColoredSpan;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Colours written in the text.
public non-sealed interface ColorProvider extends Provider {
    /// All colours of a revision, sorted, without overlaps.
    CompletableFuture<List<ColoredSpan>> colors(Revision revision);

    /// The ways to write a colour in place of another.
    ///
    /// @param at where the other stands
    CompletableFuture<List<ColorWriting>> writings(Revision revision, Span at, Color color);
}
