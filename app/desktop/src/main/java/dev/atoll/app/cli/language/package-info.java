/// `atoll lang`: what extensions say about files, asked without a window.
@NullMarked
package dev.atoll.app.cli.language;

import org.jspecify.annotations.NullMarked;
