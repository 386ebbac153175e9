package dev.atoll.core.display;

/// Rows that were replaced by others when one display map followed another. Rows outside are the same, apart
/// from their numbers.
///
/// @param oldFrom the first old row
/// @param oldTo the row after the last old one
/// @param newFrom the first new row
/// @param newTo the row after the last new one
public record RowChange(int oldFrom, int oldTo, int newFrom, int newTo) {
    /// The number of rows that went.
    public int removed() {
        return oldTo - oldFrom;
    }

    /// The number of rows that came.
    public int added() {
        return newTo - newFrom;
    }
}
