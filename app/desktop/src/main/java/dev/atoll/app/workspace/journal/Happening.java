package dev.atoll.app.workspace.journal;

import dev.atoll.app.workspace.Encoding;
import dev.atoll.app.workspace.FileStamp;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.state.Origin;
import dev.atoll.core.text.LineBreaks;
import org.jspecify.annotations.Nullable;

/// What happened to a document, for its journal. Immutable, and made without reading the text.
public sealed interface Happening {
    /// The text or its line breaks changed.
    ///
    /// @param changes the changes
    /// @param breaks the line breaks that were set with them; nothing where they followed the changes
    /// @param origin where the step came from
    /// @param selection what the history restores if it leaves the moment that the step led to
    /// @param millis when it was, by a clock that only goes forward
    /// @param apart whether the caret was moved since the step before, so that both are not one for undo
    record Step(
            ChangeSet changes,
            @Nullable LineBreaks breaks,
            Origin origin,
            Selection selection,
            long millis,
            boolean apart)
            implements Happening {}

    /// The text was written to its file.
    ///
    /// @param stamp the file's state then
    /// @param encoding how it was written
    /// @param whole whether nothing was changed while it was written
    record Saved(FileStamp stamp, Encoding encoding, boolean whole) implements Happening {}
}
