package dev.atoll.app.editor.richtext;

import dev.atoll.app.editor.EditorView;
import dev.atoll.app.editor.action.Dropping;
import dev.atoll.app.editor.action.EditorActions;
import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.state.Origin;
import dev.atoll.core.state.Transaction;

/// What RichTextFX asks for, turned into transactions.
///
/// @param view the view that shows the area
record AreaRequests(EditorView view) implements TransactionalArea.Request {
    @Override
    public void replace(int from, int to, String text) {
        var map = view.state().display();
        int start = map.toDocument(from);
        int end = Math.max(start, map.toDocument(to));
        int length = view.document().state().text().length();
        view.dispatch(Transaction.of(ChangeSet.of(length, Change.replace(start, end, text)), Origin.COMMAND));
    }

    @Override
    public void moveSelectedText(int to) {
        Dropping.move(view, view.state().display().toDocument(to));
    }

    @Override
    public void run(String action) {
        view.run(EditorActions.named(action));
    }
}
