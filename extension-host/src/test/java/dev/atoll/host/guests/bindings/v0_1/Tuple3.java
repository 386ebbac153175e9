// Generated. Do not edit.
package dev.atoll.host.guests.bindings.v0_1;

/// A tuple of 3.
public record Tuple3<T0, T1, T2>(T0 f0, T1 f1, T2 f2) {}
