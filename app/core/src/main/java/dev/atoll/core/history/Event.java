package dev.atoll.core.history;

import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.state.Origin;
import dev.atoll.core.text.LineBreaks;
import org.jspecify.annotations.Nullable;

/// One step of the history and the steps below it.
///
/// @param inverse the changes that make the step
/// @param selection the selection to restore with them
/// @param lineBreaks the line breaks to restore with them, or nothing when following the changes is enough
/// @param point the name of the moment that the document is in as long as this event is on top of those done
/// @param tail what was done last in this event, for joining; nothing when it is closed
/// @param below the event before
record Event(
        ChangeSet inverse,
        Selection selection,
        @Nullable LineBreaks lineBreaks,
        long point,
        @Nullable Tail tail,
        @Nullable Event below) {

    /// The last edit of an event.
    ///
    /// @param changes its changes
    /// @param origin where it came from
    /// @param millis when it was done
    record Tail(ChangeSet changes, Origin origin, long millis) {
        /// Whether each of the next changes touches what this edit left behind.
        boolean isBeside(ChangeSet next) {
            if (next.size() != changes.size()) {
                return false;
            }
            for (int i = 0; i < changes.size(); i++) {
                int from = changes.newFrom(i);
                int to = from + changes.change(i).inserted();
                Change change = next.change(i);
                if (change.to() < from || change.from() > to) {
                    return false;
                }
            }
            return true;
        }
    }

    Event closed() {
        return tail == null ? this : new Event(inverse, selection, lineBreaks, point, null, below);
    }

    Event on(@Nullable Event other) {
        return new Event(inverse, selection, lineBreaks, point, tail, other);
    }
}
