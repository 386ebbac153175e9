package dev.atoll.generator.wit;

import java.util.List;

/// What a module imports and exports.
///
/// @param name kebab-case
/// @param docs the lines of its doc comment
/// @param imports interfaces the host provides
/// @param exports interfaces the guest provides
public record World(String name, List<String> docs, List<Interface> imports, List<Interface> exports) {
    /// Copies the lists.
    public World {
        docs = List.copyOf(docs);
        imports = List.copyOf(imports);
        exports = List.copyOf(exports);
    }
}
