package dev.atoll.api.document;

/// One edit of a revision. In a list, all edits speak of the old text, are sorted by start and do not overlap.
///
/// @param span what is replaced
/// @param text what stands there afterwards; its line breaks are `\n`
public record TextEdit(Span span, String text) {}
