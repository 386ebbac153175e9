package dev.atoll.core.search;

import dev.atoll.core.text.Text;
import dev.atoll.core.text.TextChunk;

import java.util.List;
import java.util.Optional;

/// A search for characters as they are: piece by piece of the text, with the JDK's own string search, and a
/// short look across each seam.
record LiteralFinder(String pattern, boolean wholeWord) implements Finder {
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
                return Optional.of(new Match(found, end, List.of(pattern)));
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
            int found = chunk.string().indexOf(pattern, at - chunk.from());
            // a match that starts in this piece and ends in a later one comes after all that lie inside
            if (found >= 0) {
                return chunk.from() + found;
            }
            int seam = Math.max(at, chunk.to() - pattern.length() + 1);
            int seamEnd = Math.min(length, chunk.to() + pattern.length() - 1);
            if (seam < chunk.to() && seamEnd - seam >= pattern.length()) {
                int across = text.string(seam, seamEnd).indexOf(pattern);
                if (across >= 0) {
                    return seam + across;
                }
            }
            at = chunk.to();
        }
        return -1;
    }
}
