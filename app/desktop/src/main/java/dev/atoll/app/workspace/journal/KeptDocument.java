package dev.atoll.app.workspace.journal;

import dev.atoll.app.workspace.Encoding;
import dev.atoll.app.workspace.FileStamp;
import dev.atoll.core.history.History;
import dev.atoll.core.state.DocumentState;

import java.nio.file.Path;
import java.util.Optional;

/// One moment of a document, with all that is needed to go on from it.
///
/// @param id what the document is known by: its path, or a name of its own as long as it has none
/// @param title what it is called while it has no path
/// @param path where it is saved; empty if never
/// @param file what its file was when it was last read or written
/// @param state its text and line breaks
/// @param history what can be undone and redone
public record KeptDocument(
        String id, String title, Optional<Path> path, File file, DocumentState state, History history) {
    /// A document's file.
    ///
    /// @param stamp its state; empty if there was no file
    /// @param encoding how it is written
    /// @param clean whether the document's text is the file's
    public record File(Optional<FileStamp> stamp, Encoding encoding, boolean clean) {}

    KeptDocument after(DocumentState next, History then, boolean clean) {
        return new KeptDocument(id, title, path, new File(file.stamp(), file.encoding(), clean), next, then);
    }
}
