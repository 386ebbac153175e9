package dev.atoll.benchmarks.engine;

/// One run of a function.
///
/// @param checksum what it computed, folded into a number that all engines must agree on
/// @param nanos processor time in nanoseconds
public record Sample(int checksum, long nanos) {}
