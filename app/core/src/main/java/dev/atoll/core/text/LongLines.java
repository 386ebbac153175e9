package dev.atoll.core.text;

import java.util.stream.IntStream;

/// The search for lines over a length, by the sums in the tree instead of the characters where that is possible.
final class LongLines {
    private final Text text;
    private final int length;
    private final int toLine;
    private final IntStream.Builder found = IntStream.builder();
    private int nextLine;

    LongLines(Text text, int length, int fromLine, int toLine) {
        this.text = text;
        this.length = length;
        this.nextLine = fromLine;
        this.toLine = toLine;
    }

    int[] find() {
        boolean few = toLine - nextLine <= 64;
        if (few || length < 2 * Leaf.MAX) {
            while (nextLine < toLine) {
                look(nextLine);
            }
        } else {
            walk(text.root(), 0);
        }
        return found.build().toArray();
    }

    /// Looks at the lines around each leaf without a break. A longer line has such a leaf, as no leaf is as
    /// long as half of it.
    private void walk(Node node, int line) {
        if (line >= toLine || line + node.breaks < nextLine) {
            return;
        }
        switch (node) {
            case Branch branch -> {
                walk(branch.left, line);
                walk(branch.right, line + branch.left.breaks);
            }
            case Leaf leaf -> {
                if (leaf.breaks == 0) {
                    look(line);
                }
            }
        }
    }

    private void look(int line) {
        if (line >= nextLine && line < toLine) {
            if (text.lineEnd(line) - text.lineStart(line) > length) {
                found.add(line);
            }
            nextLine = line + 1;
        }
    }
}
