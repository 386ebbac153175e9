/// The engines that are compared.
@NullMarked
package dev.atoll.benchmarks.engine;

import org.jspecify.annotations.NullMarked;
