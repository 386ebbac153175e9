package dev.atoll.app.editor.gutter;

import dev.atoll.api.feature.Severity;
import dev.atoll.app.editor.LineMark;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/// What the gutter shows beside one row.
///
/// @param line the number of the document's line that starts in this row, from 1; 0 where none starts
/// @param current whether the caret is in that line
/// @param lit whether the row has the background of the current line
/// @param fold whether something can be folded or is folded here
/// @param mark the gravest diagnostic that starts in the row
/// @param offer whether something is on offer here
/// @param changes how the line differs from another version of the text
public record GutterRow(
        int line,
        boolean current,
        boolean lit,
        FoldState fold,
        @Nullable Severity mark,
        boolean offer,
        Set<LineMark> changes) {
    /// Copies the set.
    public GutterRow {
        changes = Set.copyOf(changes);
    }

    /// A row beside which nothing stands.
    public static final GutterRow BLANK = new GutterRow(0, false, false, FoldState.NONE, null, false, Set.of());

    /// Whether text can be folded away at a row.
    public enum FoldState {
        /// Nothing to fold.
        NONE,
        /// Something can be folded.
        OPEN,
        /// Something is folded.
        FOLDED
    }
}
