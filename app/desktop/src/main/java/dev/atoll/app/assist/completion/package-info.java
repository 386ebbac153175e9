/// Suggestions at the caret.
@NullMarked
package dev.atoll.app.assist.completion;

import org.jspecify.annotations.NullMarked;
