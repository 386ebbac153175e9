package dev.atoll.core.history;

import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.selection.Selection;
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
        @Nullable LastEdit tail,
        @Nullable Event below) {

    Event closed() {
        return tail == null ? this : new Event(inverse, selection, lineBreaks, point, null, below);
    }

    Event on(@Nullable Event other) {
        return new Event(inverse, selection, lineBreaks, point, tail, other);
    }
}
