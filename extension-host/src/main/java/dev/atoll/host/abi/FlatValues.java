package dev.atoll.host.abi;

/// A cursor over flat core values; every value is a `long`, narrow ones in the low bits.
final class FlatValues {
    private final long[] values;
    private int at;

    FlatValues(long... values) {
        this.values = values;
    }

    long next() {
        return values[at++];
    }

    /// Leaves out the places that a variant's other cases would have used.
    void skipTo(int place) {
        at = place;
    }

    int place() {
        return at;
    }
}
