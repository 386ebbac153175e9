// Generated. Do not edit.
package dev.atoll.host.guests.bindings.v0_1;

/// A tuple of 5.
public record Tuple5<T0, T1, T2, T3, T4>(T0 f0, T1 f1, T2 f2, T3 f3, T4 f4) {}
