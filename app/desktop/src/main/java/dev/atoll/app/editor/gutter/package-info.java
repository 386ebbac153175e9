/// The strip at the left of the text: line numbers, fold arrows, diagnostic marks, on one canvas.
@NullMarked
package dev.atoll.app.editor.gutter;

import org.jspecify.annotations.NullMarked;
