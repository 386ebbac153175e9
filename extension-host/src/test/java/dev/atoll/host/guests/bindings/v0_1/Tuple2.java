// Generated. Do not edit.
package dev.atoll.host.guests.bindings.v0_1;

/// A tuple of 2.
public record Tuple2<T0, T1>(T0 f0, T1 f1) {}
