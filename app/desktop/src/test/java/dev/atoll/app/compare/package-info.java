/// Tests of how comparisons are shown.
@NullMarked
package dev.atoll.app.compare;

import org.jspecify.annotations.NullMarked;
