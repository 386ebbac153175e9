package dev.atoll.core.state;

import dev.atoll.core.text.LineBreak;
import dev.atoll.core.text.LineBreaks;
import dev.atoll.core.text.Text;

import java.util.List;

/// One moment of a document: its text, its version, its line breaks and its fields. Immutable.
///
/// The version rises by one with every transaction that changes the text, undo and redo included, and stays
/// otherwise.
public final class DocumentState {
    private final Text text;
    private final long version;
    private final LineBreaks lineBreaks;
    private final Fields fields;

    private DocumentState(Text text, long version, LineBreaks lineBreaks, Fields fields) {
        this.text = text;
        this.version = version;
        this.lineBreaks = lineBreaks;
        this.fields = fields;
    }

    /// The first moment of a document without fields whose breaks are `\n`.
    public static DocumentState of(Text text) {
        return of(text, LineBreaks.of(LineBreak.LF), List.of());
    }

    /// The first moment of a document, at version 0.
    public static DocumentState of(Text text, LineBreaks lineBreaks, List<Field<?>> fields) {
        return new DocumentState(text, 0, lineBreaks, Fields.of(fields));
    }

    /// The text.
    public Text text() {
        return text;
    }

    /// How many transactions changed the text or its line breaks since the document was made.
    public long version() {
        return version;
    }

    /// What the breaks of the text are in the file.
    public LineBreaks lineBreaks() {
        return lineBreaks;
    }

    /// The value of a field.
    ///
    /// @throws IllegalArgumentException when the document was made without the field
    public <T> T field(Field<T> field) {
        return fields.value(field);
    }

    /// The step that a transaction makes from this moment.
    ///
    /// @throws IllegalArgumentException when the transaction's changes are of a text of another length
    public Update apply(Transaction transaction) {
        Text newText = transaction.changes().apply(text);
        LineBreaks newBreaks = lineBreaksAfter(transaction);
        boolean same = transaction.changes().isEmpty() && newBreaks.equals(lineBreaks);
        long newVersion = same ? version : version + 1;
        DocumentState after = new DocumentState(newText, newVersion, newBreaks, fields);
        Update update = new Update(this, transaction, after);
        Fields newFields = fields.after(update);
        if (newFields.equals(fields)) {
            return update;
        }
        return new Update(this, transaction, new DocumentState(newText, newVersion, newBreaks, newFields));
    }

    private LineBreaks lineBreaksAfter(Transaction transaction) {
        LineBreaks result = transaction.changes().apply(lineBreaks, text);
        for (Effect effect : transaction.effects()) {
            if (effect instanceof SetLineBreaks set) {
                result = set.lineBreaks();
            }
        }
        return result;
    }
}
