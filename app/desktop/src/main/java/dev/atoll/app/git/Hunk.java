package dev.atoll.app.git;

/// A stretch of lines in which two texts differ. Lines count from zero; the line behind the last is not part of it.
///
/// @param oldFrom the first line of the old text that goes
/// @param oldTo the line behind the last that goes
/// @param newFrom the first line of the new text that comes
/// @param newTo the line behind the last that comes
public record Hunk(int oldFrom, int oldTo, int newFrom, int newTo) {
    /// What has become of lines.
    public enum Kind {
        /// Lines have come.
        ADDED,
        /// Lines have gone.
        REMOVED,
        /// Lines stand where others were.
        CHANGED
    }

    /// What has become of the lines.
    public Kind kind() {
        return oldLines() == 0 ? Kind.ADDED : newLines() == 0 ? Kind.REMOVED : Kind.CHANGED;
    }

    /// How many lines have gone.
    public int oldLines() {
        return oldTo - oldFrom;
    }

    /// How many lines have come.
    public int newLines() {
        return newTo - newFrom;
    }

    /// Whether a line of the new text belongs to it. Where lines have only gone, both lines around the gap do.
    public boolean touches(int line) {
        return newLines() == 0 ? line == newFrom || line == newFrom - 1 : line >= newFrom && line < newTo;
    }
}
