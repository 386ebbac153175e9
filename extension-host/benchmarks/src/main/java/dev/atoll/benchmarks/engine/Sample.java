package dev.atoll.benchmarks.engine;

import java.util.OptionalLong;

/// One run of a function.
///
/// @param checksum what it computed, folded into a number that all engines must agree on
/// @param nanos processor time in nanoseconds
/// @param allocated bytes that it took from this JVM's heap; nothing for engines elsewhere
public record Sample(int checksum, long nanos, OptionalLong allocated) {}
