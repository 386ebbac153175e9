/// Short runs of the benchmarks: that everything runs, agrees and prints what the schemas say. Never how fast.
@NullMarked
package dev.atoll.benchmarks;

import org.jspecify.annotations.NullMarked;
