package dev.atoll.core.search;

import dev.atoll.core.text.Text;

import java.util.Optional;

/// The way in which a query finds its matches. Immutable.
public sealed interface Finder permits LiteralFinder, RegexFinder {
    /// The first match that starts at or after an offset.
    ///
    /// @param text the text to look in
    /// @param from the least offset of the match
    /// @throws SearchTooLong when an expression takes too many steps
    Optional<Match> find(Text text, int from);
}
