package dev.atoll.host.abi;

/// A WIT `result`: success with a value or failure with an error, [Unit] for a side that carries nothing.
///
/// @param <T> what success carries
/// @param <E> what failure carries
public sealed interface Result<T, E> {
    /// Success.
    ///
    /// @param value what it carries
    record Ok<T, E>(T value) implements Result<T, E> {}

    /// Failure.
    ///
    /// @param error what it carries
    record Err<T, E>(E error) implements Result<T, E> {}

    /// Success with a value.
    static <T, E> Result<T, E> ok(T value) {
        return new Ok<>(value);
    }

    /// Failure with an error.
    static <T, E> Result<T, E> err(E error) {
        return new Err<>(error);
    }
}
