/// Extensions' own panels: trees, tables, forms and texts that they send as data and the editor draws.
@NullMarked
package dev.atoll.app.panel.extension;

import org.jspecify.annotations.NullMarked;
