package dev.atoll.app.feature;

import dev.atoll.api.document.DocumentEdits;
import dev.atoll.api.document.DocumentRef;
import dev.atoll.api.document.EditNote;
import dev.atoll.api.document.TextEdit;
import dev.atoll.core.text.Text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// All edits of one document, before they are made.
///
/// @param document how the extension names it
/// @param name how people name it
/// @param open the open file, if it is open
/// @param text the text that the edits speak of
/// @param edits sorted, without overlaps, inside the text; a snippet's text is plain
/// @param notes what the user is to be told
record PlannedEdits(
        DocumentRef document,
        String name,
        Optional<OpenFile> open,
        Text text,
        List<TextEdit> edits,
        List<EditNote> notes) {

    /// The plan for what one answer says of one document.
    ///
    /// @throws IllegalArgumentException with a sentence, if the edits cannot be made in the text
    static PlannedEdits of(DocumentRef document, String name, Optional<OpenFile> open, Text text, DocumentEdits said) {
        List<TextEdit> edits = new ArrayList<>(said.edits());
        said.snippet()
                .ifPresent(
                        index -> edits.set(index, SnippetText.plain(said.edits().get(index))));
        PlannedEdits plan = new PlannedEdits(
                document, name, open, text, edits, said.note().stream().toList());
        return plan.checked();
    }

    /// These edits and others of the same document.
    PlannedEdits and(PlannedEdits other) {
        List<TextEdit> all = new ArrayList<>(edits);
        all.addAll(other.edits);
        List<EditNote> said = new ArrayList<>(notes);
        said.addAll(other.notes);
        return new PlannedEdits(document, name, open, text, all, said).checked();
    }

    /// The same document with only some of its edits.
    PlannedEdits only(List<TextEdit> chosen) {
        return new PlannedEdits(document, name, open, text, chosen, notes);
    }

    boolean wantsConfirmation() {
        return open.isEmpty() || notes.stream().anyMatch(EditNote::needsConfirmation);
    }

    private PlannedEdits checked() {
        List<TextEdit> sorted = edits.stream()
                .sorted(Comparator.comparingInt(edit -> edit.span().start()))
                .toList();
        int end = 0;
        for (TextEdit edit : sorted) {
            if (edit.span().start() < end || edit.span().end() > text.length()) {
                throw new IllegalArgumentException(
                        "The extension's changes do not fit the text of " + name + ". Nothing was changed.");
            }
            end = edit.span().end();
        }
        return new PlannedEdits(document, name, open, text, sorted, notes);
    }
}
