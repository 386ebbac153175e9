package dev.atoll.core.display;

import dev.atoll.core.change.Side;
import dev.atoll.core.text.Text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The items that take effect of everything that was asked for: what a fold hides is left out.
final class Items {
    private static final Item[] NONE = {};
    private static final Comparator<Item> ORDER =
            Comparator.comparingInt(Item::from).thenComparingInt(Item::rank);

    private final Text text;
    private final List<Item> folds;
    private final List<Item> items = new ArrayList<>();

    private Items(Text text, DisplayInputs inputs) {
        this.text = text;
        this.folds = outermost(inputs.folds());
    }

    static Item[] of(Text text, DisplayInputs inputs, RowSplits splits) {
        if (inputs.isEmpty() && splits.offsets().length == 0) {
            return NONE;
        }
        Items result = new Items(text, inputs);
        result.addAll(inputs, splits);
        if (!inputs.isEmpty()) {
            result.items.sort(ORDER);
        }
        return result.items.toArray(Item[]::new);
    }

    private void addAll(DisplayInputs inputs, RowSplits splits) {
        items.addAll(folds);
        int[] offsets = splits.offsets();
        for (int i = 0; i < offsets.length; i++) {
            addUnlessHidden(Item.of(new SoftSplit(offsets[i], splits.indent(i))));
        }
        for (Inlay inlay : inputs.inlays()) {
            addUnlessHidden(Item.of(inlay));
        }
        Composing composing = inputs.composing();
        if (composing != null) {
            addUnlessHidden(Item.of(composing));
        }
        for (BlockRow block : inputs.blocks()) {
            int line = text.lineAt(Math.min(block.offset(), text.length()));
            if (block.side() == Side.BEFORE) {
                int start = text.lineStart(line);
                if (start == 0 || !hides(start - 1)) {
                    addUnlessHidden(Item.of(block, start));
                }
            } else {
                int end = text.lineEnd(line);
                if (end == text.length() || !hides(end)) {
                    addUnlessHidden(Item.of(block, end));
                }
            }
        }
    }

    private void addUnlessHidden(Item item) {
        int index = lastFoldBefore(item.from());
        if (index < 0 || folds.get(index).to() <= item.from()) {
            items.add(item);
        }
    }

    /// Whether the character at an offset is hidden.
    private boolean hides(int offset) {
        int index = lastFoldBefore(offset + 1);
        return index >= 0 && folds.get(index).to() > offset;
    }

    /// The index of the last fold that starts before an offset, or -1.
    private int lastFoldBefore(int offset) {
        int low = 0;
        int high = folds.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (folds.get(middle).from() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /// Folds that overlap show as one, with the placeholder of the first.
    private static List<Item> outermost(List<Fold> folds) {
        List<Item> result = new ArrayList<>();
        for (Fold fold : folds) {
            Item last = result.isEmpty() ? null : result.getLast();
            if (last == null || fold.from() >= last.to()) {
                result.add(Item.of(fold, fold.to()));
            } else if (fold.to() > last.to()) {
                result.set(result.size() - 1, Item.of((Fold) last.source(), fold.to()));
            }
        }
        return result;
    }
}
