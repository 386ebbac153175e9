package dev.atoll.host.engine;

import java.util.Optional;

/// Something a module needs from outside.
///
/// @param module the import's module name, such as `atoll:extension/log@0.1.0`
/// @param name the import's own name
/// @param kind what it is: `function`, `memory`, `table`, `global` or `tag`
/// @param signature a function's signature, if it has only numbers
public record ModuleImport(String module, String name, String kind, Optional<CoreSignature> signature) {}
