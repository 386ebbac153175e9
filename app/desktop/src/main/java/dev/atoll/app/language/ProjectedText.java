package dev.atoll.app.language;

import dev.atoll.api.document.TextEdit;
import dev.atoll.api.document.TextSnapshot;
import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.text.Text;

import java.util.List;

/// The core's text as the contract sees it.
///
/// The contract's strings hold Unicode scalar values only, so a lone surrogate, which may stand for an invalid byte of
/// the
/// file, is read as U+FFFD. Offsets stay the same.
///
/// @param text the characters; immutable, so any thread may read it
public record ProjectedText(Text text) implements TextSnapshot {
    private static final char REPLACEMENT = '\uFFFD';

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public String text(int start, int end) {
        return clean(text.string(start, end), start, text);
    }

    // a partner may lie outside of the piece that was asked for
    private static String clean(String piece, int start, Text whole) {
        char[] clean = null;
        for (int i = 0; i < piece.length(); i++) {
            if (Character.isSurrogate(piece.charAt(i)) && !paired(whole, start + i)) {
                clean = clean == null ? piece.toCharArray() : clean;
                clean[i] = REPLACEMENT;
            }
        }
        return clean == null ? piece : new String(clean);
    }

    private static boolean paired(Text text, int offset) {
        return Character.isHighSurrogate(text.charAt(offset))
                ? offset + 1 < text.length() && Character.isLowSurrogate(text.charAt(offset + 1))
                : offset > 0 && Character.isHighSurrogate(text.charAt(offset - 1));
    }

    /// Changes in the words of the contract.
    public static List<TextEdit> edits(ChangeSet changes) {
        return changes.changes().stream()
                .map(change -> new TextEdit(
                        new dev.atoll.api.document.Span(change.from(), change.to()),
                        clean(change.insert().string(), 0, change.insert())))
                .toList();
    }

    /// An extension's edits as changes of a text.
    ///
    /// @param length the length of the text they speak of
    /// @param edits sorted, without overlaps, inside the text: the host has seen to it
    public static ChangeSet changes(int length, List<TextEdit> edits) {
        return ChangeSet.of(
                length,
                edits.stream()
                        .map(edit ->
                                Change.replace(edit.span().start(), edit.span().end(), edit.text()))
                        .toList());
    }
}
