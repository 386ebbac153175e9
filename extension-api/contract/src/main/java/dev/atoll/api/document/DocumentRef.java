package dev.atoll.api.document;

/// A document of a place or an edit.
public sealed interface DocumentRef {
    /// One that is open.
    ///
    /// @param document which
    record Open(DocumentId document) implements DocumentRef {}

    /// A file of the open folder that need not be open.
    ///
    /// @param path inside the folder, with `/` between names
    record File(String path) implements DocumentRef {}
}
