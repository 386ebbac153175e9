/// Inputs that nobody meant: targets that take any bytes, and a short run over each of them with every build.
///
/// A target fails by throwing. `extension-host/fuzz` runs one for as long as one likes, led by coverage.
@NullMarked
package dev.atoll.host.fuzz;

import org.jspecify.annotations.NullMarked;
