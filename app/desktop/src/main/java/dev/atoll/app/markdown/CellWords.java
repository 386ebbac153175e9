package dev.atoll.app.markdown;

import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The words of a table's cell: at least as wide as the longest of them, up to a bound, so that a column with much to
/// say does not leave the others the width of a letter.
final class CellWords extends TextFlow {
    private static final double WIDEST = 90;

    @Override
    protected double computeMinWidth(double height) {
        double widest = 0;
        for (Node child : getManagedChildren()) {
            widest = Math.max(widest, child instanceof Text text ? longestWord(text) : child.minWidth(-1));
        }
        return snapSizeX(Math.min(WIDEST, widest)) + snappedLeftInset() + snappedRightInset();
    }

    private static double longestWord(Text text) {
        Text word = new Text();
        word.setFont(text.getFont());
        double longest = 0;
        for (String letters : text.getText().split("\\s+", -1)) {
            word.setText(letters);
            longest = Math.max(longest, word.getLayoutBounds().getWidth());
        }
        return longest;
    }
}
