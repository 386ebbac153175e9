package dev.atoll.generator.wit;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A function of an interface or world.
///
/// @param name kebab-case
/// @param docs the lines of its doc comment
/// @param parameters in order
/// @param result null for none
public record Function(
        String name,
        List<String> docs,
        List<Shape.Field> parameters,
        @Nullable Type result) {
    /// Copies the lists.
    public Function {
        docs = List.copyOf(docs);
        parameters = List.copyOf(parameters);
    }
}
