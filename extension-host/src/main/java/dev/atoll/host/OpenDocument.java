package dev.atoll.host;

import dev.atoll.api.document.TextEdit;
import dev.atoll.api.document.TextSnapshot;
import dev.atoll.api.provider.Provider;

import java.util.List;

/// A document that extensions are kept informed of. Used by one thread at a time; no method waits or calls an
/// extension.
public interface OpenDocument extends AutoCloseable {
    /// Tells of a change. Extensions that serve the document see it before any request for its version.
    ///
    /// @param version the new version, greater than all before
    /// @param edits what changed, all speaking of the previous version's text, sorted and without overlaps
    /// @param after the new text
    void change(int version, List<TextEdit> edits, TextSnapshot after);

    /// The extensions' offers of one feature for this document, in a stable order: those whose activation
    /// matches it and that may read it. An extension that failed or is disabled is left out, so ask again after
    /// its status changed.
    <P extends Provider> List<P> providers(Class<P> kind);

    /// Tells that the document was closed. Requests still waiting are cancelled.
    @Override
    void close();
}
