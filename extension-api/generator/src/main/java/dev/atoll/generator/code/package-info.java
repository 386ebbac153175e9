/// What both targets need to write source text: names in the target's case, and indented lines.
@NullMarked
package dev.atoll.generator.code;

import org.jspecify.annotations.NullMarked;
