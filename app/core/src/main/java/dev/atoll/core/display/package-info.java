/// What a view shows instead of the bare text: folds, inlays, extra rows, composing text and long lines split
/// softly.
///
/// Start reading at {@link dev.atoll.core.display.DisplayMap}.
@NullMarked
package dev.atoll.core.display;

import org.jspecify.annotations.NullMarked;
