/// WebAssembly modules as bytes: read, taken apart and put together again, without running or decoding what is not
/// asked for.
///
/// Source of the format: the [WebAssembly core specification, binary
/// format](https://webassembly.github.io/spec/core/binary/).
@NullMarked
package dev.atoll.host.engine.binary;

import org.jspecify.annotations.NullMarked;
