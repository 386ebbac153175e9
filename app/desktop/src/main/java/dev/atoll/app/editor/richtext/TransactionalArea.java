package dev.atoll.app.editor.richtext;

import dev.atoll.app.editor.SyntaxStyle;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.util.UndoUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Background;
import javafx.scene.text.TextFlow;

/// The RichTextFX area that shows a [RowDocument], and no more than shows it.
///
/// **Invariant:** nothing changes what it shows but the projection of a new state. Keys and the mouse do not reach it:
/// the
/// node around it takes them. What is asked of it in code, such as [#replaceText], becomes a [Request].
final class TransactionalArea extends GenericStyledArea<RowStyle, String, SyntaxStyle> {
    private final Request request;
    private int spoken;

    /// What the area's own methods ask for, instead of doing it.
    interface Request extends RowDocument.Edits {
        /// Moves the selected text.
        ///
        /// @param to an offset in what is shown
        void moveSelectedText(int to);

        /// Runs one of the editor's actions.
        ///
        /// @param action its name, such as `edit.undo`
        void run(String action);
    }

    /// @param faces asked anew for each row, so that fonts can change
    TransactionalArea(RowDocument document, SyntaxStyle plain, Supplier<RowFaces> faces, Request request) {
        super(
                RowStyle.PLAIN,
                (row, style) -> faces.get().dress(row),
                plain,
                document,
                RowDocument.OPS,
                false,
                segment -> faces.get().word(segment));
        this.request = request;
        setUndoManager(UndoUtils.noOpUndoManager());
        setEditable(false);
        setShowCaret(CaretVisibility.OFF);
        setFocusTraversable(false);
        setMouseTransparent(true);
        setBackground(Background.EMPTY);
        setAutoScrollOnDragDesired(false);
        // the library's own sheet knows only spacing and a caret, both of which are set in code here
        getStylesheets().clear();
    }

    /// The nodes of the visible rows, the upper ones first; empty before the first layout.
    List<TextFlow> visibleFlows() {
        var flows = new ArrayList<TextFlow>();
        var boxes = new ArrayList<Node>();
        for (var box : cells().getChildrenUnmodifiable()) {
            if (box.isVisible()) {
                boxes.add(box);
            }
        }
        boxes.sort((a, b) -> Double.compare(a.getLayoutY(), b.getLayoutY()));
        for (var box : boxes) {
            flows.add((TextFlow) ((Parent) box).getChildrenUnmodifiable().getFirst());
        }
        return flows;
    }

    /// The upper edge of a visible row's node.
    static double top(TextFlow flow) {
        return flow.getParent().getLayoutY();
    }

    /// How far the text is scrolled to the right, in pixels.
    double scrolledRight() {
        return estimatedScrollXProperty().getValue();
    }

    // the virtual flow's only child holds the row nodes
    private Parent cells() {
        var flow = (Parent) getChildrenUnmodifiable().getFirst();
        return (Parent) flow.getChildrenUnmodifiable().getFirst();
    }

    /// Brings a stretch of a row into view.
    void showRow(int row, Bounds region) {
        showParagraphRegion(row, region);
    }

    @Override
    public void replaceText(int start, int end, String text) {
        request.replace(start, end, text);
    }

    @Override
    public void moveSelectedText(int position) {
        request.moveSelectedText(position);
    }

    // The library's versions of these join the whole text to look at one character.

    @Override
    public void deletePreviousChar() {
        request.run("edit.delete-left");
    }

    @Override
    public void deleteNextChar() {
        request.run("edit.delete-right");
    }

    @Override
    public void previousChar(SelectionPolicy policy) {
        request.run(named("caret.left", policy));
    }

    @Override
    public void nextChar(SelectionPolicy policy) {
        request.run(named("caret.right", policy));
    }

    @Override
    public void wordBreaksBackwards(int count, SelectionPolicy policy) {
        for (int i = 0; i < count; i++) {
            request.run(named("caret.word-left", policy));
        }
    }

    @Override
    public void wordBreaksForwards(int count, SelectionPolicy policy) {
        for (int i = 0; i < count; i++) {
            request.run(named("caret.word-right", policy));
        }
    }

    @Override
    public void selectWord() {
        request.run("select.word");
    }

    @Override
    public void selectAll() {
        request.run("select.all");
    }

    @Override
    public void undo() {
        request.run("edit.undo");
    }

    @Override
    public void redo() {
        request.run("edit.redo");
    }

    @Override
    public void cut() {
        request.run("edit.cut");
    }

    @Override
    public void copy() {
        request.run("edit.copy");
    }

    @Override
    public void paste() {
        request.run("edit.paste");
    }

    /// Which row a screen reader is told of.
    void speakOf(int row) {
        spoken = row;
    }

    /// What a screen reader asks; never the whole text.
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? getText(Math.min(spoken, getParagraphs().size() - 1))
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private static String named(String action, SelectionPolicy policy) {
        return policy == SelectionPolicy.CLEAR ? action : action + ".select";
    }
}
