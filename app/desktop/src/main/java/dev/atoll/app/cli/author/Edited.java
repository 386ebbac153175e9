package dev.atoll.app.cli.author;

import dev.atoll.api.document.DocumentEdits;
import dev.atoll.api.document.DocumentRef;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.feature.CommandOutcome;

import java.util.List;
import java.util.Optional;

/// What an answer makes of the document's text.
final class Edited {
    private Edited() {}

    /// The text after an answer's edits; nothing if the answer is none that edits the document.
    static Optional<String> by(Object answer, String text) {
        return switch (answer) {
            case CommandOutcome.Done(var edits) -> of(edits, text);
            case List<?> list
            when !list.isEmpty() && list.getFirst() instanceof TextEdit ->
                Optional.of(applied(list.stream().map(TextEdit.class::cast).toList(), text));
            case List<?> list
            when !list.isEmpty() && list.getFirst() instanceof DocumentEdits ->
                of(list.stream().map(DocumentEdits.class::cast).toList(), text);
            default -> Optional.empty();
        };
    }

    private static Optional<String> of(List<DocumentEdits> documents, String text) {
        return documents.stream()
                .filter(edits -> edits.in() instanceof DocumentRef.Open(var id) && id.equals(Question.DOCUMENT))
                .findFirst()
                .map(edits -> applied(edits.edits(), text));
    }

    private static String applied(List<TextEdit> edits, String text) {
        StringBuilder result = new StringBuilder();
        int at = 0;
        for (TextEdit edit : edits) {
            result.append(text, at, edit.span().start()).append(edit.text());
            at = edit.span().end();
        }
        return result.append(text.substring(at)).toString();
    }
}
