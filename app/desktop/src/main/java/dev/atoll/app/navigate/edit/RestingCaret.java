package dev.atoll.app.navigate.edit;

import dev.atoll.app.concurrent.Debounce;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.feature.Bench;
import dev.atoll.core.selection.SelectionRange;
import dev.atoll.core.text.Text;

import java.time.Duration;

/// The main caret of one view, and the text it is in, told of when either has changed and again once both rest.
///
/// Belongs to the UI thread.
final class RestingCaret {
    private final EditorView view;
    private final Debounce pause;
    private SelectionRange caret = SelectionRange.caret(0);
    private Text text;

    /// @param rest how long nothing has to change
    /// @param rested called when the caret rests
    RestingCaret(Bench bench, EditorView view, Duration rest, Runnable rested) {
        this.view = view;
        text = view.document().state().text();
        pause = new Debounce(bench.ui(), bench.timer(), rest, rested);
    }

    /// The caret as it was last told of.
    SelectionRange caret() {
        return caret;
    }

    /// The text as it was last told of.
    Text text() {
        return text;
    }

    /// Begins.
    ///
    /// @param moved called at each change, before the wait begins anew
    /// @return ends it
    Subscription follow(Runnable moved) {
        return view.onState(_ -> look(moved)).and(pause);
    }

    @SuppressWarnings("ReferenceEquality") // another text is another tree, and comparing would cost a key stroke
    private void look(Runnable moved) {
        SelectionRange now = view.state().selection().primary();
        Text present = view.document().state().text();
        if (now.equals(caret) && present == text) {
            return;
        }
        caret = now;
        text = present;
        moved.run();
        pause.call();
    }

    /// Whether it waits for the caret to rest.
    boolean waiting() {
        return pause.waiting();
    }
}
