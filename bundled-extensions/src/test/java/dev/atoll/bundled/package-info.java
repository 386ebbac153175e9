/// The packages in the box, read as any other package is.
@NullMarked
package dev.atoll.bundled;

import org.jspecify.annotations.NullMarked;
