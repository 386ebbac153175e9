/// Symbols to go to: pickers for a file and for the folder, and the crumbs above the text.
@NullMarked
package dev.atoll.app.navigate.symbol;

import org.jspecify.annotations.NullMarked;
