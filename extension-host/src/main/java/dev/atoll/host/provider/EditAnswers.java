package dev.atoll.host.provider;

import dev.atoll.api.document.DocumentEdits;
import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentRef;
import dev.atoll.api.document.EditNote;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.failure.Denied;
import dev.atoll.api.feature.Snippet;
import dev.atoll.host.bindings.v0_1.Types;
import dev.atoll.host.capability.Access;
import dev.atoll.host.imports.Gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Checks of edits that a guest proposes for documents and files.
final class EditAnswers {
    private EditAnswers() {}

    /// What is to be changed; the gate is asked for each document.
    ///
    /// @param asked the document of the request, the only one in which a snippet may be
    static List<DocumentEdits> documents(
            List<Types.DocumentEdits> answer, Optional<DocumentId> asked, Known known, Gate gate) {
        var seen = new HashSet<DocumentRef>();
        var result = new ArrayList<DocumentEdits>(answer.size());
        for (var one : answer) {
            var in = PlaceAnswers.document(one.in(), known);
            if (!seen.add(in)) {
                throw Answers.bad("it changes one document twice");
            }
            checkGrant(in, known, gate);
            int length = in instanceof DocumentRef.Open(var open)
                    ? known.document(open).length()
                    : Integer.MAX_VALUE;
            var edits = Answers.edits(one.edits(), length, known.limits());
            boolean here = asked.isPresent() && in.equals(new DocumentRef.Open(asked.get()));
            result.add(new DocumentEdits(
                    in, edits, snippet(one, edits, here), one.note().map(EditAnswers::note)));
        }
        return List.copyOf(result);
    }

    /// @throws Denied if the extension may not change the document
    static void checkGrant(DocumentRef in, Known known, Gate gate) {
        var access = switch (in) {
            case DocumentRef.Open(var document) -> new Access.EditDocument(known.document(document));
            case DocumentRef.File(var path) -> new Access.EditFile(path);
        };
        if (!gate.permits(access)) {
            throw new Denied(
                    "The extension may not change it: " + access.kind().word() + " is not granted for this file.");
        }
    }

    private static OptionalInt snippet(Types.DocumentEdits one, List<TextEdit> edits, boolean here) {
        if (one.snippet().isEmpty()) {
            return OptionalInt.empty();
        }
        int index = one.snippet().get();
        if (!here || index < 0 || index >= edits.size()) {
            throw Answers.bad("it has a snippet where none can be");
        }
        checkSnippet(edits.get(index).text());
        return OptionalInt.of(index);
    }

    static void checkSnippet(String text) {
        if (Snippet.parse(text).isEmpty()) {
            throw Answers.bad("a snippet has wrong syntax: “" + Answers.words(text) + "”");
        }
    }

    private static EditNote note(Types.EditNote note) {
        return new EditNote(
                Answers.words(note.label()), note.description().map(Answers::sentence), note.needsConfirmation());
    }
}
