/// The only door to the WebAssembly runtime: modules are compiled, instantiated, called and interrupted here, and the
/// layers
/// above see guest memory, guest functions and host functions through the small types of this package.
@NullMarked
package dev.atoll.host.engine;

import org.jspecify.annotations.NullMarked;
