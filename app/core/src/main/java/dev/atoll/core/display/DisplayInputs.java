package dev.atoll.core.display;

import dev.atoll.core.change.ChangeSet;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What a display map was asked to show, each list sorted by offset.
record DisplayInputs(
        List<Fold> folds,
        List<Inlay> inlays,
        List<BlockRow> blocks,
        @Nullable Composing composing) {
    private static final DisplayInputs NONE = new DisplayInputs(List.of(), List.of(), List.of(), null);

    DisplayInputs {
        folds = sorted(folds, Comparator.comparingInt(Fold::from).thenComparingInt(fold -> -fold.to()));
        inlays = sorted(inlays, Comparator.comparingInt(Inlay::offset));
        blocks = sorted(blocks, Comparator.comparingInt(BlockRow::offset));
    }

    static DisplayInputs none() {
        return NONE;
    }

    boolean isEmpty() {
        return folds.isEmpty() && inlays.isEmpty() && blocks.isEmpty() && composing == null;
    }

    /// The greatest offset that something is at.
    int lastOffset() {
        int last = composing == null ? 0 : composing.offset();
        last = Math.max(last, inlays.isEmpty() ? 0 : inlays.getLast().offset());
        last = Math.max(last, blocks.isEmpty() ? 0 : blocks.getLast().offset());
        for (Fold fold : folds) {
            last = Math.max(last, fold.to());
        }
        return last;
    }

    DisplayInputs map(ChangeSet changes) {
        if (isEmpty()) {
            return this;
        }
        return new DisplayInputs(
                mapped(folds, fold -> fold.map(changes)),
                mapped(inlays, inlay -> inlay.map(changes)),
                mapped(blocks, block -> block.map(changes)),
                composing == null ? null : composing.map(changes));
    }

    private static <T> List<T> mapped(List<T> list, Function<T, Optional<T>> step) {
        return list.isEmpty()
                ? list
                : list.stream().map(step).flatMap(Optional::stream).toList();
    }

    private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
        for (int i = 1; i < list.size(); i++) {
            if (order.compare(list.get(i - 1), list.get(i)) > 0) {
                return list.stream().sorted(order).toList();
            }
        }
        return List.copyOf(list);
    }
}
