/// Measurements of the extension host beside other engines that run the same modules, for `atoll bench`.
///
/// Each is a [dev.atoll.host.Benchmark]. All engines take turns in one run, so that what else happens on the machine
/// hits all alike, and every one is held to the others' results.
@NullMarked
package dev.atoll.benchmarks;

import org.jspecify.annotations.NullMarked;
