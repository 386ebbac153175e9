/// Tests of what is read of git, on repositories made for them.
@NullMarked
package dev.atoll.app.git;

import org.jspecify.annotations.NullMarked;
