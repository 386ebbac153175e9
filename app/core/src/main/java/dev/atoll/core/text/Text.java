package dev.atoll.core.text;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;

/// A text: an immutable sequence of UTF-16 code units in which `\n` is the only line break.
///
/// Every operation takes time logarithmic in the length, apart from those that return characters and those that
/// say otherwise. Offsets count code units from zero; lines count from zero, and a text has one more line than
/// breaks. A lone `\r` is an ordinary character. Use a {@link TextBuilder} for characters from a file, whose
/// breaks may be of several kinds.
///
/// Two texts are equal when their characters are. Offsets outside the text throw {@link
/// IndexOutOfBoundsException}.
public final class Text {
    private static final Text EMPTY = new Text(Leaf.EMPTY);

    private final Node root;

    Text(Node root) {
        this.root = root;
    }

    /// The text without characters.
    public static Text empty() {
        return EMPTY;
    }

    /// A text of characters that are taken as they are: line breaks must be `\n` already.
    public static Text of(CharSequence chars) {
        return chars.isEmpty() ? EMPTY : new Text(Tree.of(chars));
    }

    /// The number of code units.
    public int length() {
        return root.length;
    }

    /// Whether there are no characters.
    public boolean isEmpty() {
        return root.length == 0;
    }

    /// The number of lines, one at least.
    public int lineCount() {
        return root.breaks + 1;
    }

    /// The offset of a line's first character.
    public int lineStart(int line) {
        Objects.checkIndex(line, lineCount());
        if (line == 0) {
            return 0;
        }
        Node node = root;
        int offset = 0;
        int rest = line;
        while (node instanceof Branch branch) {
            if (rest <= branch.left.breaks) {
                node = branch.left;
            } else {
                rest -= branch.left.breaks;
                offset += branch.left.length;
                node = branch.right;
            }
        }
        return offset + ((Leaf) node).afterBreak(rest);
    }

    /// The offset after a line's last character, before its break.
    public int lineEnd(int line) {
        Objects.checkIndex(line, lineCount());
        return line == root.breaks ? root.length : lineStart(line + 1) - 1;
    }

    /// The line that an offset is in; an offset at a break is in the line that the break ends.
    public int lineAt(int offset) {
        Objects.checkIndex(offset, root.length + 1);
        Node node = root;
        int line = 0;
        int rest = offset;
        while (node instanceof Branch branch) {
            if (rest < branch.left.length) {
                node = branch.left;
            } else {
                rest -= branch.left.length;
                line += branch.left.breaks;
                node = branch.right;
            }
        }
        return line + ((Leaf) node).breaksBefore(rest);
    }

    /// The code unit at an offset.
    public char charAt(int offset) {
        Objects.checkIndex(offset, root.length);
        Node node = root;
        int rest = offset;
        while (node instanceof Branch branch) {
            if (rest < branch.left.length) {
                node = branch.left;
            } else {
                rest -= branch.left.length;
                node = branch.right;
            }
        }
        return ((Leaf) node).text.charAt(rest);
    }

    /// The code point that starts at an offset; a lone surrogate is itself.
    public int codePointAt(int offset) {
        char high = charAt(offset);
        if (Character.isHighSurrogate(high) && offset + 1 < root.length) {
            char low = charAt(offset + 1);
            if (Character.isLowSurrogate(low)) {
                return Character.toCodePoint(high, low);
            }
        }
        return high;
    }

    /// The code point that ends at an offset; a lone surrogate is itself.
    public int codePointBefore(int offset) {
        char low = charAt(offset - 1);
        if (Character.isLowSurrogate(low) && offset > 1) {
            char high = charAt(offset - 2);
            if (Character.isHighSurrogate(high)) {
                return Character.toCodePoint(high, low);
            }
        }
        return low;
    }

    /// All characters as one string.
    public String string() {
        return string(0, root.length);
    }

    /// The characters between two offsets as one string.
    public String string(int from, int to) {
        Objects.checkFromToIndex(from, to, root.length);
        if (from == to) {
            return "";
        }
        TextChunk chunk = chunkAt(from);
        if (to <= chunk.to()) {
            return chunk.string().substring(from - chunk.from(), to - chunk.from());
        }
        StringBuilder joined = new StringBuilder(to - from);
        for (TextChunk each : chunks(from, to)) {
            joined.append(each.string());
        }
        return joined.toString();
    }

    /// A line's characters without its break.
    public String line(int line) {
        return string(lineStart(line), lineEnd(line));
    }

