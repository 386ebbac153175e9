/// A module made ready to run: its imports are checked before anything runs, then it is instantiated with its
/// host functions and limits.
@NullMarked
package dev.atoll.host.sandbox;

import org.jspecify.annotations.NullMarked;
