/// What tabs show besides text: Markdown as a page, pictures, and what stands for files that are no text.
@NullMarked
package dev.atoll.app.preview;

import org.jspecify.annotations.NullMarked;
