package dev.atoll.api.document;

/// An open document's name towards extensions. Unique within one host; never reused.
///
/// @param value the number that crosses the contract, read as unsigned
public record DocumentId(int value) {}
