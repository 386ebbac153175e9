/// Random texts and changes for the tests of laws, and texts with marked selections.
@NullMarked
package dev.atoll.core.sample;

import org.jspecify.annotations.NullMarked;
