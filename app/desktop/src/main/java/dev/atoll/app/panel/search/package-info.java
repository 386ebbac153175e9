/// The panel for finding in the folder and replacing in it.
@NullMarked
package dev.atoll.app.panel.search;

import org.jspecify.annotations.NullMarked;
