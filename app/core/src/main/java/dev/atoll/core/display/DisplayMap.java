package dev.atoll.core.display;

import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.change.Side;
import dev.atoll.core.text.Graphemes;
import dev.atoll.core.text.Text;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The way from a document's text to what a view shows of it, and back.
///
/// What is shown is the *display text*: the text without folded stretches, with what is only shown, and with
/// long lines split or, where that is asked for, all lines wrapped. Its lines are the *rows*; a display offset counts
/// its code units, one for the break
/// between two rows. Where nothing is folded, added or split, display offsets are offsets and rows are lines,
/// and the map costs nothing.
///
/// Immutable. Queries take time logarithmic in the number of things shown and in the text. A map follows its
/// text by {@link #map(ChangeSet, Text)}; each step tells which rows changed, so that a view never reads the
/// rows of the whole text again.
public final class DisplayMap {
    private final DisplayInputs inputs;
    private final RowSplits splits;
    private final Layout layout;

    private DisplayMap(Text text, DisplayInputs inputs, RowSplits splits) {
        this.inputs = inputs;
        this.splits = splits;
        this.layout = new Layout(text, Items.of(text, inputs, splits));
    }

    /// The map that shows a text as it is, but for its long lines.
    public static DisplayMap of(Text text) {
        return new DisplayMap(text, DisplayInputs.none(), SoftSplits.of(text));
    }

    /// The text of the document.
    public Text text() {
        return layout.text;
    }

    /// Whether the display text is the document's text.
    public boolean isIdentity() {
        return layout.items.length == 0;
    }

    /// The folds asked for, hidden ones among them, sorted.
    public List<Fold> folds() {
        return inputs.folds();
    }

    /// The inlays asked for, sorted.
    public List<Inlay> inlays() {
        return inputs.inlays();
    }

    /// The block rows asked for, sorted.
    public List<BlockRow> blockRows() {
        return inputs.blocks();
    }

    /// The composing text, if any.
    public @Nullable Composing composing() {
        return inputs.composing();
    }

    /// The map with other folds.
    public DisplayUpdate withFolds(List<Fold> folds) {
        return with(new DisplayInputs(folds, inputs.inlays(), inputs.blocks(), inputs.composing()));
    }

    /// The map with other inlays. Those at one offset show in the order of the list.
    public DisplayUpdate withInlays(List<Inlay> inlays) {
        return with(new DisplayInputs(inputs.folds(), inlays, inputs.blocks(), inputs.composing()));
    }

    /// The map with other block rows. Those at one edge of a line show in the order of the list.
    public DisplayUpdate withBlockRows(List<BlockRow> blocks) {
        return with(new DisplayInputs(inputs.folds(), inputs.inlays(), blocks, inputs.composing()));
    }

    /// The map with another composing text, or none.
    public DisplayUpdate withComposing(@Nullable Composing composing) {
        return with(new DisplayInputs(inputs.folds(), inputs.inlays(), inputs.blocks(), composing));
    }

    /// How lines are wrapped, if they are.
    public @Nullable Wrap wrap() {
        return splits instanceof Wraps wraps ? wraps.wrap() : null;
    }

    /// The map with lines wrapped otherwise, or not.
    public DisplayUpdate withWrap(@Nullable Wrap wrap) {
        RowSplits other = wrap == null ? SoftSplits.of(text()) : Wraps.of(text(), wrap);
        return shown(new DisplayMap(text(), inputs, other));
    }

    /// The map of the text after changes, with everything shown moved along.
    ///
    /// @param changes the changes of this map's text
    /// @param newText the text they lead to
    public DisplayUpdate map(ChangeSet changes, Text newText) {
        if (changes.isEmpty()) {
            return new DisplayUpdate(this, List.of());
        }
        DisplayMap next = new DisplayMap(newText, inputs.map(changes), splits.map(changes, newText));
        return new DisplayUpdate(next, RowChanges.between(layout, changes, next.layout));
    }

    /// The length of the display text.
    public int length() {
        return layout.length();
    }

    /// The number of rows, one at least.
    public int rowCount() {
        return layout.rowCount();
    }

    /// The display offset of an offset.
    ///
    /// @param offset an offset of the document
    /// @param side which side of things shown at the offset, or of a row break there; for an offset inside a
    ///   fold, which end of its placeholder
    public int toDisplay(int offset, Side side) {
        Objects.checkIndex(offset, layout.text.length() + 1);
        return layout.toDisplay(offset, side);
    }

