/// The parameters of the call around the caret.
@NullMarked
package dev.atoll.app.assist.signature;

import org.jspecify.annotations.NullMarked;
