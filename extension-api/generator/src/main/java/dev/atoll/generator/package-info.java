/// The bindings generator: reads the extension contract's WIT files and writes the Java bindings of the host and
/// the AssemblyScript bindings of the guest SDK, both committed and checked current in the build.
@NullMarked
package dev.atoll.generator;

import org.jspecify.annotations.NullMarked;