    /// The offset of a display offset: inside something shown, the offset it is shown at; inside a placeholder,
    /// the fold's start.
    public int toDocument(int displayOffset) {
        Objects.checkIndex(displayOffset, layout.length() + 1);
        return layout.toDocument(displayOffset);
    }

    /// The side with which {@link #toDisplay} gives back a display offset, as far as one does.
    public Side sideAt(int displayOffset) {
        return toDisplay(toDocument(displayOffset), Side.BEFORE) == displayOffset ? Side.BEFORE : Side.AFTER;
    }

    /// The row that a display offset is in.
    public int rowAt(int displayOffset) {
        Objects.checkIndex(displayOffset, layout.length() + 1);
        return layout.rowAt(displayOffset);
    }

    /// The display offset of a row's first character.
    public int rowStart(int row) {
        Objects.checkIndex(row, layout.rowCount());
        return layout.rowStart(row);
    }

    /// The display offset after a row's last character.
    public int rowEnd(int row) {
        Objects.checkIndex(row, layout.rowCount());
        return layout.rowEnd(row);
    }

    /// The offset of the first caret drawn in a row.
    public int firstOffset(int row) {
        return toDocument(rowStart(row));
    }

    /// The offset of the last caret drawn in a row: before its last character where the line goes on in the next row.
    public int lastOffset(int row) {
        int end = rowEnd(row);
        int offset = toDocument(end);
        boolean goesOn = toDisplay(offset, Side.AFTER) > end && offset > firstOffset(row);
        return goesOn ? Math.max(firstOffset(row), Graphemes.previous(text(), offset)) : offset;
    }

    /// The line of the document that a row starts in; for a block row the line it belongs to.
    public int lineOfRow(int row) {
        return layout.text.lineAt(toDocument(rowStart(row)));
    }

    /// Whether a row starts with the first character of a line, and so carries the line's number.
    public boolean startsLine(int row) {
        int start = rowStart(row);
        int offset = toDocument(start);
        return offset == layout.text.lineStart(layout.text.lineAt(offset))
                && layout.toDisplay(offset, Side.BEFORE) == start;
    }

    /// The row that the start of a line is in; for a hidden line, the row of the placeholder that hides it.
    public int rowOfLine(int line) {
        return layout.rowAt(layout.toDisplay(layout.text.lineStart(line), Side.BEFORE));
    }

    /// The characters of a row.
    public String row(int row) {
        return string(rowStart(row), rowEnd(row));
    }

    /// The pieces of a row, in order. A row without characters has none.
    public List<RowSegment> segments(int row) {
        return segments(rowStart(row), rowEnd(row));
    }

    /// The characters between two display offsets; row breaks are `\n`.
    public String string(int from, int to) {
        Objects.checkFromToIndex(from, to, layout.length());
        if (isIdentity()) {
            return layout.text.string(from, to);
        }
        StringBuilder joined = new StringBuilder(to - from);
        for (RowSegment segment : segments(from, to)) {
            joined.append(segment.text());
        }
        return joined.toString();
    }

    /// Where lines are split, hidden places among them.
    RowSplits splits() {
        return splits;
    }

    private List<RowSegment> segments(int from, int to) {
        List<RowSegment> result = new ArrayList<>();
        int at = from;
        int index = layout.firstEndingAt(from);
        for (; index < layout.items.length && layout.start(index) <= to; index++) {
            addText(at, Math.min(to, layout.start(index)), index, result);
            Item item = layout.items[index];
            int start = Math.max(from, layout.start(index));
            int end = Math.min(to, layout.end(index));
            if (start < end) {
                String shown = item.shown().substring(start - layout.start(index), end - layout.start(index));
                result.add(new RowSegment(item.from(), item.to(), shown, item.source()));
            }
            at = Math.max(at, end);
        }
        addText(at, to, index, result);
        return result;
    }

    private void addText(int from, int to, int itemsBefore, List<RowSegment> result) {
        if (from < to) {
            int start = layout.document(from, itemsBefore);
            int end = layout.document(to, itemsBefore);
            result.add(new RowSegment(start, end, layout.text.string(start, end), null));
        }
    }

    private DisplayUpdate with(DisplayInputs other) {
        Objects.checkIndex(other.lastOffset(), layout.text.length() + 1);
        return shown(new DisplayMap(layout.text, other, splits));
    }

    private DisplayUpdate shown(DisplayMap next) {
        ChangeSet none = ChangeSet.empty(layout.text.length());
        return new DisplayUpdate(next, RowChanges.between(layout, none, next.layout));
    }
}
