/// What is painted under and over the text and is no text: current line, selections, brackets, squiggles, carets.
@NullMarked
package dev.atoll.app.editor.overlay;

import org.jspecify.annotations.NullMarked;
