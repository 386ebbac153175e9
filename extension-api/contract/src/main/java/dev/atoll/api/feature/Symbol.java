package dev.atoll.api.feature;

import dev.atoll.api.document.Span;

import java.util.List;
import java.util.Optional;

/// An entry of a document's outline, with what lies inside it.
///
/// @param name what it is called
/// @param detail shown after the name in muted text
/// @param kind what it is
/// @param span the whole of it
/// @param selection what a jump selects; lies in `span`
/// @param children in document order
public record Symbol(
        String name, Optional<String> detail, SymbolKind kind, Span span, Span selection, List<Symbol> children) {}
