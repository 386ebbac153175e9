package dev.atoll.app.editor.richtext;

import dev.atoll.api.document.Span;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.document.Document;
import dev.atoll.app.editor.Decorations;
import dev.atoll.app.editor.EditorAction;
import dev.atoll.app.editor.EditorOptions;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.editor.Palette;
import dev.atoll.app.editor.Reveal;
import dev.atoll.app.editor.ShownPiece;
import dev.atoll.app.editor.TextClipboard;
import dev.atoll.core.change.Side;
import dev.atoll.core.display.Composing;
import dev.atoll.core.display.DisplayMap;
import dev.atoll.core.display.DisplayUpdate;
import dev.atoll.core.display.RowChange;
import dev.atoll.core.display.Wrap;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.state.ScrollPosition;
import dev.atoll.core.state.Transaction;
import dev.atoll.core.state.Update;
import dev.atoll.core.state.ViewState;
import dev.atoll.core.state.ViewUpdate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// A view that shows its document with RichTextFX.
///
/// The loop goes one way: an action becomes a transaction, the document makes the step, [#follow] projects the new
/// state onto the rows, and after the layout everything else is painted from the state and the rows' places.
public final class RichTextEditor implements EditorView {
    private final Document document;
    private final TextClipboard clipboard;
    private final Palette palette = new Palette();
    private final RowScreen screen;
    private final EditorPane pane;
    private final ViewPainter painter;
    private final Subscription observing;
    private final Watchers watchers = new Watchers();
    private Predicate<KeyEvent> firstKeys = event -> false;
    private final Completing completing = new Completing();
    private final FirstPlace firstPlace = new FirstPlace();
    private ViewState state;
    private Decorations decorations = Decorations.none();
    private ColouredColumns coloured = ColouredColumns.first();
    private EditorOptions options;
    private boolean dispatching;
    private boolean restyling;

    /// A view on a document, from its start, with nothing folded.
    public RichTextEditor(Document document, EditorOptions options, TextClipboard clipboard) {
        this.document = document;
        this.options = options;
        this.clipboard = clipboard;
        state = ViewState.of(document.state().text());
        screen = new RowScreen(projection(), options, palette.style(""), new AreaRequests(this));
        pane = new EditorPane(screen.area(), palette, this::beforeLayout, this::laidOut);
        painter = new ViewPainter(this, pane);
        palette.onChange(this::restyle);
        showFaces();
        pane.gutter().setLineCount(document.state().text().lineCount());
        new EditorInput(this, pane).install();
        observing = document.observe(this::updated);
    }

    private DisplayRows projection() {
        return new DisplayRows(state.display(), decorations.highlights(), decorations.meanings(), palette, coloured);
    }

    private void updated(Update update) {
        decorations = decorations.map(update.changes());
        firstPlace.map(update.changes());
        follow(dispatching ? state.dispatched(update) : state.followed(update));
        if (update.changesText()) {
            pane.gutter().setLineCount(update.after().text().lineCount());
        }
    }

    private void follow(ViewUpdate step) {
        state = step.after();
        screen.show(projection(), step.rows());
        painter.invalidate();
        watchers.tell(state);
    }

    private void show(DisplayUpdate update) {
        follow(state.show(update));
    }

    /// Draws all visible rows anew with the next layout, because a style sheet gave other answers.
    private void restyle() {
        restyling = true;
        repaint();
    }

    private void repaint() {
        painter.invalidate();
        pane.requestLayout();
    }

    private void beforeLayout() {
        if (restyling) {
            restyling = false;
            refresh(screen.visible(state.display().rowCount()));
        }
        screen.beforeLayout(
                state.display().toDisplay(state.selection().primary().head(), Side.AFTER));
    }

    private void refresh(List<RowChange> changed) {
        screen.refresh(projection(), changed);
        repaint();
    }

    /// After each layout: reads where the rows are, tells who wants to know, and paints what has to be painted.
    void laidOut() {
        boolean wrapped = rewrap();
        if ((screen.hasSize() && firstPlace.arrive()) || wrapped) {
            screen.layOut();
        }
        if (screen.measure()) {
            painter.invalidate();
            rememberScroll();
            coloured = coloured.on(screen.geometry(), state.display());
            screen.recolourNow(projection());
        }
        // also where all rows are where they were, what they show may be longer
        watchers.tell(visible());
        painter.paint(screen.geometry(), projection());
    }

    /// Wraps the lines for the width that the view has now; what was at its upper edge stays there.
    private boolean rewrap() {
        Wrap wrap = screen.wrap(options, document.state().text().length());
        if (!screen.hasSize() || Objects.equals(wrap, state.display().wrap())) {
            return false;
        }
        var place = state.scroll();
        show(state.display().withWrap(wrap));
        screen.scrollTo(places().row(place.offset()), new ScrollPosition(place.offset(), place.above(), 0));
        return true;
    }

    private void rememberScroll() {
        var map = state.display();
        int row = Math.min(screen.geometry().firstRow(), map.rowCount() - 1);
        state = state.withScroll(screen.position(map.toDocument(map.rowStart(row))));
    }

