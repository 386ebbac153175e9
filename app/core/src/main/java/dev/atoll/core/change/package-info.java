/// Edits as values against an old text: they apply, compose, map over each other, invert, and map offsets.
///
/// Start reading at {@link dev.atoll.core.change.ChangeSet}; its laws are stated there.
@NullMarked
package dev.atoll.core.change;

import org.jspecify.annotations.NullMarked;
