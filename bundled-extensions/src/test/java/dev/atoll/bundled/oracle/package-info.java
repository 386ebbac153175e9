/// The bundled extensions in two hosts, ours and an independent one, which have to hear the same from them.
@NullMarked
package dev.atoll.bundled.oracle;

import org.jspecify.annotations.NullMarked;
