package dev.atoll.api.provider;

import dev.atoll.api.feature.Filtered;
import dev.atoll.api.manifest.FilterDefinition;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Programs for a command line that turn one text into another. They are told of no document: they get the texts that
/// they are given.
public non-sealed interface FilterProvider extends Provider {
    /// The filters that its manifest lists.
    List<FilterDefinition> filters();

    /// Runs a filter on texts, on each of them alone; fails if it fails on one of them. A filter that says it cannot
    /// do it fails with [dev.atoll.api.failure.Refused], in its own words.
    ///
    /// @param filter its id
    /// @param arguments what it is told, as [FilterDefinition#given] makes them
    /// @param texts what it reads
    /// @return what it made of each, in the same order
    CompletableFuture<List<Filtered>> run(String filter, List<String> arguments, List<String> texts);
}
