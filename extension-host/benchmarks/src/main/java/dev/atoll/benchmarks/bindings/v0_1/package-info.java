// Generated from bench:calls@0.1.0. Do not edit.
/// The wire form of `bench:calls@0.1.0`: its records, calls into guests, and host functions, one class an
/// interface.
@NullMarked
package dev.atoll.benchmarks.bindings.v0_1;

import org.jspecify.annotations.NullMarked;
