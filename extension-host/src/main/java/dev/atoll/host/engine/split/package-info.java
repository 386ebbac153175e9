/// Breaks up functions that are too large for the JVM to compile, before a module is compiled.
///
/// A JVM method holds at most 64 KB of bytecode, and what is far smaller already takes its compilers long. Stretches of
/// such a function become functions of their own: what they read comes as parameters, what they write goes back
/// through global variables, and a number tells the caller where to go on.
@NullMarked
package dev.atoll.host.engine.split;

import org.jspecify.annotations.NullMarked;
