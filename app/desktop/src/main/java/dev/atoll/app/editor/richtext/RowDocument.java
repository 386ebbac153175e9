package dev.atoll.app.editor.richtext;

import dev.atoll.app.editor.SyntaxStyle;
import dev.atoll.core.display.RowChange;
import org.fxmisc.richtext.model.EditableStyledDocument;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.Replacement;
import org.fxmisc.richtext.model.RichTextChange;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.model.TextOps;
import org.reactfx.EventSource;
import org.reactfx.EventStream;
import org.reactfx.EventStreams;
import org.reactfx.Suspendable;
import org.reactfx.SuspendableNo;
import org.reactfx.collection.LiveList;
import org.reactfx.collection.SuspendableList;
import org.reactfx.value.SuspendableVal;
import org.reactfx.value.Val;

import java.util.List;

/// The projected rows in the shape RichTextFX wants for a document.
///
/// It holds no text of its own. [#show] is the only way to change it; what RichTextFX asks to replace is handed to
/// [Edits], whose answer comes back through [#show]. It follows the recipe of the library's own document: everything
/// observable is suspended while it changes, and each update tells the list's observers one accumulated change.
final class RowDocument implements EditableStyledDocument<RowStyle, String, SyntaxStyle> {
    static final TextOps<String, SyntaxStyle> OPS = SegmentOps.styledTextOps();

    /// Receives what RichTextFX wants to replace.
    @FunctionalInterface
    interface Edits {
        /// @param from an offset in what is shown
        /// @param to an offset in what is shown, at least `from`
        /// @param text what comes in its place
        void replace(int from, int to, String text);
    }

    private final Edits edits;
    private final SyntaxStyle plain;
    private final RowList list;
    private final EventSource<Rows> shown = new EventSource<>();
    private final SuspendableVal<String> text;
    private final SuspendableVal<Integer> length;
    private final SuspendableList<Paragraph<RowStyle, String, SyntaxStyle>> paragraphs;
    private final SuspendableNo beingUpdated = new SuspendableNo();
    private int wholeTextReads;

    /// @param rows what is shown at first
    /// @param plain the style of text without a scope
    RowDocument(Rows rows, SyntaxStyle plain, Edits edits) {
        this.edits = edits;
        this.plain = plain;
        list = new RowList(rows);
        text = Val.create(this::wholeText, shown).suspendable();
        length = Val.create(() -> list.rows().length(), shown).suspendable();
        paragraphs = list.suspendable();
        Suspendable.combine(text, length, paragraphs).suspendWhen(beingUpdated);
    }

    Rows rows() {
        return list.rows();
    }

    /// How often someone had all rows joined into one string; typing and moving never do.
    int wholeTextReads() {
        return wholeTextReads;
    }

    /// How many rows were made into paragraphs so far; those that were never visible never are.
    int rowsMade() {
        return list.made();
    }

    /// Shows other rows.
    ///
    /// @param changes which rows differ from those shown before; the others must be equal
    void show(Rows next, List<RowChange> changes) {
        beingUpdated.suspendWhile(() -> {
            var before = list.replace(next);
            shown.push(next);
            if (!changes.isEmpty()) {
                list.tell(before, changes);
            }
        });
    }

    private String wholeText() {
        wholeTextReads++;
        return list.rows().text(0, list.rows().length());
    }

    @Override
    public Val<String> textProperty() {
        return text;
    }

    @Override
    public String getText() {
        return wholeText();
    }

    @Override
    public String getText(int from, int to) {
        return list.rows().text(from, to);
    }

    @Override
    public int length() {
        return list.rows().length();
    }

    @Override
    public int getLength() {
        return list.rows().length();
    }

    @Override
    public Val<Integer> lengthProperty() {
        return length;
    }

    @Override
    public LiveList<Paragraph<RowStyle, String, SyntaxStyle>> getParagraphs() {
        return paragraphs;
    }

    @Override
    public Paragraph<RowStyle, String, SyntaxStyle> getParagraph(int index) {
        return list.get(index);
    }

    @Override
    public int getParagraphLength(int index) {
        return list.rows().length(index);
    }

    @Override
    public RowPosition position(int row, int column) {
        return new RowPosition(this, list.rows(), row, column);
    }

    @Override
    public RowPosition offsetToPosition(int offset, Bias bias) {
        return RowPosition.of(this, list.rows(), offset);
    }

    @Override
    public ReadOnlyStyledDocument<RowStyle, String, SyntaxStyle> snapshot() {
        return styled(wholeText());
    }

    @Override
    public StyledDocument<RowStyle, String, SyntaxStyle> subSequence(int start, int end) {
        return styled(list.rows().text(start, end));
    }

    @Override
    public StyledDocument<RowStyle, String, SyntaxStyle> concat(StyledDocument<RowStyle, String, SyntaxStyle> that) {
        return snapshot().concat(that);
    }

    private ReadOnlyStyledDocument<RowStyle, String, SyntaxStyle> styled(String content) {
        return ReadOnlyStyledDocument.fromString(content, RowStyle.PLAIN, plain, OPS);
    }

    @Override
    public SuspendableNo beingUpdatedProperty() {
        return beingUpdated;
    }

    @Override
    public boolean isBeingUpdated() {
        return beingUpdated.get();
    }

    /// Nothing: carets and selections are set from the state, not moved by changes, and undo is the document's.
    @Override
    public EventStream<List<RichTextChange<RowStyle, String, SyntaxStyle>>> multiRichChanges() {
        return EventStreams.never();
    }

    @Override
    public void replace(int start, int end, StyledDocument<RowStyle, String, SyntaxStyle> replacement) {
        edits.replace(start, end, replacement.getText());
    }

    @Override
    public void replaceMulti(List<Replacement<RowStyle, String, SyntaxStyle>> replacements) {
        for (var replacement : replacements) {
            edits.replace(
                    replacement.getStart(),
                    replacement.getEnd(),
                    replacement.getDocument().getText());
        }
    }

    // Styles come from decorations only: what RichTextFX would set is left out.

    @Override
    public void setStyle(int from, int to, SyntaxStyle style) {}

    @Override
    public void setStyle(int row, SyntaxStyle style) {}

    @Override
    public void setStyle(int row, int from, int to, SyntaxStyle style) {}

    @Override
    public void setStyleSpans(int from, StyleSpans<? extends SyntaxStyle> spans) {}

    @Override
    public void setStyleSpans(int row, int from, StyleSpans<? extends SyntaxStyle> spans) {}

    @Override
    public void setParagraphStyle(int row, RowStyle style) {}
}
