package dev.atoll.app.panel.edits;

import dev.atoll.api.document.EditNote;
import dev.atoll.api.document.TextEdit;
import dev.atoll.core.text.Text;

import java.util.List;

/// The edits of one document as the sheet shows them.
///
/// @param name how people name the document
/// @param open whether it is open
/// @param text the text that the edits speak of
/// @param edits sorted, without overlaps
/// @param notes what the extension says of them
public record ShownEdits(String name, boolean open, Text text, List<TextEdit> edits, List<EditNote> notes) {
    private static final int LONGEST = 160;

    /// Copies the lists.
    public ShownEdits {
        edits = List.copyOf(edits);
        notes = List.copyOf(notes);
    }

    /// One edit as lines of words.
    ///
    /// @param line the line that it starts in, from 1
    /// @param before the rest of the line before it
    /// @param removed what goes, on one line
    /// @param added what comes, on one line
    /// @param after the rest of the line behind it
    record Words(int line, String before, String removed, String added, String after) {}

    Words words(TextEdit edit) {
        int line = text.lineAt(edit.span().start());
        int from = Math.max(text.lineStart(line), edit.span().start() - LONGEST);
        int last = text.lineEnd(text.lineAt(edit.span().end()));
        int to = Math.min(last, edit.span().end() + LONGEST);
        return new Words(
                line + 1,
                text.string(from, edit.span().start()).stripLeading(),
                flat(text.string(
                        edit.span().start(),
                        Math.min(edit.span().end(), edit.span().start() + LONGEST))),
                flat(edit.text()),
                text.string(edit.span().end(), to));
    }

    // an invisible break would look like no change at all, and so would blanks alone
    private static String flat(String words) {
        String cut = words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
        String seen = cut.isBlank() ? cut.replace(' ', '·') : cut;
        return seen.replace("\n", "⏎").replace("\t", "→");
    }
}
