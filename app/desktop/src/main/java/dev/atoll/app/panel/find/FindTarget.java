package dev.atoll.app.panel.find;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.selection.SelectionRange;
import dev.atoll.core.text.Text;

/// The text that is searched, as far as finding has to do with it.
///
/// Belongs to the UI thread.
public interface FindTarget {
    /// The text now.
    Text text();

    /// What is selected.
    SelectionRange selected();

    /// Selects a match and brings it into view.
    ///
    /// @param from its first offset
    /// @param to the offset after its last
    void select(int from, int to);

    /// Changes the text, as one step of undo.
    ///
    /// @param changes against the text as it is now
    void change(ChangeSet changes);
}
