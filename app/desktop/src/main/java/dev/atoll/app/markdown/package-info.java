/// Markdown from extensions as nodes: nothing of it is loaded, run or opened by itself.
@NullMarked
package dev.atoll.app.markdown;

import org.jspecify.annotations.NullMarked;
