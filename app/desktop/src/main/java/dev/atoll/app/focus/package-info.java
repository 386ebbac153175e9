/// Where the keys go: who has the keyboard, and panes whose contents can have it at once.
@NullMarked
package dev.atoll.app.focus;

import org.jspecify.annotations.NullMarked;
