/// Tests of `atoll lang`.
@NullMarked
package dev.atoll.app.cli.language;

import org.jspecify.annotations.NullMarked;
