package dev.atoll.app.feature;

import dev.atoll.api.document.DocumentEdits;
import dev.atoll.api.document.DocumentRef;
import dev.atoll.api.document.EditNote;
import dev.atoll.api.document.TextEdit;
import dev.atoll.app.words.Words;
import dev.atoll.core.text.Text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// All edits of one document, before they are made.
///
/// @param document how the extension names it
/// @param name how people name it
/// @param open the open file, if it is open
/// @param text the text that the edits speak of
/// @param edits sorted, without overlaps, inside the text; a snippet's text is plain
/// @param notes what the user is to be told
/// @param snippet the edit among them that stands for a snippet, if one does
record PlannedEdits(
        DocumentRef document,
        String name,
        Optional<OpenFile> open,
        Text text,
        List<TextEdit> edits,
        List<EditNote> notes,
        Optional<InPlace> snippet) {
    /// A snippet among edits.
    ///
    /// @param plain the edit as it is written where nobody visits the snippet's places
    /// @param source the snippet
    record InPlace(TextEdit plain, TextEdit source) {
        static InPlace of(TextEdit said) {
            return new InPlace(SnippetText.plain(said), said);
        }
    }

    /// The plan for what one answer says of one document.
    ///
    /// @throws IllegalArgumentException with a sentence, if the edits cannot be made in the text
    static PlannedEdits of(DocumentRef document, String name, Optional<OpenFile> open, Text text, DocumentEdits said) {
        List<TextEdit> edits = new ArrayList<>(said.edits());
        Optional<InPlace> snippet = said.snippet().isPresent()
                ? Optional.of(InPlace.of(edits.get(said.snippet().getAsInt())))
                : Optional.empty();
        snippet.ifPresent(place -> edits.set(said.snippet().getAsInt(), place.plain()));
        PlannedEdits plan = new PlannedEdits(
                document, name, open, text, edits, said.note().stream().toList(), snippet);
        return plan.checked();
    }

    /// These edits and others of the same document.
    PlannedEdits and(PlannedEdits other) {
        List<TextEdit> all = new ArrayList<>(edits);
        all.addAll(other.edits);
        List<EditNote> said = new ArrayList<>(notes);
        said.addAll(other.notes);
        return new PlannedEdits(document, name, open, text, all, said, snippet.or(other::snippet)).checked();
    }

    /// The same document with only some of its edits.
    PlannedEdits only(List<TextEdit> chosen) {
        return new PlannedEdits(
                document, name, open, text, chosen, notes, snippet.filter(place -> chosen.contains(place.plain())));
    }

    /// The same edits of a file that is open now.
    PlannedEdits in(OpenFile file) {
        return new PlannedEdits(document, name, Optional.of(file), text, edits, notes, snippet);
    }

    /// The edits with the snippet as it was said.
    List<TextEdit> said() {
        List<TextEdit> said = new ArrayList<>(edits);
        snippet.ifPresent(place -> said.set(edits.indexOf(place.plain()), place.source()));
        return said;
    }

    /// Which edit is a snippet; none where the user has not chosen it.
    OptionalInt snippetIndex() {
        return snippet.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(edits.indexOf(snippet.get().plain()));
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
                throw new IllegalArgumentException(Words.of("feature.changes-do-not-fit", name));
            }
            end = edit.span().end();
        }
        return new PlannedEdits(document, name, open, text, sorted, notes, snippet);
    }
}
