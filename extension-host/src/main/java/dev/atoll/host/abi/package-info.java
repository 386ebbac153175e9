/// The Component Model's canonical ABI over core modules: how typed values become core values and bytes in guest
/// memory, and back.
///
/// [LiftContext] and [LowerContext] are the two doors to guest memory. Everything that comes from a guest is
/// hostile: each pointer passes [LiftContext#slice], and each call has a budget of bytes it may lift. The
/// generated bindings work on the two contexts directly; `Lifting`, `Lowering` and `Flattening` are the same
/// rules for types known only at run time, with the names and the order of the reference's `definitions.py`.
@NullMarked
package dev.atoll.host.abi;

import org.jspecify.annotations.NullMarked;
