/// The sheet that shows an extension's edits before they are made.
@NullMarked
package dev.atoll.app.panel.edits;

import org.jspecify.annotations.NullMarked;