    /// The line and the character of an offset.
    public Position position(int offset) {
        int line = lineAt(offset);
        return new Position(line, offset - lineStart(line));
    }

    /// The offset of a position; a character after the line's end is at its end, a line after the last is at
    /// the text's end.
    public int offset(Position position) {
        if (position.line() >= lineCount()) {
            return root.length;
        }
        int start = lineStart(position.line());
        return start + Math.min(position.character(), lineEnd(position.line()) - start);
    }

    /// The text between two offsets; it shares its leaves with this one.
    public Text slice(int from, int to) {
        Objects.checkFromToIndex(from, to, root.length);
        if (from == to) {
            return EMPTY;
        }
        return from == 0 && to == root.length ? this : new Text(Tree.slice(root, from, to));
    }

    /// The text with a stretch replaced by other characters, which are taken as they are.
    public Text replace(int from, int to, CharSequence insert) {
        return replace(from, to, of(insert));
    }

    /// The text with a stretch replaced by another text.
    public Text replace(int from, int to, Text insert) {
        Objects.checkFromToIndex(from, to, root.length);
        if (from == to && insert.isEmpty()) {
            return this;
        }
        Node changed = Tree.replace(root, from, to, insert.root);
        return changed.length == 0 ? EMPTY : new Text(changed);
    }

    /// This text and another after it.
    public Text concat(Text after) {
        return isEmpty() ? after : after.isEmpty() ? this : new Text(Tree.concat(root, after.root));
    }

    /// The piece of the text that holds an offset, with the offset of the piece; the last piece at the text's end.
    public TextChunk chunkAt(int offset) {
        Objects.checkIndex(offset, root.length + 1);
        Node node = root;
        int rest = offset;
        while (node instanceof Branch branch) {
            if (rest < branch.left.length) {
                node = branch.left;
            } else {
                rest -= branch.left.length;
                node = branch.right;
            }
        }
        return new TextChunk(offset - rest, ((Leaf) node).text);
    }

    /// The characters between two offsets in pieces, without joining them.
    public Iterable<TextChunk> chunks(int from, int to) {
        Objects.checkFromToIndex(from, to, root.length);
        return () -> new Chunks(from, to);
    }

    /// A cursor that reads characters in both directions, at an offset.
    public TextCursor cursor(int offset) {
        return new TextCursor(this, offset);
    }

    /// The offset of the next `\n` at or after an offset, or the text's length.
    public int breakAfter(int offset) {
        return lineEnd(lineAt(offset));
    }

    /// The lines of a range that have more than a number of code units, break not counted, in order.
    ///
    /// When the number is at least as large as a leaf, lines are not read at all: a line longer than two leaves
    /// holds one whole leaf without a break, and only those are looked at.
    ///
    /// @param length the length that is not yet too long
    /// @param fromLine the first line to look at
    /// @param toLine the line after the last
    public int[] linesLongerThan(int length, int fromLine, int toLine) {
        Objects.checkFromToIndex(fromLine, toLine, lineCount());
        return new LongLines(this, length, fromLine, toLine).find();
    }

    /// Whether another text has the same characters. What both share of their trees is not read, so that a text and
    /// what
    /// a few edits made of it are compared in a moment however long they are.
    public boolean contentEquals(Text other) {
        return root.length == other.root.length
                && root.breaks == other.root.breaks
                && new Stretch(root, 0).same(new Stretch(other.root, 0), root.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && contentEquals(text);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (TextChunk chunk : chunks(0, root.length)) {
            String string = chunk.string();
            for (int i = 0; i < string.length(); i++) {
                hash = 31 * hash + string.charAt(i);
            }
        }
        return hash;
    }

    /// The characters, as {@link #string()} gives them.
    @Override
    public String toString() {
        return string();
    }

    Node root() {
        return root;
    }

    private final class Chunks implements Iterator<TextChunk> {
        private final int to;
        private int at;

        Chunks(int from, int to) {
            this.at = from;
            this.to = to;
        }

        @Override
        public boolean hasNext() {
            return at < to;
        }

        @Override
        public TextChunk next() {
            if (at >= to) {
                throw new NoSuchElementException();
            }
            TextChunk whole = chunkAt(at);
            int from = at;
            at = Math.min(to, whole.to());
            boolean uncut = from == whole.from() && at == whole.to();
            return uncut
                    ? whole
                    : new TextChunk(from, whole.string().substring(from - whole.from(), at - whole.from()));
        }
    }
}
