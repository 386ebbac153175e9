package dev.atoll.core.edit;

import dev.atoll.core.selection.Selection;
import dev.atoll.core.text.Text;

/// What an edit command works on.
///
/// @param text the text
/// @param selection what is selected in it
/// @param rules what is known of its language and style
public record EditTarget(Text text, Selection selection, EditRules rules) {
    /// The code unit at an offset, or -1 outside the text.
    int unitAt(int offset) {
        return offset < 0 || offset >= text.length() ? -1 : text.charAt(offset);
    }
}
