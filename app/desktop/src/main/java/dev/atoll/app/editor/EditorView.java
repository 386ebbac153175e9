package dev.atoll.app.editor;

import dev.atoll.api.document.Span;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.document.Document;
import dev.atoll.core.display.DisplayMap;
import dev.atoll.core.display.DisplayUpdate;
import dev.atoll.core.display.Fold;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.state.ScrollPosition;
import dev.atoll.core.state.Transaction;
import dev.atoll.core.state.ViewState;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// A view on a document: it shows the document's state and asks for changes of it, and never changes anything itself.
///
/// Everything above `editor.richtext` talks to this interface, so that another way of drawing can take its place.
/// Offsets
/// are offsets of the document in UTF-16 code units unless said otherwise. All of it belongs to the JavaFX thread.
public interface EditorView {
    /// The beginning of the style of an inlay in whose place a square of a colour is painted; the colour follows as
    /// eight hexadecimal digits: red, green, blue, opacity.
    String SWATCH = "swatch.#";

    /// The node to put into a window.
    Node node();

    /// Gives this view the keyboard.
    void requestFocus();

    /// The document shown.
    Document document();

    /// Where this view stands: its selection and its display map. Always of the document's current text.
    ViewState state();

    /// Sends a transaction to the document with this view as the one that dispatches it: the transaction's selection
    /// becomes this view's, and the primary caret is brought into view.
    void dispatch(Transaction transaction);

    /// Lets someone complete each transaction of this view that changes the text before it is made, so that both are
    /// one step. Whoever asked first completes first.
    ///
    /// @param completion makes the transaction to dispatch of the one that was asked for; it must not dispatch
    Subscription onDispatch(UnaryOperator<Transaction> completion);

    /// Selects, and brings the primary caret into view.
    void select(Selection selection);

    /// Takes the document's last step back, with this view as the one that asks.
    ///
    /// @return whether there was one
    boolean undo();

    /// Makes the step again that was taken back last.
    ///
    /// @return whether there was one
    boolean redo();

    /// Makes the view do something.
    void run(EditorAction action);

    /// Offers each pressed key and each typed character to someone before the view takes them.
    ///
    /// @param first answers whether it used the key
    void onKey(Predicate<KeyEvent> first);

    /// Who tells the keys of a command, for what is said of the signs beside the text.
    ///
    /// @param keys answers an empty text where a command has none
    void tellKeys(UnaryOperator<String> keys);

    /// The clipboard that this view's actions use.
    TextClipboard clipboard();

    /// The options in force.
    EditorOptions options();

    /// Puts other options in force.
    void configure(EditorOptions options);

    /// The decorations shown, mapped to the current text.
    Decorations decorations();

    /// Shows other decorations. Only rows that look different afterwards are drawn anew.
    ///
    /// @param change makes the new ones from those in force
    void decorate(UnaryOperator<Decorations> change);

    /// Brings an offset into view, opening folds that hide it.
    void reveal(int offset, Reveal how);

    /// The stretch of the document of which something is visible.
    Span visible();

    /// Is told each time another stretch of the document becomes visible, after the layout.
    Subscription onVisible(Consumer<Span> listener);

    /// Is told of each new state, after it is shown.
    Subscription onState(Consumer<ViewState> listener);

    /// The number of rows that fit into the view, at least one.
    int rowsPerPage();

    /// The place of the caret before an offset on the screen, to anchor a popup; nothing while it is not visible.
    Optional<Bounds> boundsOnScreen(int offset);

    /// The offset nearest to a place.
    ///
    /// @param x pixels from the left edge of [#node]
    /// @param y pixels from its upper edge
    int offsetAt(double x, double y);

    /// The column of what is shown at a place, from 0; also behind the ends of rows.
    ///
    /// @param x pixels from the left edge of [#node]
    int columnAt(double x);

    /// Scrolls by so many rows without moving the caret.
    ///
    /// @param rows downwards when positive
    void scrollRows(double rows);

    /// How many rows, also such that are no lines, are above what is visible, with the part of a row.
    double rowsAbove();

    /// Scrolls to where a view was, without moving the caret; the caret need not be visible.
    void scrollTo(ScrollPosition position);

    /// Shows something else besides the text: other folds, inlays, rows of its own.
    ///
    /// @param change makes the new map from the one in force
    void display(Function<DisplayMap, DisplayUpdate> change);

    /// Folds exactly these stretches.
    default void setFolds(List<Fold> folds) {
        display(map -> map.withFolds(folds));
    }

    /// What is shown at a place that is not text of the document.
    ///
    /// @param x pixels from the left edge of [#node]
    /// @param y pixels from its upper edge
    Optional<ShownPiece> shownAt(double x, double y);

    /// Shows text that an input method is composing at the primary caret without putting it into the document; empty
    /// text
    /// ends it.
    void setComposing(String text);

    /// Stops following the document. The view is of no use afterwards.
    void close();
}
