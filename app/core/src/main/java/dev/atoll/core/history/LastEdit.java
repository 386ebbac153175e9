package dev.atoll.core.history;

import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.state.Origin;

/// The last edit of a step that may still grow.
///
/// @param changes its changes
/// @param origin where it came from
/// @param millis when it was done
public record LastEdit(ChangeSet changes, Origin origin, long millis) {
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
