package dev.atoll.core.history;

import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.text.LineBreaks;
import org.jspecify.annotations.Nullable;

/// One step of a history as it is kept outside of it, such as in a file.
///
/// @param changes the changes that make the step
/// @param selection the selection to restore with them
/// @param lineBreaks the line breaks to restore with them, or nothing when following the changes is enough
/// @param last the edit that the next one may be joined to; nothing where the next one starts a step of its own
public record KeptStep(
        ChangeSet changes,
        Selection selection,
        @Nullable LineBreaks lineBreaks,
        @Nullable LastEdit last) {}
