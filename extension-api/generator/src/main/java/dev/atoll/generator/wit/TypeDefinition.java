package dev.atoll.generator.wit;

import java.util.List;

/// A named type of an interface.
///
/// @param owner the name of the interface that defines it
/// @param name its kebab-case name
/// @param docs the lines of its doc comment
/// @param shape what it is
public record TypeDefinition(String owner, String name, List<String> docs, Shape shape) {
    /// Copies the lines.
    public TypeDefinition {
        docs = List.copyOf(docs);
    }
}
