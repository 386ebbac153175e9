/// Tests of what is kept over starts.
@NullMarked
package dev.atoll.app.recent;

import org.jspecify.annotations.NullMarked;
