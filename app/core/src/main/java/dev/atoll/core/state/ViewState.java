package dev.atoll.core.state;

import dev.atoll.core.change.Side;
import dev.atoll.core.display.DisplayMap;
import dev.atoll.core.display.DisplayUpdate;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.text.Text;

import java.util.List;

/// One moment of one view on a document: what is selected, what is shown, and where it is scrolled to. Immutable.
///
/// @param selection the selection, in the document's text
/// @param display what the view shows of the text
/// @param scroll where the view is scrolled to
public record ViewState(Selection selection, DisplayMap display, ScrollPosition scroll) {
    /// A new view on a text: a caret at the start, nothing folded.
    public static ViewState of(Text text) {
        return new ViewState(Selection.caret(0), DisplayMap.of(text), ScrollPosition.START);
    }

    /// The step of the view that dispatched an update: it takes the transaction's selection.
    public ViewUpdate dispatched(Update update) {
        Selection asked = update.transaction().selection();
        return follow(update, asked == null ? selection.map(update.changes(), Side.AFTER) : asked);
    }

    /// The step of any other view: its selection follows the changes.
    public ViewUpdate followed(Update update) {
        return follow(update, selection.map(update.changes()));
    }

    /// The view with another selection.
    public ViewState withSelection(Selection other) {
        return new ViewState(other, display, scroll);
    }

    /// The view scrolled elsewhere.
    public ViewState withScroll(ScrollPosition other) {
        return new ViewState(selection, display, other);
    }

    /// The step to another display map of the same text.
    public ViewUpdate show(DisplayUpdate shown) {
        return new ViewUpdate(this, new ViewState(selection, shown.map(), scroll), shown.rows());
    }

    private ViewUpdate follow(Update update, Selection next) {
        if (!update.changesText()) {
            return new ViewUpdate(this, withSelection(next), List.of());
        }
        DisplayUpdate shown = display.map(update.changes(), update.after().text());
        ViewState after = new ViewState(next, shown.map(), scroll.map(update.changes()));
        return new ViewUpdate(this, after, shown.rows());
    }
}
