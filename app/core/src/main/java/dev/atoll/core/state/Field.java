package dev.atoll.core.state;

import java.util.function.BiFunction;

/// A value that a document carries along beside its text, such as its diagnostics, and how each transaction
/// changes it.
///
/// A field is known by identity: make each once and keep it in a constant. Values must be immutable.
///
/// @param <T> the type of the value
public final class Field<T> {
    private final String name;
    private final T initial;
    private final BiFunction<T, Update, T> step;

    private Field(String name, T initial, BiFunction<T, Update, T> step) {
        this.name = name;
        this.initial = initial;
        this.step = step;
    }

    /// A field.
    ///
    /// @param name what it is called where it is shown to a programmer
    /// @param initial the value in a new document
    /// @param step the value after an update, from the value before; in the update, the state after has not yet
    ///   its fields
    /// @param <T> the type of the value
    public static <T> Field<T> of(String name, T initial, BiFunction<T, Update, T> step) {
        return new Field<>(name, initial, step);
    }

    /// The value in a new document.
    public T initial() {
        return initial;
    }

    T after(T value, Update update) {
        return step.apply(value, update);
    }

    @Override
    public String toString() {
        return name;
    }
}
