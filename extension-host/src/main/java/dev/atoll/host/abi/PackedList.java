package dev.atoll.host.abi;

import java.util.List;

/// A list of records of 32-bit words only, kept as one array.
public interface PackedList {
    /// The names of an element's words, as Java has them.
    List<String> fields();

    /// The array itself, not to be changed: the words of each element after those of the one before.
    int[] words();
}
