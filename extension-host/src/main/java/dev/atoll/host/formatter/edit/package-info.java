/// A text and the same text formatted, compared: as few and as small edits as lead from one to the other.
@NullMarked
package dev.atoll.host.formatter.edit;

import org.jspecify.annotations.NullMarked;
