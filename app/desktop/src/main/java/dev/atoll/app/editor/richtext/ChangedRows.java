package dev.atoll.app.editor.richtext;

import dev.atoll.app.editor.EditorView;
import dev.atoll.app.editor.LineMark;
import dev.atoll.app.editor.MarkedLines;
import dev.atoll.app.editor.ViewPicture;
import dev.atoll.core.range.Range;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which rows of a view show lines that differ from another version of the text.
final class ChangedRows {
    private ChangedRows() {}

    /// The marks of each visible row.
    static List<Set<LineMark>> of(EditorView view, ViewPicture picture) {
        int count = picture.lastRow() - picture.firstRow() + 1;
        List<Set<LineMark>> rows = new ArrayList<>(Collections.nCopies(count, Set.of()));
        var visible = view.visible();
        view.decorations()
                .changes()
                .forEachBetween(visible.start(), visible.end(), range -> mark(picture, rows, range));
        return rows;
    }

    private static void mark(ViewPicture picture, List<Set<LineMark>> rows, Range<MarkedLines> range) {
        var map = picture.map();
        var mark = range.value().mark();
        boolean removed = mark == LineMark.REMOVED_ABOVE || mark == LineMark.REMOVED_BELOW;
        int first = map.rowOfLine(map.text().lineAt(range.from()));
        int last = map.rowOfLine(map.text().lineAt(range.to()));
        int end = Math.min(picture.lastRow(), removed ? first : lastRow(picture, last));
        for (int row = Math.max(first, picture.firstRow()); row <= end; row++) {
            EnumSet<LineMark> all = EnumSet.of(mark);
            all.addAll(rows.get(row - picture.firstRow()));
            rows.set(row - picture.firstRow(), all);
        }
    }

    // a line may go on in further rows
    private static int lastRow(ViewPicture picture, int row) {
        var map = picture.map();
        int last = row;
        while (last + 1 < map.rowCount()
                && last < picture.lastRow()
                && !map.startsLine(last + 1)
                && map.lineOfRow(last + 1) == map.lineOfRow(row)) {
            last++;
        }
        return last;
    }

    /// Does what a press on the mark of a row does.
    static void press(EditorView view, int row) {
        var map = view.state().display();
        int line = map.lineOfRow(row);
        var text = map.text();
        Optional<Range<MarkedLines>> pressed =
                view.decorations().changes().between(text.lineStart(line), text.lineEnd(line)).stream()
                        .findFirst();
        pressed.ifPresent(range -> range.value().press().accept(range.from()));
    }
}
