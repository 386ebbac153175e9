/// How well typed letters fit into a name, and which of its letters they are.
@NullMarked
package dev.atoll.core.match;

import org.jspecify.annotations.NullMarked;
