/// Texts on paper: laid out on pages, shown as they will be, and sent to a printer.
@NullMarked
package dev.atoll.app.print;

import org.jspecify.annotations.NullMarked;
