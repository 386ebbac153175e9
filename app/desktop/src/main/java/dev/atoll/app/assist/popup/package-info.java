/// Cards that float at a place of the text.
@NullMarked
package dev.atoll.app.assist.popup;

import org.jspecify.annotations.NullMarked;
