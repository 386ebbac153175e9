package dev.atoll.app.assist.completion;

import dev.atoll.api.document.Revision;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.language.DocumentLanguage;
import dev.atoll.core.text.Text;

import java.util.Optional;

/// What a question to sources is about.
///
/// @param revision the document as extensions know it
/// @param text its text
/// @param caret where the caret is
record Moment(Revision revision, Text text, int caret) {
    /// The present moment of a file; nothing while extensions do not know the file.
    static Optional<Moment> of(OpenFile file) {
        return file.language().map(DocumentLanguage::revision).map(revision -> of(file, revision));
    }

    private static Moment of(OpenFile file, Revision revision) {
        return new Moment(
                revision,
                file.document().state().text(),
                file.view().state().selection().primary().head());
    }
}
