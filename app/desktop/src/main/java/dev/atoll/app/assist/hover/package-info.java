/// What is known of the text under the pointer.
@NullMarked
package dev.atoll.app.assist.hover;

import org.jspecify.annotations.NullMarked;
