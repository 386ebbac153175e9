/// Placeholder.
@NullMarked
package dev.atoll.app.boot;

import org.jspecify.annotations.NullMarked;
