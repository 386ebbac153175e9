/// Tests of the one cell that changes.
@NullMarked
package dev.atoll.app.document;

import org.jspecify.annotations.NullMarked;
