/// Finding and replacing in a text, without joining it.
@NullMarked
package dev.atoll.core.search;

import org.jspecify.annotations.NullMarked;
