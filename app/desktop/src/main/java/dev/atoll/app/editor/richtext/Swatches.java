package dev.atoll.app.editor.richtext;

import dev.atoll.app.editor.EditorView;
import dev.atoll.app.editor.RowSpan;
import dev.atoll.app.editor.ViewPicture;
import dev.atoll.app.editor.overlay.Overlay.Swatch;
import dev.atoll.core.display.Inlay;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;

/// The squares of colour that stand in the text, found among what the visible rows show.
final class Swatches {
    private Swatches() {}

    static List<Swatch> of(ViewPicture picture) {
        var swatches = new ArrayList<Swatch>();
        if (picture.map().inlays().stream().noneMatch(Swatches::isSwatch)) {
            return swatches;
        }
        for (int row = picture.firstRow(); row <= picture.lastRow(); row++) {
            int column = 0;
            for (var segment : picture.map().segments(row)) {
                int end = column + segment.text().length();
                if (segment.source() instanceof Inlay inlay && isSwatch(inlay)) {
                    var colour = Color.web(inlay.style().substring(EditorView.SWATCH.length() - 1));
                    swatches.add(new Swatch(new RowSpan(row, column, end, false), colour));
                }
                column = end;
            }
        }
        return swatches;
    }

    private static boolean isSwatch(Inlay inlay) {
        return inlay.style().startsWith(EditorView.SWATCH);
    }
}
