package dev.atoll.core.search;

import dev.atoll.core.text.Text;
import dev.atoll.core.text.TextChunk;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// A search for characters as they are: piece by piece of the text, with the JDK's own string search, and a
/// short look across each seam.
final class LiteralFinder implements Finder {
    private final String pattern;
    private final boolean wholeWord;
    private final @Nullable FoldedPattern folded;

    /// @param pattern not empty; without surrogates where case does not count
    LiteralFinder(String pattern, boolean matchCase, boolean wholeWord) {
        this.pattern = pattern;
        this.wholeWord = wholeWord;
        folded = matchCase ? null : new FoldedPattern(pattern);
    }

    @Override
    public Optional<Match> find(Text text, int from) {
        int at = from;
        while (at >= 0 && at + pattern.length() <= text.length()) {
            int found = indexOf(text, at);
            if (found < 0) {
                break;
            }
            int end = found + pattern.length();
            if (!wholeWord || isWhole(text, found, end)) {
                String chars = folded == null ? pattern : text.string(found, end);
                return Optional.of(new Match(found, end, List.of(chars)));
            }
            at = found + 1;
        }
        return Optional.empty();
    }

    private static boolean isWhole(Text text, int from, int to) {
        int start = Math.max(0, from - 2);
        int end = Math.min(text.length(), to + 2);
        return Query.isWhole(text.string(start, end), from - start, to - start);
    }

    private int indexOf(Text text, int from) {
        int at = from;
        int length = text.length();
        while (at < length) {
            TextChunk chunk = text.chunkAt(at);
            int found = indexIn(chunk.string(), at - chunk.from());
            // a match that starts in this piece and ends in a later one comes after all that lie inside
            if (found >= 0) {
                return chunk.from() + found;
            }
            int seam = Math.max(at, chunk.to() - pattern.length() + 1);
            int seamEnd = Math.min(length, chunk.to() + pattern.length() - 1);
            if (seam < chunk.to() && seamEnd - seam >= pattern.length()) {
                int across = indexIn(text.string(seam, seamEnd), 0);
                if (across >= 0) {
                    return seam + across;
                }
            }
            at = chunk.to();
        }
        return -1;
    }

    private int indexIn(String chars, int from) {
        return folded == null ? chars.indexOf(pattern, from) : folded.indexIn(chars, from);
    }
}
