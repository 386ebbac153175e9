package dev.atoll.app.workspace;

import dev.atoll.core.text.LineBreaks;
import dev.atoll.core.text.Text;

import java.nio.file.Path;
import java.util.Optional;

/// A document to be saved.
///
/// @param path where to
/// @param text the characters
/// @param breaks each line's own break
/// @param encoding how to write the characters
/// @param before the state of the file that the document came from; empty if the file is not expected to exist
public record SaveRequest(Path path, Text text, LineBreaks breaks, Encoding encoding, Optional<FileStamp> before) {
    /// The same document, written in another encoding.
    public SaveRequest in(Encoding other) {
        return new SaveRequest(path, text, breaks, other, before);
    }
}
