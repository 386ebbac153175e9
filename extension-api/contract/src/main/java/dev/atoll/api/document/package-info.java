/// Documents as extensions know them: ids, versions, spans and edits, in UTF-16 code units.
@NullMarked
package dev.atoll.api.document;

import org.jspecify.annotations.NullMarked;
