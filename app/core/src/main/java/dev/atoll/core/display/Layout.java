package dev.atoll.core.display;

import dev.atoll.core.change.Side;
import dev.atoll.core.text.Text;

/// The arithmetic between a text and its display text: the items with the sums of what they add to offsets and
/// to rows.
///
/// The display text is the document's text with each item's stretch replaced by what it shows; its lines are
/// the rows.
final class Layout {
    final Text text;
    final Item[] items;

    /// For each count of items, by how much they make the display text longer than the text, and add to its rows.
    private final int[] shifts;

    private final int[] rowShifts;

    Layout(Text text, Item[] items) {
        this.text = text;
        this.items = items;
        this.shifts = new int[items.length + 1];
        this.rowShifts = new int[items.length + 1];
        for (int i = 0; i < items.length; i++) {
            Item item = items[i];
            int hidden = item.from() == item.to() ? 0 : text.lineAt(item.to()) - text.lineAt(item.from());
            shifts[i + 1] = shifts[i] + item.growth();
            rowShifts[i + 1] = rowShifts[i] + item.rowBreaks() - hidden;
        }
    }

    int length() {
        return text.length() + shifts[items.length];
    }

    int rowCount() {
        return text.lineCount() + rowShifts[items.length];
    }

    /// Where an item starts in the display text.
    int start(int index) {
        return items[index].from() + shifts[index];
    }

    /// Where an item ends in the display text.
    int end(int index) {
        return start(index) + items[index].shown().length();
    }

    /// The display offset of an offset that has a number of items before it.
    int display(int offset, int itemsBefore) {
        return offset + shifts[itemsBefore];
    }

    /// The offset of a display offset in the text after a number of items.
    int document(int displayOffset, int itemsBefore) {
        return displayOffset - shifts[itemsBefore];
    }

    int toDisplay(int offset, Side side) {
        int first = firstEndingAfter(offset);
        if (first < items.length && items[first].from() < offset) {
            return side == Side.BEFORE ? start(first) : end(first);
        }
        int before = first;
        while (before < items.length && isInsertionAt(before, offset) && skips(items[before], side)) {
            before++;
        }
        return display(offset, before);
    }

    /// Whether a caret of a side at an item's offset stands after the item.
    private static boolean skips(Item item, Side side) {
        int rank = item.rank();
        return rank == 0 || (side == Side.AFTER && rank < 5);
    }

    /// The display offset before everything that is shown at an offset.
    int beforeAll(int offset) {
        int first = firstEndingAfter(offset);
        boolean inside = first < items.length && items[first].from() < offset;
        return inside ? start(first) : display(offset, first);
    }

    /// The display offset after everything that is shown at an offset.
    int afterAll(int offset) {
        int index = firstEndingAfter(offset);
        if (index < items.length && items[index].from() < offset) {
            return end(index);
        }
        while (index < items.length && isInsertionAt(index, offset)) {
            index++;
        }
        return display(offset, index);
    }

    int toDocument(int displayOffset) {
        int index = lastStartingAt(displayOffset);
        if (index < 0) {
            return displayOffset;
        }
        boolean inside = displayOffset < end(index);
        return inside ? items[index].from() : document(displayOffset, index + 1);
    }

    int rowAt(int displayOffset) {
        int index = lastStartingAt(displayOffset);
        if (index >= 0 && displayOffset < end(index)) {
            int rowBreak = items[index].shown().indexOf('\n');
            boolean passed = rowBreak >= 0 && displayOffset - start(index) > rowBreak;
            return rowOfItem(index) + (passed ? 1 : 0);
        }
        return text.lineAt(document(displayOffset, index + 1)) + rowShifts[index + 1];
    }

    int rowStart(int row) {
        if (row == 0) {
            return 0;
        }
        int low = 0;
        int high = items.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rowOfItem(middle) < row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int index = low - 1;
        if (index >= 0 && items[index].rowBreaks() == 1 && rowOfItem(index) + 1 == row) {
            return start(index) + items[index].shown().indexOf('\n') + 1;
        }
        return display(text.lineStart(row - rowShifts[low]), low);
    }

    int rowEnd(int row) {
        return row + 1 < rowCount() ? rowStart(row + 1) - 1 : length();
    }

    /// The index of the first item that ends in the display text at or after a display offset.
    int firstEndingAt(int displayOffset) {
        int low = 0;
        int high = items.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (end(middle) < displayOffset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The row in which an item starts.
    private int rowOfItem(int index) {
        return text.lineAt(items[index].from()) + rowShifts[index];
    }

    private boolean isInsertionAt(int index, int offset) {
        return items[index].from() == offset && items[index].to() == offset;
    }

    /// The index of the first item that is at an offset or ends after it.
    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = items.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            Item item = items[middle];
            if (item.to() < offset || (item.to() == offset && item.from() < offset)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The index of the last item that starts in the display text at or before a display offset, or -1.
    private int lastStartingAt(int displayOffset) {
        int low = 0;
        int high = items.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start(middle) <= displayOffset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
