package dev.atoll.host.lifecycle;

import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.document.TextSnapshot;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

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
    private @Nullable Told underWay;
    private boolean closed;

    DocumentFeed(DocumentInfo info, TextSnapshot text) {
        this.newest = info;
        this.newestText = text;
    }

    /// A change to a version; its edits are asked for when they are needed.
    private record Delta(int version, Supplier<List<TextEdit>> edits, TextSnapshot after) {}

    /// What an extension was told.
    ///
    /// @param info the document, at the version told
    /// @param text its text at that version
    record Told(DocumentInfo info, TextSnapshot text) {}

    /// Changes to be told as one.
    static final class Batch {
        private final List<Delta> deltas;
        private final Told after;

        private Batch(List<Delta> deltas, Told after) {
            this.deltas = deltas;
            this.after = after;
        }

        /// What will have been told with it.
        Told after() {
            return after;
        }

        /// The changes composed into one; takes time in proportion to them, so it is done outside of the lock.
        List<TextEdit> edits() {
            List<TextEdit> edits = List.of();
            for (var delta : deltas) {
                edits = EditComposition.compose(edits, delta.edits().get());
            }
            return edits;
        }
    }

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
        // what comes while the extension is being told is not in what it is told
        if (underWay != null) {
            var copy = List.copyOf(edits);
            waiting.add(new Delta(version, () -> copy, after));
            if (waiting.size() > MOST_WAITING) {
                takeTogether(underWay);
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
        var after = newestText;
        waiting.clear();
        waiting.add(new Delta(
                newest.version(),
                () -> List.of(new TextEdit(new Span(0, from.text().length()), after.text(0, after.length()))),
                after));
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

    /// Everything there is to tell, for an extension that knows nothing of the document. Changes from now on wait.
    Told opening() {
        var all = new Told(newest, newestText);
        waiting.clear();
        underWay = all;
        return all;
    }

    /// Takes all changes up to a version, or nothing if there is none.
    @Nullable
    Batch take(int version) {
        var taken = new ArrayList<Delta>();
        while (!waiting.isEmpty() && waiting.getFirst().version() <= version) {
            taken.add(waiting.removeFirst());
        }
        if (taken.isEmpty()) {
            return null;
        }
        var last = taken.getLast();
        var after = new Told(at(last.version(), last.after()), last.after());
        underWay = after;
        return new Batch(taken, after);
    }

    /// Notes what the extension has been told.
    void told(Told now) {
        told = now;
    }

    /// The same document for an extension that knows nothing of it.
    DocumentFeed anew() {
        return new DocumentFeed(newest, newestText);
    }
}
