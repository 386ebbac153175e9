package dev.atoll.app.editor.richtext;

import org.fxmisc.richtext.model.TwoDimensional;
import org.fxmisc.richtext.model.TwoDimensional.Position;

/// A place as row and column, in the rows that were shown when it was made.
///
/// @param target the document it was asked from
/// @param rows what was shown
/// @param row the row
/// @param column UTF-16 code units from the row's start; may lie behind its end
record RowPosition(TwoDimensional target, Rows rows, int row, int column) implements Position {
    /// The place of an offset, which is clipped to what is shown.
    static RowPosition of(TwoDimensional target, Rows rows, int offset) {
        int clipped = Math.clamp(offset, 0, rows.length());
        int row = rows.rowAt(clipped);
        return new RowPosition(target, rows, row, clipped - rows.start(row));
    }

    @Override
    public TwoDimensional getTargetObject() {
        return target;
    }

    @Override
    public int getMajor() {
        return row;
    }

    @Override
    public int getMinor() {
        return column;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // the same moment is meant, not an equal one
    public boolean sameAs(Position other) {
        return other instanceof RowPosition place && place.rows == rows && place.row == row && place.column == column;
    }

    @Override
    public Position clamp() {
        if (row < rows.count() - 1) {
            return this;
        }
        int last = Math.max(0, rows.length(rows.count() - 1) - 1);
        return column <= last ? this : new RowPosition(target, rows, row, last);
    }

    @Override
    public Position offsetBy(int amount, TwoDimensional.Bias bias) {
        return of(target, rows, toOffset() + amount);
    }

    @Override
    public int toOffset() {
        return rows.start(row) + column;
    }
}