    private Places places() {
        return new Places(pane, state.display(), screen.geometry());
    }

    boolean offersKey(KeyEvent event) {
        return firstKeys.test(event);
    }

    TransactionalArea area() {
        return screen.area();
    }

    RowDocument rows() {
        return screen.rows();
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void requestFocus() {
        pane.requestFocus();
    }

    @Override
    public Document document() {
        return document;
    }

    @Override
    public ViewState state() {
        return state;
    }

    @Override
    public void dispatch(Transaction transaction) {
        Transaction whole = completing.whole(transaction);
        byThisView(() -> document.dispatch(whole, state.selection()));
    }

    @Override
    public Subscription onDispatch(UnaryOperator<Transaction> completion) {
        return completing.add(completion);
    }

    @Override
    public void select(Selection selection) {
        dispatch(Transaction.select(document.state().text().length(), selection));
    }

    @Override
    public boolean undo() {
        return byThisView(() -> document.undo(state.selection()));
    }

    @Override
    public boolean redo() {
        return byThisView(() -> document.redo(state.selection()));
    }

    private <T> T byThisView(Supplier<T> step) {
        dispatching = true;
        try {
            return step.get();
        } finally {
            dispatching = false;
            openFoldsAt(state.selection());
            followCaret();
            pane.carets().restart(pane.isFocused());
        }
    }

    private void openFoldsAt(Selection selection) {
        var clear = places().foldsClearOf(selection);
        if (clear.size() < state.display().folds().size()) {
            setFolds(clear);
        }
    }

    private void followCaret() {
        screen.followCaret();
        pane.requestLayout();
    }

    @Override
    public void run(EditorAction action) {
        action.effect().accept(this);
    }

    @Override
    public void onKey(Predicate<KeyEvent> first) {
        firstKeys = first;
    }

    @Override
    public void tellKeys(UnaryOperator<String> keys) {
        pane.gutter().tellKeys(keys);
    }

    @Override
    public TextClipboard clipboard() {
        return clipboard;
    }

    @Override
    public EditorOptions options() {
        return options;
    }

    @Override
    public void configure(EditorOptions other) {
        if (other.equals(options)) {
            return;
        }
        options = other;
        screen.configure(other, projection(), state.display().rowCount());
        showFaces();
        repaint();
    }

    private void showFaces() {
        pane.gutter().setFont(screen.faces().regular(), screen.faces().cellWidth());
    }

    @Override
    public Decorations decorations() {
        return decorations;
    }

    @Override
    public void decorate(UnaryOperator<Decorations> change) {
        decorations = change.apply(decorations);
        repaint();
        if (pane.getScene() != null) {
            screen.recolour(projection());
        }
    }

    @Override
    public void reveal(int offset, Reveal how) {
        openFoldsAt(Selection.caret(offset));
        boolean sized = screen.hasSize();
        once(offset, place -> screen.reveal(places().row(place), how, sized && places().shows(place)));
    }

    @Override
    public Span visible() {
        return places().visible();
    }

    @Override
    public Subscription onVisible(Consumer<Span> listener) {
        return watchers.onVisible(listener);
    }

    @Override
    public Subscription onState(Consumer<ViewState> listener) {
        return watchers.onState(listener);
    }

    @Override
    public int rowsPerPage() {
        return screen.rowsPerPage();
    }

    @Override
    public Optional<Bounds> boundsOnScreen(int offset) {
        return places().onScreen(offset);
    }

    @Override
    public int offsetAt(double x, double y) {
        return pane.sticky().offsetAt(x, y, state.display()).orElseGet(() -> places().offsetAt(x, y));
    }

    @Override
    public int columnAt(double x) {
        return places().columnAt(x);
    }

    @Override
    public void scrollRows(double count) {
        screen.scrollRows(count);
    }

    @Override
    public void scrollTo(ScrollPosition position) {
        once(position.offset(), offset -> screen.scrollTo(places().row(offset), position));
    }

    /// Does something with a place once the view has a size.
    private void once(int offset, IntConsumer arrive) {
        if (screen.hasSize()) {
            arrive.accept(offset);
        } else {
            firstPlace.await(offset, arrive);
        }
        pane.requestLayout();
    }

    @Override
    public double rowsAbove() {
        return screen.rowsAbove();
    }

    @Override
    public void display(Function<DisplayMap, DisplayUpdate> change) {
        show(change.apply(state.display()));
        pane.requestLayout();
    }

    @Override
    public Optional<ShownPiece> shownAt(double x, double y) {
        boolean above = pane.sticky().offsetAt(x, y, state.display()).isPresent();
        return above ? Optional.empty() : places().shownAt(x, y);
    }

    @Override
    public void setComposing(String text) {
        var shown = text.replace('\n', ' ');
        boolean ends = shown.isEmpty();
        if (!ends || state.display().composing() != null) {
            int head = state.selection().primary().head();
            show(state.display().withComposing(ends ? null : new Composing(head, shown)));
            followCaret();
        }
    }

    @Override
    public void close() {
        observing.close();
        pane.carets().restart(false);
        screen.close();
    }
}
