package dev.atoll.core.display;

import dev.atoll.core.change.Side;
import dev.atoll.core.text.Text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The display text built from scratch, character by character: what a display map must agree with.
final class NaiveDisplay {
    final StringBuilder shown = new StringBuilder();

    /// For each offset of the document, the display offsets before and after what is shown at it.
    final int[] before;

    final int[] after;

    private final Text text;
    private final DisplayMap map;

    NaiveDisplay(Text text, DisplayMap map, RowSplits splits) {
        this.text = text;
        this.map = map;
        this.before = new int[text.length() + 1];
        this.after = new int[text.length() + 1];
        String string = text.string();
        int fold = 0;
        List<Fold> outer = outer();
        for (int offset = 0; offset <= string.length(); offset++) {
            while (fold < outer.size() && outer.get(fold).to() <= offset) {
                fold++;
            }
            Fold hiding = fold < outer.size() && outer.get(fold).from() < offset ? outer.get(fold) : null;
            if (hiding != null) {
                before[offset] = shown.length() - hiding.placeholder().length();
                after[offset] = shown.length();
                continue;
            }
            showAt(offset, string, splits, outer);
            if (fold < outer.size() && outer.get(fold).from() == offset) {
                shown.append(outer.get(fold).placeholder());
            } else if (offset < string.length()) {
                shown.append(string.charAt(offset));
            }
        }
    }

    private void showAt(int offset, String string, RowSplits splits, List<Fold> outer) {
        boolean lineStart = offset == 0 || string.charAt(offset - 1) == '\n';
        boolean lineEnd = offset == string.length() || string.charAt(offset) == '\n';
        int line = text.lineAt(offset);
        if (lineStart && (offset == 0 || !hides(outer, offset - 1))) {
            showBlocks(line, Side.BEFORE);
        }
        before[offset] = shown.length();
        showInlays(offset, Side.BEFORE);
        Composing composing = map.composing();
        if (composing != null && composing.offset() == offset) {
            shown.append(composing.text());
        }
        int split = Arrays.binarySearch(splits.offsets(), offset);
        if (split >= 0) {
            shown.append('\n').append(" ".repeat(splits.indent(split)));
        }
        showInlays(offset, Side.AFTER);
        after[offset] = shown.length();
        if (lineEnd && (offset == string.length() || !hides(outer, offset))) {
            showBlocks(line, Side.AFTER);
        }
    }

    private void showInlays(int offset, Side side) {
        for (Inlay inlay : map.inlays()) {
            if (inlay.offset() == offset && inlay.side() == side) {
                shown.append(inlay.text());
            }
        }
    }

    private void showBlocks(int line, Side side) {
        for (BlockRow block : map.blockRows()) {
            if (block.side() == side && text.lineAt(block.offset()) == line) {
                shown.append(side == Side.BEFORE ? block.text() + "\n" : "\n" + block.text());
            }
        }
    }

    private static boolean hides(List<Fold> outer, int offset) {
        return outer.stream().anyMatch(fold -> fold.from() <= offset && offset < fold.to());
    }

    private List<Fold> outer() {
        List<Fold> result = new ArrayList<>();
        for (Fold fold : map.folds()) {
            if (result.isEmpty() || fold.from() >= result.getLast().to()) {
                result.add(fold);
            } else if (fold.to() > result.getLast().to()) {
                Fold last = result.removeLast();
                result.add(new Fold(last.from(), fold.to(), last.placeholder()));
            }
        }
        return result;
    }
}
