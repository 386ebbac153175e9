/// Icon themes of other editors, taken as data: which icon is whose, and the drawings, pixels and letters that icons
/// are. Everything is read here, by code that cannot be led out of its bounds, and nothing is put on a screen.
@NullMarked
package dev.atoll.app.icon;

import org.jspecify.annotations.NullMarked;
