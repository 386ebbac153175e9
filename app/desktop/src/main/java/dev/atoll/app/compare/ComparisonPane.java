package dev.atoll.app.compare;

import dev.atoll.app.concurrent.Debounce;
import dev.atoll.app.concurrent.LatestOnly;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.editor.Glow;
import dev.atoll.app.editor.Reveal;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.focus.Divided;
import dev.atoll.app.git.Hunk;
import dev.atoll.app.git.LineDiff;
import dev.atoll.app.words.Words;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.display.BlockRow;
import dev.atoll.core.range.RangeSet;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.state.Transaction;
import dev.atoll.core.text.Text;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Two texts side by side, in step, or the old one's lines within the new one. What can be edited stays editable: an
/// open file's text is the very document of its tab.
///
/// Belongs to the UI thread.
final class ComparisonPane implements Subscription {
    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final String GROUP = "comparison";
    private static final double A_PIXEL = 0.02;

    private final Bench bench;
    private final Side old;
    private final Side now;
    private final EditorView left;
    private final EditorView right;
    private final BorderPane node = new BorderPane();
    private final SplitPane both = new Divided();
    private final Label title = new Label();
    private final Button layout = new Button();
    private final Debounce pause;
    private final LatestOnly comparing;
    private final SideColours oldColours;
    private final SideColours newColours;
    private final Subscription following;
    private boolean inOne;
    private boolean scrolling;
    private Optional<Layers> shown = Optional.empty();

    /// @param close closes the page that this is
    ComparisonPane(Bench bench, Side old, Side now, boolean inOne, Runnable close) {
        this.bench = bench;
        this.old = old;
        this.now = now;
        this.inOne = inOne;
        left = view(old);
        right = view(now);
        oldColours = new SideColours(bench, old, left);
        newColours = new SideColours(bench, now, right);
        comparing = new LatestOnly(bench.ui());
        pause = new Debounce(bench.ui(), bench.timer(), PAUSE, this::compare);
        following = old.document()
                .observe(_ -> pause.call())
                .and(now.document().observe(_ -> pause.call()))
                .and(left.onVisible(_ -> inStep(left, right)))
                .and(right.onVisible(_ -> inStep(right, left)));
        node.getStyleClass().addAll("comparison", "panel");
        node.setTop(head(close));
        node.setCenter(both);
        lay();
        compare();
    }

    private EditorView view(Side side) {
        EditorView view = bench.view(side.document());
        bench.shown().ifPresent(file -> view.configure(file.view().options()));
        if (!side.open()) {
            // what belongs to no tab could not be saved
            Subscription _ = view.onDispatch(wish -> Transaction.of(
                    ChangeSet.empty(side.document().state().text().length()), wish.origin()));
        }
        return view;
    }

