/// Tests of what the generator writes.
@NullMarked
package dev.atoll.generator;

import org.jspecify.annotations.NullMarked;
