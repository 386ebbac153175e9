package dev.atoll.app.assist.completion;

import dev.atoll.api.document.Span;
import dev.atoll.api.feature.CompletionItem;
import dev.atoll.api.feature.CompletionKind;
import dev.atoll.api.feature.Completions;
import dev.atoll.core.text.CodePoints;
import dev.atoll.core.text.Text;
import dev.atoll.core.text.TextChunk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// The words of a document, for where no extension suggests anything: those around the caret, the nearest text first
/// read forwards. Bounded, and may take some milliseconds, so it is not called on the UI thread.
final class DocumentWords {
    private static final int REACH = 500_000;
    private static final int MOST = 5_000;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 80;

    private final Set<String> words = new LinkedHashSet<>();
    private final StringBuilder word = new StringBuilder();

    private DocumentWords() {}

    /// The words but the one at the caret.
    ///
    /// @param caret behind what has been typed
    static Completions of(Text text, int caret) {
        int start = start(text, caret);
        int end = caret;
        while (end < text.length() && CodePoints.isWordPart(text.charAt(end))) {
            end++;
        }
        DocumentWords found = new DocumentWords();
        found.read(text, Math.max(0, start - REACH), start);
        found.read(text, end, Math.min(text.length(), end + REACH));
        Span replaced = new Span(start, caret);
        return new Completions(
                found.words.stream().map(each -> item(each, replaced)).toList(), false);
    }

    /// Where the word begins that ends at an offset.
    static int start(Text text, int offset) {
        int start = offset;
        while (start > 0 && offset - start < LONGEST && CodePoints.isWordPart(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private void read(Text text, int from, int to) {
        for (TextChunk chunk : text.chunks(from, to)) {
            String piece = chunk.string();
            for (int i = 0; i < piece.length(); i++) {
                char c = piece.charAt(i);
                if (CodePoints.isWordPart(c) || (Character.isSurrogate(c) && !word.isEmpty())) {
                    word.append(c);
                } else {
                    end();
                }
            }
        }
        end();
    }

    private void end() {
        boolean wanted = word.length() >= SHORTEST
                && word.length() <= LONGEST
                && words.size() < MOST
                && !Character.isDigit(word.charAt(0));
        if (wanted) {
            words.add(word.toString());
        }
        word.setLength(0);
    }

    static CompletionItem item(String word, Span replaced) {
        return new CompletionItem(
                word,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                CompletionKind.TEXT,
                false,
                word,
                false,
                replaced,
                word,
                word,
                List.of(),
                false,
                List.of(),
                OptionalInt.empty());
    }
}
