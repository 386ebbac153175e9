package dev.atoll.api.document;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Edits of one document. All of one answer are made together or not at all.
///
/// @param in the document
/// @param edits sorted, without overlaps
/// @param snippet the index of the edit whose text is a snippet
/// @param note what the user is told of it
public record DocumentEdits(DocumentRef in, List<TextEdit> edits, OptionalInt snippet, Optional<EditNote> note) {
    /// Copies the collections.
    public DocumentEdits {
        edits = List.copyOf(edits);
    }
}
