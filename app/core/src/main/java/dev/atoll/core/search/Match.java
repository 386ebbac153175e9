package dev.atoll.core.search;

import java.util.List;

/// A place where a query is found.
///
/// @param from the first offset
/// @param to the offset after the last; equal to the first for an expression that matches nothing there
/// @param groups what the groups of a regular expression hold, from the whole match on; empty for one that took
///   no part; for other queries only the whole match
public record Match(int from, int to, List<String> groups) {}
