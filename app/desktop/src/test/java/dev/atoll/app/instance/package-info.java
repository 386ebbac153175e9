/// Tests of the one window for all starts.
@NullMarked
package dev.atoll.app.instance;

import org.jspecify.annotations.NullMarked;
