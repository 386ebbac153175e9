package dev.atoll.benchmarks.engine;

/// What all engines call the calls that are counted.
public final class CallNames {
    /// A small record there and back.
    public static final String FOLLOWING = "following";

    /// The same, and in between the guest sends it to the host and back, too.
    public static final String REFLECTED = "reflected-following";

    /// A list of tokens as the answer.
    public static final String TOKENS = "tokens";

    /// How many tokens one answer has.
    public static final int TOKEN_COUNT = 10_000;

    private CallNames() {}
}
