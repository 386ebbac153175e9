/// Tests of the strip beside the text.
@NullMarked
package dev.atoll.app.minimap;

import org.jspecify.annotations.NullMarked;
