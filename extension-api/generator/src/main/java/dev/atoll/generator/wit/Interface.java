package dev.atoll.generator.wit;

import java.util.List;

/// A set of types and functions with a name.
///
/// @param name kebab-case
/// @param docs the lines of its doc comment
/// @param uses the interfaces whose types it takes over, in the order of its `use` items
/// @param types the types it defines itself, each after those it needs
/// @param functions in the order of the file
public record Interface(
        String name, List<String> docs, List<Interface> uses, List<TypeDefinition> types, List<Function> functions) {
    /// Copies the lists.
    public Interface {
        docs = List.copyOf(docs);
        uses = List.copyOf(uses);
        types = List.copyOf(types);
        functions = List.copyOf(functions);
    }
}
