package dev.atoll.host.grammar.query;

/// A stretch of a text for regular expressions that somebody else wrote: after too many reads it gives up, so that none
/// takes for ever.
final class PatientText implements CharSequence {
    private static final int READS_EACH = 64;
    private static final int READS_LEAST = 100_000;

    private final String text;
    private final int start;
    private final int end;
    private long reads;

    PatientText(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.reads = READS_LEAST + (long) READS_EACH * (end - start);
    }

    @Override
    public int length() {
        return end - start;
    }

    @Override
    public char charAt(int index) {
        reads--;
        if (reads < 0) {
            throw new ImpatientException();
        }
        return text.charAt(start + index);
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return text.substring(start + from, start + to);
    }

    @Override
    public String toString() {
        return text.substring(start, end);
    }
}
