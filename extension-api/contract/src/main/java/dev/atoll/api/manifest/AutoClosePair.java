package dev.atoll.api.manifest;

import java.util.Set;

/// A pair whose closing piece the editor writes when the opening one is typed.
///
/// @param pair the two pieces; they may be equal, as quotes are
/// @param notIn scopes inside of which nothing is written, such as `string` and `comment`
public record AutoClosePair(BracketPair pair, Set<String> notIn) {
    /// Copies the set.
    public AutoClosePair {
        notIn = Set.copyOf(notIn);
    }
}
