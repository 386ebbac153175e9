/// The engines that are compared. [dev.atoll.benchmarks.engine.Contender] is one of them, ours or one in a process of
/// its own.
@NullMarked
package dev.atoll.benchmarks.engine;

import org.jspecify.annotations.NullMarked;
