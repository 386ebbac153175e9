package dev.atoll.app.assist.completion;

import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.feature.CompletionItem;
import dev.atoll.api.feature.Completions;
import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.change.Side;

import java.util.ArrayList;
import java.util.List;

/// One source's answer, and what has been typed since it was asked. Its items keep the offsets that they came with.
///
/// @param source who answered
/// @param answer what
/// @param since the changes from the text that was asked about to the present one
record Batch(Source source, Completions answer, ChangeSet since) {
    Batch map(ChangeSet changes) {
        return new Batch(source, answer, since.compose(changes));
    }

    /// What accepting an item replaces, in the present text; takes in what has been typed at its ends.
    Span replaced(CompletionItem item) {
        int start = since.mapOffset(item.replace().start(), Side.BEFORE);
        return new Span(start, Math.max(start, since.mapOffset(item.replace().end(), Side.AFTER)));
    }

    int start(CompletionItem item) {
        return since.mapOffset(item.replace().start(), Side.BEFORE);
    }

    /// Edits that came with the answer, for the present text. Those whose place has been changed are left out.
    List<Change> edits(List<TextEdit> edits) {
        List<Change> moved = new ArrayList<>();
        for (TextEdit edit : edits) {
            int from = since.mapOffset(edit.span().start(), Side.AFTER);
            int to = Math.max(from, since.mapOffset(edit.span().end(), Side.BEFORE));
            if (to - from == edit.span().length()) {
                moved.add(Change.replace(from, to, edit.text()));
            }
        }
        return moved;
    }
}
