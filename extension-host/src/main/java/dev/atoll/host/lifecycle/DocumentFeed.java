package dev.atoll.host.lifecycle;

import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.document.TextSnapshot;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.List;

/// One document on its way to one extension: what it was told, and the changes since, in order.
///
/// Changes come from the editor's thread, are taken by the actor's, and are all made under the mailbox's lock;
/// what the extension was told belongs to the actor's thread.
final class DocumentFeed {
    /// So many changes may wait one by one; beyond, they are taken together as a replacement of the whole text.
    private static final int MOST_WAITING = 2_000;

    private final ArrayDeque<Delta> waiting = new ArrayDeque<>();
    private DocumentInfo newest;
    private TextSnapshot newestText;
    private @Nullable Told told;
    private boolean closed;

    DocumentFeed(DocumentInfo info, TextSnapshot text) {
        this.newest = info;
        this.newestText = text;
    }

    /// A change to a version.
    private record Delta(int version, List<TextEdit> edits, TextSnapshot after) {}

    /// What an extension was told.
    ///
    /// @param info the document, at the version told
    /// @param text its text at that version
    record Told(DocumentInfo info, TextSnapshot text) {}

    /// A composed change for the extension.
    ///
    /// @param edits what changed
    /// @param after what will have been told with it
    record Step(List<TextEdit> edits, Told after) {}

    /// Takes a change.
    ///
    /// @throws IllegalArgumentException if the version does not grow, or the edits do not fit
    void change(int version, List<TextEdit> edits, TextSnapshot after) {
        if (version <= newest.version()) {
            throw new IllegalArgumentException("version " + version + " after " + newest.version());
        }
        checkEdits(edits, newest.length(), after.length());
        newest = at(version, after);
        newestText = after;
        if (told != null) {
            waiting.add(new Delta(version, List.copyOf(edits), after));
            if (waiting.size() > MOST_WAITING) {
                takeTogether(told);
            }
        }
    }

    private static void checkEdits(List<TextEdit> edits, int before, int after) {
        int at = 0;
        long length = before;
        for (var edit : edits) {
            if (edit.span().start() < at || edit.span().end() > before) {
                throw new IllegalArgumentException("edits overlap, are not sorted or leave the text: " + edit.span());
            }
            at = edit.span().end();
            length += edit.text().length() - edit.span().length();
        }
        if (length != after) {
            throw new IllegalArgumentException("edits make " + length + " code units, the text has " + after);
        }
    }

    private DocumentInfo at(int version, TextSnapshot text) {
        return new DocumentInfo(newest.id(), version, newest.language(), newest.path(), text.length());
    }

    private void takeTogether(Told from) {
        waiting.clear();
        var whole = new TextEdit(new Span(0, from.text().length()), newestText.text(0, newestText.length()));
        waiting.add(new Delta(newest.version(), List.of(whole), newestText));
    }

    /// The document at its newest version.
    DocumentInfo newest() {
        return newest;
    }

    void close() {
        closed = true;
    }

    boolean closed() {
        return closed;
    }

    /// What the extension was told; nothing before the first time and after a restart.
    @Nullable
    Told told() {
        return told;
    }

    /// Everything there is to tell, for an extension that knows nothing of the document.
    Told opening() {
        return new Told(newest, newestText);
    }

    /// Takes all changes up to a version, composed into one, or nothing if there is none.
    @Nullable
    Step next(int version) {
        List<TextEdit> edits = List.of();
        Delta last = null;
        while (!waiting.isEmpty() && waiting.getFirst().version() <= version) {
            last = waiting.removeFirst();
            edits = EditComposition.compose(edits, last.edits());
        }
        return last == null ? null : new Step(edits, new Told(at(last.version(), last.after()), last.after()));
    }

    /// Notes what the extension has been told.
    void told(Told now) {
        if (told == null) {
            waiting.removeIf(delta -> delta.version() <= now.info().version());
        }
        told = now;
    }

    /// The same document for an extension that knows nothing of it.
    DocumentFeed anew() {
        return new DocumentFeed(newest, newestText);
    }
}
