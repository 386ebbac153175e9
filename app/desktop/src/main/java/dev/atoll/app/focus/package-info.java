/// Where the keys go: who has the keyboard, panes whose contents can have it at once, and what is made only when it is
/// first seen.
@NullMarked
package dev.atoll.app.focus;

import org.jspecify.annotations.NullMarked;
