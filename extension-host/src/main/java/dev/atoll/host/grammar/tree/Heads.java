package dev.atoll.host.grammar.tree;

import dev.atoll.api.document.DocumentId;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The beginnings of long texts, each as if it were all of the text: what is on the screen need not wait until a long
/// text is parsed for the first time.
public final class Heads {
    private static final int LONG = 8_000;
    private static final int LEAST_BEYOND = 2_000;
    private static final int MOST_BEYOND = 10_000;

    private final Grammar grammar;
    private final Map<DocumentId, ParsedText> heads = new HashMap<>();

    public Heads(Grammar grammar) {
        this.grammar = grammar;
    }

    /// The text to ask about a stretch: the whole, or its head if the whole has no tree yet and is much longer.
    ///
    /// @param end where the stretch ends
    public ParsedText of(DocumentId document, ParsedText whole, int end) {
        var text = whole.text();
        int cut = whole.hasTree() || text.length() < LONG ? text.length() : cut(text, end);
        if (cut > text.length() / 2) {
            forget(document);
            return whole;
        }
        var beginning = text.slice(0, cut);
        var head = heads.get(document);
        if (head == null) {
            head = grammar.quickText(beginning);
            heads.put(document, head);
        } else {
            head.become(beginning, List.of());
        }
        return head;
    }

    /// Before the line with the smallest indentation of those that come next: what is left open there is closed by as
    /// few tokens as possible.
    private static int cut(SourceText text, int end) {
        int best = end + MOST_BEYOND;
        int least = Integer.MAX_VALUE;
        int last = text.row(Math.min(best, text.length()));
        for (int row = text.row(Math.min(end + LEAST_BEYOND, text.length())) + 1; row <= last; row++) {
            var line = text.slice(text.start(row), text.end(row));
            int indentation = line.length() - line.stripLeading().length();
            if (indentation < line.length() && indentation < least) {
                least = indentation;
                best = text.start(row);
            }
        }
        return best;
    }

    public void forget(DocumentId document) {
        var head = heads.remove(document);
        if (head != null) {
            grammar.forget(head);
        }
    }
}
