package dev.atoll.app.session;

import dev.atoll.core.display.Fold;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.selection.SelectionRange;
import dev.atoll.core.state.ScrollPosition;
import dev.atoll.core.state.ViewState;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// An open file, and where its view was.
///
/// @param id what its journal knows it by
/// @param path where it is saved; nothing if never
/// @param title what it is called while it has no path
/// @param ranges what was selected
/// @param primary the place of the primary range among them
/// @param folds what was folded
/// @param scroll what was at the top
/// @param language what it was said to be written in; nothing if its name tells
public record SessionFile(
        String id,
        @Nullable String path,
        String title,
        List<Caret> ranges,
        int primary,
        List<Folded> folds,
        Scroll scroll,
        @Nullable String language) {
    /// Copies the lists.
    ///
    /// @throws NullPointerException where something is missing
    public SessionFile {
        if (id == null || title == null || scroll == null) {
            throw new NullPointerException("a file without a name or a place");
        }
        ranges = List.copyOf(ranges);
        folds = List.copyOf(folds);
    }

    /// A selected range.
    ///
    /// @param anchor where it was started
    /// @param head where the caret is
    public record Caret(int anchor, int head) {}

    /// A folded stretch.
    ///
    /// @param from its first offset
    /// @param to the offset after its last
    /// @param placeholder what is shown instead
    public record Folded(int from, int to, String placeholder) {}

    /// What is at the top of a view.
    ///
    /// @param offset of the first character of the topmost row
    /// @param above how much of that row is above the edge, in pixels
    /// @param left how far the view is scrolled to the right, in pixels
    public record Scroll(int offset, double above, double left) {}

    /// An open file whose view stands so.
    ///
    /// @param path where it is saved; nothing if never
    public static SessionFile of(String id, @Nullable String path, String title, ViewState view) {
        return new SessionFile(
                id,
                path,
                title,
                view.selection().ranges().stream()
                        .map(range -> new Caret(range.anchor(), range.head()))
                        .toList(),
                view.selection().primaryIndex(),
                view.display().folds().stream()
                        .map(fold -> new Folded(fold.from(), fold.to(), fold.placeholder()))
                        .toList(),
                new Scroll(
                        view.scroll().offset(),
                        view.scroll().above(),
                        view.scroll().left()),
                null);
    }

    /// The same, said to be written in a language.
    ///
    /// @param id the language's; nothing if the file's name tells
    public SessionFile in(@Nullable String id) {
        return new SessionFile(this.id, path, title, ranges, primary, folds, scroll, id);
    }

    /// What was selected, as far as a text of a length allows.
    public Selection selection(int length) {
        List<SelectionRange> selected = ranges.stream()
                .filter(range -> range.anchor() >= 0 && range.head() >= 0)
                .map(range -> SelectionRange.of(range.anchor(), range.head()))
                .toList();
        return selected.isEmpty()
                ? Selection.caret(0)
                : Selection.of(selected, Math.clamp(primary, 0, selected.size() - 1))
                        .clip(length);
    }

    /// What was folded, as far as a text of a length has it.
    public List<Fold> folds(int length) {
        return folds.stream()
                .filter(fold -> 0 <= fold.from() && fold.from() < fold.to() && fold.to() <= length)
                .filter(fold -> fold.placeholder().indexOf('\n') < 0)
                .map(fold -> new Fold(fold.from(), fold.to(), fold.placeholder()))
                .toList();
    }

    /// What was at the top, as far as a text of a length allows.
    public ScrollPosition top(int length) {
        return new ScrollPosition(Math.clamp(scroll.offset(), 0, length), scroll.above(), scroll.left());
    }
}