    private Node head(Runnable close) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        title.setMinWidth(0);
        layout.setOnAction(_ -> layOut(!inOne));
        HBox head = new HBox(
                8,
                title,
                gap,
                button(Words.of("compare.previous"), Words.of("compare.the-change-before-shift-f7"), () -> step(-1)),
                button(Words.of("compare.next"), Words.of("compare.the-next-change-f7"), () -> step(1)),
                layout,
                button(Words.of("compare.close"), Words.of("compare.back-to-the-text-escape"), close));
        head.getStyleClass().addAll("row", "panel-head");
        return head;
    }

    private static Button button(String words, String tip, Runnable effect) {
        Button button = new Button(words);
        button.setTooltip(new Tooltip(tip));
        button.setOnAction(_ -> effect.run());
        return button;
    }

    Node node() {
        return node;
    }

    /// Gives the new text the keyboard.
    void requestFocus() {
        right.requestFocus();
    }

    boolean inOne() {
        return inOne;
    }

    /// Shows both texts in one, or side by side.
    void layOut(boolean one) {
        inOne = one;
        lay();
        shown.ifPresent(this::show);
        right.requestFocus();
    }

    private void lay() {
        layout.setText(inOne ? Words.of("compare.side-by-side") : Words.of("compare.in-one"));
        Node newSide = titled(now, right);
        both.getItems().setAll(inOne ? List.of(newSide) : List.of(titled(old, left), newSide));
        both.setDividerPositions(inOne ? new double[0] : new double[] {0.5});
    }

    private static Node titled(Side side, EditorView view) {
        Label name = new Label(side.title() + (side.open() ? "" : Words.of("compare.only-to-read")));
        name.getStyleClass().add("side-title");
        VBox.setVgrow(view.node(), Priority.ALWAYS);
        VBox box = new VBox(name, view.node());
        box.setMinWidth(0);
        view.node().setAccessibleText(side.title());
        return box;
    }

    private void compare() {
        Text from = old.document().state().text();
        Text to = now.document().state().text();
        comparing.ask(
                bench.background().callWhileWanted(unwanted -> Layers.of(LineDiff.between(from, to, unwanted))),
                this::show,
                failure -> title.setText(Words.of("compare.the-texts-are-not-compared", failure)));
    }

    @SuppressWarnings("ReferenceEquality") // another text is another tree
    private void show(Layers layers) {
        LineDiff diff = layers.diff();
        if (diff.from() != old.document().state().text()
                || diff.to() != now.document().state().text()) {
            return;
        }
        boolean first = shown.isEmpty();
        shown = Optional.of(layers);
        int count = diff.hunks().size();
        title.setText(
                count == 0
                        ? Words.of("compare.the-texts-are-the-same")
                        : Words.of("compare.changes-counted", count) + ": − " + diff.removed() + ", + " + diff.added());
        show(left, layers.old(), layers.oldGaps());
        show(right, layers.now(), inOne ? layers.removedRows() : layers.newGaps());
        if (first && count > 0) {
            go(diff.hunks().getFirst());
        }
    }

    private static void show(EditorView view, RangeSet<Glow> glows, List<BlockRow> rows) {
        view.decorate(all -> all.withGlows(GROUP, glows));
        view.display(map -> map.withBlockRows(rows));
    }

    // a pixel's difference is rounding, and following it would go back and forth
    private void inStep(EditorView moved, EditorView other) {
        if (inOne || scrolling) {
            return;
        }
        double rows = moved.rowsAbove() - other.rowsAbove();
        if (Math.abs(rows) > A_PIXEL) {
            scrolling = true;
            other.scrollRows(rows);
            bench.ui().execute(() -> scrolling = false);
        }
    }

    /// Goes to the next change, around the end.
    void step(int steps) {
        List<Hunk> hunks = shown.map(layers -> layers.diff().hunks()).orElse(List.of());
        if (!hunks.isEmpty()) {
            Text text = now.document().state().text();
            int line = text.lineAt(right.state().selection().primary().head());
            go(next(hunks, line, steps));
        }
    }

    private static Hunk next(List<Hunk> hunks, int line, int steps) {
        @Nullable Hunk before = null;
        for (Hunk hunk : hunks) {
            if (steps > 0 && hunk.newFrom() > line) {
                return hunk;
            }
            before = hunk.newFrom() < line ? hunk : before;
        }
        return steps > 0 ? hunks.getFirst() : before == null ? hunks.getLast() : before;
    }

    private void go(Hunk hunk) {
        go(left, old, hunk.oldFrom());
        go(right, now, hunk.newFrom());
        right.requestFocus();
    }

    private static void go(EditorView view, Side side, int line) {
        Text text = side.document().state().text();
        int at = text.lineStart(Math.min(line, text.lineCount() - 1));
        view.select(Selection.caret(at));
        view.reveal(at, Reveal.CENTER);
    }

    boolean settled() {
        return comparing.idle() && !pause.waiting() && oldColours.settled() && newColours.settled();
    }

    @Override
    public void close() {
        following.close();
        pause.close();
        comparing.close();
        oldColours.close();
        newColours.close();
        left.close();
        right.close();
    }
}
