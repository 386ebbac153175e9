package dev.atoll.app.cli.author;

import java.nio.file.Path;

/// What a compiler made.
///
/// @param file the module
/// @param said what the compiler said all the same, such as warnings
record CompiledModule(Path file, String said) {}
