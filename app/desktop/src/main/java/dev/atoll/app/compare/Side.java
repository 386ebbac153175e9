package dev.atoll.app.compare;

import dev.atoll.app.document.Document;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.core.state.DocumentState;
import dev.atoll.core.text.Text;

/// One of two texts that are compared.
///
/// @param title what it is called
/// @param document its text; it is followed while it is shown
/// @param open whether it is that of an open file, so that it can be edited
/// @param language the id of the language that it is coloured as
public record Side(String title, Document document, boolean open, String language) {
    /// The text of an open file, which can be edited.
    public static Side of(String title, OpenFile file) {
        return new Side(title, file.document(), true, file.languageName());
    }

    /// A text that is in no tab, and is only read.
    public static Side read(String title, Text text, String language) {
        return new Side(title, new Document(DocumentState.of(text)), false, language);
    }
}
