/// Tests of what is asked of extensions and what becomes of their answers.
@NullMarked
package dev.atoll.app.language;

import org.jspecify.annotations.NullMarked;
