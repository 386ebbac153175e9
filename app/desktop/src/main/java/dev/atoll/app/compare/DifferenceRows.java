package dev.atoll.app.compare;

import dev.atoll.app.git.Hunk;
import dev.atoll.app.git.LineDiff;
import dev.atoll.app.words.Words;
import dev.atoll.core.text.Text;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How one text differs from another as rows of words, to be put on a card or a sheet: first what goes, then what
/// comes, with the changed words of a line marked.
public final class DifferenceRows {
    private static final int AROUND = 2;
    private static final int MOST_SHOWN = 300;
    private static final int LONGEST_LINE = 500;
    private static final double ROW = 18;

    private final List<Row> rows = new ArrayList<>();

    private DifferenceRows() {}

    /// What a row is.
    enum Kind {
        SAME("edit-context", "  "),
        REMOVED("difference-removed", "− "),
        ADDED("difference-added", "+ "),
        GAP("muted", "");

        private final String style;
        private final String sign;

        Kind(String style, String sign) {
            this.style = style;
            this.sign = sign;
        }
    }

    /// One row.
    ///
    /// @param changed the stretches of it that differ from the line it stands for; empty if that is not known
    record Row(Kind kind, String text, List<Stretch> changed) {
        Row {
            changed = List.copyOf(changed);
        }
    }

    /// A stretch of a line, from an offset up to another.
    record Stretch(int from, int to) {}

    /// All hunks of a comparison, with some lines around each.
    public static DifferenceRows of(LineDiff diff) {
        DifferenceRows rows = new DifferenceRows();
        int at = 0;
        for (Hunk hunk : diff.hunks()) {
            rows.between(diff.to(), at, hunk.newFrom(), at == 0);
            rows.add(diff, hunk);
            at = hunk.newTo();
        }
        rows.same(diff.to(), at, Math.min(diff.to().lineCount(), at + AROUND));
        return rows;
    }

    /// One hunk, without the lines around it.
    public static DifferenceRows of(LineDiff diff, Hunk hunk) {
        DifferenceRows rows = new DifferenceRows();
        rows.add(diff, hunk);
        return rows;
    }

    private void between(Text text, int from, int to, boolean first) {
        if (to - from <= 2 * AROUND) {
            same(text, first ? Math.max(from, to - AROUND) : from, to);
            return;
        }
        if (!first) {
            same(text, from, from + AROUND);
            put(new Row(Kind.GAP, "⋯", List.of()));
        }
        same(text, to - AROUND, to);
    }

    private void same(Text text, int from, int to) {
        for (int line = from; line < to; line++) {
            put(new Row(Kind.SAME, text.line(line), List.of()));
        }
    }

    private void add(LineDiff diff, Hunk hunk) {
        // what will not be shown is not looked at
        int old = Math.min(hunk.oldLines(), MOST_SHOWN + 1);
        int come = Math.min(hunk.newLines(), MOST_SHOWN + 1);
        boolean paired = hunk.oldLines() == hunk.newLines();
        List<Row> added = new ArrayList<>();
        for (int i = 0; i < old; i++) {
            String line = diff.from().line(hunk.oldFrom() + i);
            List<Hunk> words = paired ? words(line, diff.to().line(hunk.newFrom() + i)) : List.of();
            put(new Row(
                    Kind.REMOVED,
                    line,
                    words.stream()
                            .map(word -> new Stretch(word.oldFrom(), word.oldTo()))
                            .toList()));
            if (paired) {
                added.add(new Row(
                        Kind.ADDED,
                        diff.to().line(hunk.newFrom() + i),
                        words.stream()
                                .map(word -> new Stretch(word.newFrom(), word.newTo()))
                                .toList()));
            }
        }
        added.forEach(this::put);
        for (int i = added.size(); i < come; i++) {
            put(new Row(Kind.ADDED, diff.to().line(hunk.newFrom() + i), List.of()));
        }
    }

    private static List<Hunk> words(String old, String now) {
        return Math.max(old.length(), now.length()) > LONGEST_LINE ? List.of() : LineDiff.words(old, now);
    }

    private void put(Row row) {
        if (rows.size() < MOST_SHOWN) {
            rows.add(row);
        } else if (rows.size() == MOST_SHOWN) {
            rows.add(new Row(Kind.GAP, Words.of("compare.and-more"), List.of()));
        }
    }

    List<Row> rows() {
        return rows;
    }

    /// How high the rows are together, in pixels.
    public double height() {
        return rows.size() * ROW;
    }

    /// The rows.
    public Node node() {
        VBox box = new VBox();
        box.getStyleClass().add("difference-rows");
        rows.forEach(row -> box.getChildren().add(row(row)));
        return box;
    }

    private static Node row(Row row) {
        HBox line = new HBox();
        line.getStyleClass().addAll("code-line", "difference-row", row.kind().style);
        line.setAccessibleText(row.kind().sign + row.text());
        String text = row.text().length() > LONGEST_LINE ? row.text().substring(0, LONGEST_LINE) + "…" : row.text();
        int at = 0;
        piece(line, row.kind().sign, false);
        for (Stretch stretch : row.changed()) {
            piece(line, text.substring(at, stretch.from()), false);
            piece(line, text.substring(stretch.from(), stretch.to()), true);
            at = stretch.to();
        }
        piece(line, text.substring(at), false);
        return line;
    }

    private static void piece(HBox line, String text, boolean changed) {
        if (!text.isEmpty()) {
            Label label = new Label(text);
            label.setMinWidth(Region.USE_PREF_SIZE);
            if (changed) {
                label.getStyleClass().add("changed-words");
            }
            line.getChildren().add(label);
        }
    }
}
