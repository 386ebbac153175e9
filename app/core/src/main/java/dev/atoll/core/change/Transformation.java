package dev.atoll.core.change;

import dev.atoll.core.text.Text;

/// The walk that makes a change set ready to follow another one of the same text.
///
/// Each insertion belongs to the gap before the first character its change deletes; gaps keep their order
/// whichever set goes first, and `before` decides where both insert in the same gap. From that order the two
/// ways to join two edits give the same text.
final class Transformation {
    private final ChangeSet other;
    private final boolean before;
    private final ChangeSetBuilder result = new ChangeSetBuilder();
    private int j;

    private Transformation(ChangeSet other, boolean before) {
        this.other = other;
        this.before = before;
    }

    static ChangeSet of(ChangeSet changes, ChangeSet other, boolean before) {
        Transformation walk = new Transformation(other, before);
        for (int i = 0; i < changes.size(); i++) {
            walk.add(changes.change(i));
        }
        return walk.result.build(other.newLength());
    }

    private void add(Change change) {
        while (j < other.size() && other.change(j).to() < change.from()) {
            j++;
        }
        int gap = insertionOffset(change.from());
        result.add(gap, gap, change.insert());
        int at = change.from();
        int k = j;
        while (at < change.to()) {
            // what the other set deletes of the rest is deleted already
            if (k < other.size() && other.change(k).from() <= at) {
                at = Math.max(at, Math.min(change.to(), other.change(k).to()));
                k++;
                continue;
            }
            int end = k < other.size() ? Math.min(change.to(), other.change(k).from()) : change.to();
            int shift = shiftBefore(k);
            result.add(at + shift, end + shift, Text.empty());
            at = end;
        }
    }

    /// Where this set's insertion in a gap goes in the other set's new text.
    private int insertionOffset(int gap) {
        int k = j;
        while (k < other.size()
                && other.change(k).to() <= gap
                && other.change(k).from() < gap) {
            k++;
        }
        if (k == other.size() || other.change(k).from() > gap) {
            return gap + shiftBefore(k);
        }
        boolean first = other.change(k).from() == gap && before;
        return other.newFrom(k) + (first ? 0 : other.change(k).inserted());
    }

    /// By how much the other set's changes before an index make the text longer.
    private int shiftBefore(int k) {
        return k < other.size() ? other.newFrom(k) - other.change(k).from() : other.newLength() - other.oldLength();
    }
}
