/// The find bar: what is searched for in the file on the screen, and what takes its place.
@NullMarked
package dev.atoll.app.panel.find;

import org.jspecify.annotations.NullMarked;
