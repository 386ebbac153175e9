package dev.atoll.app.compare;

import dev.atoll.app.document.Document;
import dev.atoll.core.state.DocumentState;
import dev.atoll.core.text.Text;

/// One of two texts that are compared.
///
/// @param title what it is called
/// @param document its text; it is followed while it is shown
/// @param open whether it is that of an open file, so that it can be edited
public record Side(String title, Document document, boolean open) {
    /// A text that is in no tab, and is only read.
    public static Side read(String title, Text text) {
        return new Side(title, new Document(DocumentState.of(text)), false);
    }
}
