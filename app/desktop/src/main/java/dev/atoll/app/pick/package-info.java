/// A line to type in and the list below it, from which something is picked by keys or mouse.
@NullMarked
package dev.atoll.app.pick;

import org.jspecify.annotations.NullMarked;
