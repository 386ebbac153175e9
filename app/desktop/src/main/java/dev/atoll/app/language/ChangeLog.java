package dev.atoll.app.language;

import dev.atoll.core.change.ChangeSet;

import java.util.ArrayDeque;
import java.util.Optional;

/// The newest changes of a document, kept for as long as an answer about an older version may arrive.
final class ChangeLog {
    private record Step(int version, ChangeSet changes) {}

    /// So many of the newest changes are kept in any case, for what extensions say without being asked.
    private static final int KEPT = 200;

    private final ArrayDeque<Step> steps = new ArrayDeque<>();
    private int oldest;
    private int newest;

    ChangeLog(int version) {
        oldest = version;
        newest = version;
    }

    /// The version after the last change.
    int version() {
        return newest;
    }

    /// Adds a change from the newest version to `version`.
    void add(int version, ChangeSet changes) {
        steps.addLast(new Step(version, changes));
        newest = version;
    }

    /// Forgets the changes up to a version but the newest ones: no answer will come from before it.
    void forgetBefore(int version) {
        while (steps.size() > KEPT && steps.getFirst().version() <= version) {
            oldest = steps.removeFirst().version();
        }
    }

    /// All changes from a version to the newest, as one; empty if they are not known any more.
    Optional<ChangeSet> since(int version, int length) {
        if (version < oldest) {
            return Optional.empty();
        }
        ChangeSet since = null;
        for (var step : steps) {
            if (step.version() > version) {
                since = since == null ? step.changes() : since.compose(step.changes());
            }
        }
        return Optional.of(since == null ? ChangeSet.empty(length) : since);
    }
}
