/// Tests of whole starts.
@NullMarked
package dev.atoll.app.boot;

import org.jspecify.annotations.NullMarked;
