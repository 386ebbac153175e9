package dev.atoll.core.search;

import dev.atoll.core.text.Text;
import dev.atoll.core.text.TextChunk;

/// A text as the regular expressions of the JDK read it, one piece at hand, with a count of the reads that ends
/// a hopeless search.
final class SearchedText implements CharSequence {
    /// The reads one match may take for each code unit of the text, and the reads it may take in any case.
    private static final long READS_EACH = 64;

    private static final long READS_ANYWAY = 20_000_000;

    private final Text text;
    private long reads;
    private String chunk = "";
    private int chunkFrom;

    SearchedText(Text text) {
        this.text = text;
        this.reads = READS_ANYWAY + READS_EACH * text.length();
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        int inside = index - chunkFrom;
        if (inside < 0 || inside >= chunk.length()) {
            TextChunk found = text.chunkAt(index);
            chunk = found.string();
            chunkFrom = found.from();
            inside = index - chunkFrom;
            if (Thread.currentThread().isInterrupted()) {
                throw new SearchTooLong();
            }
        }
        if (--reads < 0) {
            throw new SearchTooLong();
        }
        return chunk.charAt(inside);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.string(start, end);
    }

    @Override
    public String toString() {
        return text.string();
    }
}
