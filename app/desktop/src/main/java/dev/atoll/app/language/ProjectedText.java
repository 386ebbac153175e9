package dev.atoll.app.language;

import dev.atoll.api.document.TextEdit;
import dev.atoll.api.document.TextSnapshot;
import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.text.Text;

import java.util.List;

/// The core's text as the contract sees it.
///
/// @param text the characters; immutable, so any thread may read it
public record ProjectedText(Text text) implements TextSnapshot {
    @Override
    public int length() {
        return text.length();
    }

    @Override
    public String text(int start, int end) {
        return text.string(start, end);
    }

    /// Changes in the words of the contract.
    public static List<TextEdit> edits(ChangeSet changes) {
        return changes.changes().stream()
                .map(change -> new TextEdit(
                        new dev.atoll.api.document.Span(change.from(), change.to()),
                        change.insert().string()))
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
