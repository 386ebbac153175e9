/// Random modules that are valid, end, and do the same in every engine: what they compute is determined to
/// the last bit, traps included.
///
/// [RandomModules] makes one of a seed. Nothing here knows an engine.
@NullMarked
package dev.atoll.host.engine.random;

import org.jspecify.annotations.NullMarked;
