package dev.atoll.core.display;

import dev.atoll.core.change.Side;

/// One replacement in the way from the document's text to the display text: characters shown in place of a
/// stretch, or at an offset.
///
/// Row breaks among what is shown are `\n`, one at most.
record Item(int from, int to, String shown, Decoration source) {
    static Item of(Fold fold, int to) {
        return new Item(fold.from(), to, fold.placeholder(), fold);
    }

    static Item of(Inlay inlay) {
        return new Item(inlay.offset(), inlay.offset(), inlay.text(), inlay);
    }

    static Item of(Composing composing) {
        return new Item(composing.offset(), composing.offset(), composing.text(), composing);
    }

    static Item of(SoftSplit split) {
        return new Item(split.offset(), split.offset(), split.shown(), split);
    }

    /// A block row at the start or the end of its line.
    static Item of(BlockRow block, int edge) {
        String shown = block.side() == Side.BEFORE ? block.text() + "\n" : "\n" + block.text();
        return new Item(edge, edge, shown, block);
    }

    /// The order of items at one offset.
    int rank() {
        return switch (source) {
            case BlockRow block -> block.side() == Side.BEFORE ? 0 : 5;
            case Inlay inlay -> inlay.side() == Side.BEFORE ? 1 : 4;
            case Composing ignored -> 2;
            case SoftSplit ignored -> 3;
            case Fold ignored -> 6;
        };
    }

    int rowBreaks() {
        return switch (source) {
            case BlockRow ignored -> 1;
            case SoftSplit ignored -> 1;
            case Inlay ignored -> 0;
            case Composing ignored -> 0;
            case Fold ignored -> 0;
        };
    }

    int growth() {
        return shown.length() - (to - from);
    }

    String style() {
        return switch (source) {
            case BlockRow block -> block.style();
            case Inlay inlay -> inlay.style();
            case Composing ignored -> "";
            case SoftSplit ignored -> "";
            case Fold ignored -> "";
        };
    }

    /// Whether a view shows the same for both, wherever they are.
    boolean looksLike(Item other) {
        return rank() == other.rank()
                && to - from == other.to - other.from
                && shown.equals(other.shown)
                && style().equals(other.style());
    }
}
