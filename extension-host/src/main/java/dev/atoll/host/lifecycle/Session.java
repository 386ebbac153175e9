package dev.atoll.host.lifecycle;

import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.TextEdit;

import java.util.List;

/// One instance of an extension, as its actor drives it. Confined to the actor's thread; each call ends within
/// its deadline, or is interrupted and fails.
public interface Session {
    /// Tells of a document.
    void didOpen(DocumentInfo info, String text);

    /// Tells of a change from the version last told to another.
    void didChange(DocumentId document, int version, List<TextEdit> edits);

    /// Tells that a document is gone.
    void didClose(DocumentId document);

    /// Says goodbye; the last call.
    void deactivate();

    /// Lets go of the instance and of all it holds, whether it is broken or not; the guest is not called.
    void close();

    /// Whether an earlier call has left the instance unusable.
    boolean broken();
}
