package dev.atoll.app.feature;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Supplier;

/// Something that is made when it is first needed, such as a panel or a page: a start waits for none that nobody looks
/// at.
///
/// Belongs to the UI thread.
///
/// @param <T> what is made
public final class OnDemand<T> {
    private final Supplier<T> make;
    private @Nullable T made;

    /// @param make run at most once
    public OnDemand(Supplier<T> make) {
        this.make = make;
    }

    /// It, made now if it was not.
    public T get() {
        T now = made;
        if (now == null) {
            now = make.get();
            made = now;
        }
        return now;
    }

    /// It, if it was made.
    public Optional<T> made() {
        return Optional.ofNullable(made);
    }
}
