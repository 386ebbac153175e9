/// Tests of the core as a whole.
@NullMarked
package dev.atoll.core;

import org.jspecify.annotations.NullMarked;
