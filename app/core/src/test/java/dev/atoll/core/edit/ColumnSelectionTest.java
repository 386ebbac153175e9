package dev.atoll.core.edit;

import dev.atoll.core.display.DisplayMap;
import dev.atoll.core.edit.ColumnSelection.Corner;
import dev.atoll.core.sample.Marked;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.state.ScrollPosition;
import dev.atoll.core.state.ViewState;
import org.junit.jupiter.api.Test;

import java.util.function.UnaryOperator;

import static org.assertj.core.api.Assertions.assertThat;

class ColumnSelectionTest {
    private static ViewState view(String marked) {
        Marked start = Marked.of(marked);
        return new ViewState(start.selection(), DisplayMap.of(start.text()), ScrollPosition.START);
    }

    private static String marked(ViewState view, Selection selection) {
        return Marked.string(view.display().text(), selection);
    }

    private static String extended(String marked, int[]... steps) {
        ViewState view = view(marked);
        UnaryOperator<ViewState> all = now -> {
            ViewState at = now;
            for (int[] step : steps) {
                at = at.withSelection(ColumnSelection.extend(at, step[0], step[1], 4));
            }
            return at;
        };
        ViewState after = all.apply(view);
        return marked(after, after.selection());
    }

    @Test
    void aRectangleHasARangeInEachRow() {
        ViewState view = view("¦abcd\na\nabcd");
        assertThat(marked(view, ColumnSelection.between(view, new Corner(0, 1), new Corner(2, 3), 4)))
                .isEqualTo("a«bc¦»d\na¦\na«bc¦»d");
        assertThat(marked(view, ColumnSelection.between(view, new Corner(2, 3), new Corner(0, 1), 4)))
                .isEqualTo("a«¦bc»d\na¦\na«¦bc»d");
    }

    @Test
    void columnsCountWhatIsWideAndTabs() {
        ViewState view = view("¦\tx\n中中中");
        assertThat(marked(view, ColumnSelection.between(view, new Corner(0, 4), new Corner(1, 5), 4)))
                .isEqualTo("\t«x¦»\n中中¦中");
        assertThat(ColumnSelection.corner(view, 2, 4)).isEqualTo(new Corner(0, 5));
    }

    @Test
    void keysExtendItOverShortRows() {
        assertThat(extended("ab¦cd\na\nabcd", new int[] {1, 0}, new int[] {1, 0}, new int[] {0, 1}))
                .isEqualTo("ab«c¦»d\na¦\nab«c¦»d");
        assertThat(extended("ab\nab¦\nab", new int[] {-1, 0}, new int[] {0, -1}, new int[] {1, 0}))
                .isEqualTo("ab\na«¦b»\nab");
        assertThat(extended("¦ab", new int[] {1, 0})).isEqualTo("¦ab");
    }
}
