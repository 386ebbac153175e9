/// Tests of what goes on paper.
@NullMarked
package dev.atoll.app.print;

import org.jspecify.annotations.NullMarked;
