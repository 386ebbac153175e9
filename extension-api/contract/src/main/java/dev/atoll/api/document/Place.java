package dev.atoll.api.document;

/// A place that the user can be taken to.
///
/// @param in the document
/// @param target what to select there; lies in `whole`
/// @param whole what to show around it
public record Place(DocumentRef in, Span target, Span whole) {}
