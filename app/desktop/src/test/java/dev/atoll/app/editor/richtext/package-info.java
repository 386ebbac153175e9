/// The real view under real key and mouse events, on JavaFX's platform without a screen.
@NullMarked
package dev.atoll.app.editor.richtext;

import org.jspecify.annotations.NullMarked;
