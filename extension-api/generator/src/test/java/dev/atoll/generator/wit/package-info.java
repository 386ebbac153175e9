/// Tests of reading WIT.
@NullMarked
package dev.atoll.generator.wit;

import org.jspecify.annotations.NullMarked;
