package dev.atoll.api.feature;

import java.util.List;

/// Coloured stretches of text, packed as they cross the contract: three `int`s a token (start, length, scope index).
///
/// Invariants, checked by the host before anyone sees them: sorted by start, no overlaps, lengths positive, all inside
/// the document,
/// scope indices inside `scopes`. The array is shared, not copied: nobody writes to it.
public final class Tokens {
    private static final int STRIDE = 3;

    private final int[] packed;
    private final List<String> scopes;

    private Tokens(int[] packed, List<String> scopes) {
        this.packed = packed;
        this.scopes = scopes;
    }

    /// Tokens over a packed array, which must not be changed afterwards.
    ///
    /// @param packed start, length and scope index of each token
    /// @param scopes what the scope indices stand for
    /// @throws IllegalArgumentException if the array's length is not a multiple of three
    public static Tokens of(int[] packed, List<String> scopes) {
        if (packed.length % STRIDE != 0) {
            throw new IllegalArgumentException("not a list of tokens: " + packed.length + " numbers");
        }
        return new Tokens(packed, List.copyOf(scopes));
    }

    /// How many tokens there are.
    public int size() {
        return packed.length / STRIDE;
    }

    /// The offset at which token `index` starts, in UTF-16 code units.
    public int start(int index) {
        return packed[index * STRIDE];
    }

    /// The offset behind token `index`.
    public int end(int index) {
        return packed[index * STRIDE] + packed[index * STRIDE + 1];
    }

    /// The scope of token `index`, such as `string.escape`.
    public String scope(int index) {
        return scopes.get(packed[index * STRIDE + 2]);
    }
}
