package dev.atoll.benchmarks;

/// How much time calls are counted for.
///
/// @param warmMillis processor time for which an engine warms up before a row
/// @param batchMillis processor time that one batch of calls takes, about
/// @param rounds batches of which the median counts
record Effort(int warmMillis, int batchMillis, int rounds) {
    static final Effort FULL = new Effort(2_000, 60, 15);

    /// To see that everything works.
    static final Effort QUICK = new Effort(1, 1, 2);
}
