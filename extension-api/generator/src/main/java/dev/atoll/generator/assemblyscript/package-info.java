/// The AssemblyScript target: classes, codecs and export glue for guests.
@NullMarked
package dev.atoll.generator.assemblyscript;

import org.jspecify.annotations.NullMarked;
