package dev.atoll.app.concurrent;

/// Something that goes on until it is closed. Closing twice is harmless.
@FunctionalInterface
public interface Subscription extends AutoCloseable {
    /// Ends it.
    @Override
    void close();

    /// A subscription that ends two.
    ///
    /// @param other closed after this one
    default Subscription and(Subscription other) {
        return () -> {
            close();
            other.close();
        };
    }

    /// A subscription to nothing.
    static Subscription none() {
        return () -> {};
    }
}
