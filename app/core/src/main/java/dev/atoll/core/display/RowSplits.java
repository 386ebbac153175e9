package dev.atoll.core.display;

import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.text.Text;

/// Where lines are split into rows.
sealed interface RowSplits permits SoftSplits, Wraps {
    /// The offsets of the later rows' first characters, in order.
    int[] offsets();

    /// How many blanks the row begins with that a split makes.
    int indent(int index);

    /// The splits of the text after changes.
    RowSplits map(ChangeSet changes, Text text);
}
