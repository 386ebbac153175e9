package dev.atoll.api.document;

/// A document at one version: what every request names.
///
/// @param document which document
/// @param version its version; grows with every change, may skip numbers
public record Revision(DocumentId document, int version) {}
