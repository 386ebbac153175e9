// Generated from test:echo@0.1.0. Do not edit.
/// The wire form of `test:echo@0.1.0`: its records, calls into guests, and host functions, one class an
/// interface.
@NullMarked
package dev.atoll.host.guests.bindings.v0_1;

import org.jspecify.annotations.NullMarked;
