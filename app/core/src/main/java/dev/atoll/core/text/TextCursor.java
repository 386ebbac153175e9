package dev.atoll.core.text;

import java.util.Objects;

/// A place in a text that reads single code units forwards and backwards at the cost of an array access.
///
/// Use it for scanning; {@link Text#charAt(int)} walks from the root each time. A cursor is not for several
/// threads.
public final class TextCursor {
    /// What reading past an end of the text gives.
    public static final int END = -1;

    private final Text text;
    private String chunk = "";
    private int chunkFrom;
    private int offset;

    TextCursor(Text text, int offset) {
        this.text = text;
        moveTo(offset);
    }

    /// The offset between the last code unit read and the next.
    public int offset() {
        return offset;
    }

    /// Moves to an offset.
    public void moveTo(int target) {
        Objects.checkIndex(target, text.length() + 1);
        offset = target;
    }

    /// The next code unit, passing it, or {@link #END}.
    public int next() {
        int unit = peek();
        if (unit != END) {
            offset++;
        }
        return unit;
    }

    /// The next code unit, without passing it, or {@link #END}.
    public int peek() {
        int index = offset - chunkFrom;
        if (index < 0 || index >= chunk.length()) {
            if (offset == text.length()) {
                return END;
            }
            load(offset);
            index = offset - chunkFrom;
        }
        return chunk.charAt(index);
    }

    /// The code unit before, passing it backwards, or {@link #END}.
    public int previous() {
        int unit = peekBack();
        if (unit != END) {
            offset--;
        }
        return unit;
    }

    /// The code unit before, without passing it, or {@link #END}.
    public int peekBack() {
        int index = offset - 1 - chunkFrom;
        if (index < 0 || index >= chunk.length()) {
            if (offset == 0) {
                return END;
            }
            load(offset - 1);
            index = offset - 1 - chunkFrom;
        }
        return chunk.charAt(index);
    }

    private void load(int at) {
        TextChunk found = text.chunkAt(at);
        chunk = found.string();
        chunkFrom = found.from();
    }
}
