package dev.atoll.app.print;

import dev.atoll.core.range.Range;
import dev.atoll.core.text.Text;

import java.util.List;
import javafx.scene.layout.Pane;

/// A text on pages, and all that decides how they look, as it was when they were laid out: whatever is chosen, zoomed
/// or renamed later changes none of its pages. Immutable.
///
/// @param text the whole text
/// @param pages what stands on which page
/// @param look the typeface, the style and the colours
/// @param paper what the pages were laid out for
record PrintedText(Text text, Pages pages, PageDrawing.Look look, Paper paper) {
    /// A page as it will be on paper. On the UI thread.
    ///
    /// @param page counted from 0
    /// @param scopes the scopes of what it shows, sorted; none for plain text
    Pane draw(int page, List<Range<String>> scopes) {
        return PageDrawing.of(look, pages, paper, page, scopes);
    }
}
