package dev.atoll.api.feature;

import dev.atoll.api.document.DocumentRef;

/// Where a link leads.
public sealed interface LinkTarget {
    /// An address of the web or of mail.
    ///
    /// @param address `https:`, `http:` or `mailto:`
    record Address(String address) implements LinkTarget {}

    /// A document.
    ///
    /// @param document which
    record Document(DocumentRef document) implements LinkTarget {}
}
