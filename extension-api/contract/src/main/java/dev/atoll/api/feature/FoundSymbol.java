package dev.atoll.api.feature;

import dev.atoll.api.document.Place;

import java.util.Optional;

/// A symbol of a document or file.
///
/// @param name what it is called
/// @param container what it lies in
/// @param kind what it is
/// @param place where
public record FoundSymbol(String name, Optional<String> container, SymbolKind kind, Place place) {}
