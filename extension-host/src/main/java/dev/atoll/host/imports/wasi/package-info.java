/// The system interface that toolchains pull in, without any authority: what a program writes goes to its log, or
/// to a pipe where it is run as a command; it gets a coarse clock and random numbers, and to all else it is told that
/// it
/// may not.
@NullMarked
package dev.atoll.host.imports.wasi;

import org.jspecify.annotations.NullMarked;
