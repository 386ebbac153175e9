/// The classes that a module is compiled to: rewritten to run at the JVM's full speed, kept as bytes, loaded apart
/// from all others. Knows nothing of the WebAssembly runtime but the names its compiler uses.
///
/// `CompiledClasses` go through `Rewriting` once, are kept as they then are, and become `LoadedCode` in each process.
@NullMarked
package dev.atoll.host.engine.code;

import org.jspecify.annotations.NullMarked;
